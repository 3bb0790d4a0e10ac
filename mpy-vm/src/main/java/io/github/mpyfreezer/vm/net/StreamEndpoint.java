package io.github.mpyfreezer.vm.net;

import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.stream.Stream;
import io.github.mpyfreezer.vm.vfs.FileException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** One end of a connection, or what waits for connections. */
final class StreamEndpoint extends Endpoint {
    private static final int NOT_LISTENING = -1;

    private int backlog = NOT_LISTENING;
    private final Deque<StreamEndpoint> arrived = new ArrayDeque<>();
    private @Nullable StreamEndpoint peer;
    private boolean peerClosed;
    private boolean peerTold;
    private boolean closed;
    private boolean refused;
    private byte[] waiting = {};
    private int from;
    private int to;

    StreamEndpoint(Network network) {
        super(network);
    }

    @Override
    void connect(SocketAddress target) throws FileException {
        if (peer != null) {
            throw new FileException(NetErrno.EISCONN);
        }
        if (!target.isHere()) {
            throw new FileException(NetErrno.EHOSTUNREACH);
        }
        StreamEndpoint listening = network().streamAt(target);
        if (listening == null || listening.backlog == NOT_LISTENING) {
            refused = true;
            throw new FileException(NetErrno.ECONNREFUSED);
        }
        if (listening.arrived.size() > listening.backlog) {
            throw new FileException(NetErrno.ETIMEDOUT);
        }
        address();
        refused = false;
        var other = new StreamEndpoint(network());
        other.placeAt(listening.address());
        other.peer = this;
        peer = other;
        listening.arrived.add(other);
    }

    @Override
    void listen(int most) throws FileException {
        address();
        backlog = Math.max(0, most);
    }

    @Override
    StreamEndpoint accept() throws FileException {
        if (backlog == NOT_LISTENING) {
            throw new FileException(NetErrno.EINVAL);
        }
        StreamEndpoint first = arrived.poll();
        if (first == null) {
            throw new FileException(NetErrno.EAGAIN);
        }
        return first;
    }

    @Override
    int receive(byte[] into, int at, int length, boolean peek) throws FileException {
        if (refused) {
            refused = false;
            throw new FileException(NetErrno.ECONNREFUSED);
        }
        if (peer == null) {
            throw new FileException(NetErrno.ENOTCONN);
        }
        int count = Math.min(length, to - from);
        if (count == 0 && length > 0 && !peerClosed) {
            throw new FileException(NetErrno.EAGAIN);
        }
        System.arraycopy(waiting, from, into, at, count);
        from += peek ? 0 : count;
        return count;
    }

    @Override
    SocketAddress source() throws FileException {
        return peer == null ? address() : peer.address();
    }

    @Override
    int sendTo(byte[] bytes, int at, int length, SocketAddress target) throws FileException {
        throw new FileException(peer == null ? NetErrno.EPIPE : NetErrno.EISCONN);
    }

    @Override
    public int write(byte[] bytes, int at, int length) throws FileException {
        if (peer == null || peerTold) {
            throw new FileException(NetErrno.EPIPE);
        }
        if (peerClosed) {
            // The other side answers that it is gone: the next time this is known.
            peerTold = true;
            return length;
        }
        int count = Math.min(length, peer.room());
        if (count == 0 && length > 0) {
            throw new FileException(NetErrno.EAGAIN);
        }
        peer.put(bytes, at, count);
        return count;
    }

    private int room() {
        return MOST_WAITING - (to - from);
    }

    private void put(byte[] bytes, int at, int count) {
        if (to + count > waiting.length) {
            var larger = new byte[Math.min(MOST_WAITING, 2 * (to - from + count))];
            System.arraycopy(waiting, from, larger, 0, to - from);
            to -= from;
            from = 0;
            waiting = larger;
        }
        System.arraycopy(bytes, at, waiting, to, count);
        to += count;
    }

    @Override
    public int events() {
        if (refused) {
            return Stream.POLL_READ | Stream.POLL_WRITE | Stream.POLL_ERROR | Stream.POLL_HANG_UP;
        }
        if (backlog != NOT_LISTENING) {
            return arrived.isEmpty() ? 0 : Stream.POLL_READ;
        }
        if (peer == null) {
            return Stream.POLL_WRITE | Stream.POLL_HANG_UP;
        }
        boolean readable = to > from || peerClosed;
        boolean writable = peerClosed || peer.room() > 0;
        return (readable ? Stream.POLL_READ : 0) | (writable ? Stream.POLL_WRITE : 0);
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        super.close();
        if (peer != null) {
            peer.peerClosed = true;
        }
        arrived.forEach(StreamEndpoint::close);
        arrived.clear();
    }

    @Override
    void inspect(Census census) {
        census.bytes(waiting.length);
        arrived.forEach(each -> census.bytes(each.waiting.length));
    }
}
