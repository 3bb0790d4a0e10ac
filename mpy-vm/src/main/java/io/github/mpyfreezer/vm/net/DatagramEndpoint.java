package io.github.mpyfreezer.vm.net;

import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.stream.Stream;
import io.github.mpyfreezer.vm.vfs.FileException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Sends and receives datagrams. Those for which there is no room, or nobody, are lost. */
final class DatagramEndpoint extends Endpoint {
    private static final int LARGEST = 65_507;
    private static final int OVERHEAD = 64;

    private final Deque<Datagram> waiting = new ArrayDeque<>();
    private int bytesWaiting;
    private @Nullable SocketAddress target;
    private @Nullable SocketAddress source;

    @SuppressWarnings("ArrayRecordComponent") // sent and read here alone
    private record Datagram(SocketAddress from, byte[] content) {
        int size() {
            return content.length + OVERHEAD;
        }
    }

    DatagramEndpoint(Network network) {
        super(network);
    }

    @Override
    void connect(SocketAddress to) throws FileException {
        address();
        target = to;
    }

    @Override
    void listen(int backlog) throws FileException {
        throw new FileException(NetErrno.EOPNOTSUPP);
    }

    @Override
    StreamEndpoint accept() throws FileException {
        throw new FileException(NetErrno.EOPNOTSUPP);
    }

    @Override
    int receive(byte[] into, int at, int length, boolean peek) throws FileException {
        Datagram first = peek ? waiting.peek() : waiting.poll();
        if (first == null) {
            throw new FileException(NetErrno.EAGAIN);
        }
        bytesWaiting -= peek ? 0 : first.size();
        source = first.from;
        // What is not asked for is lost.
        int count = Math.min(length, first.content.length);
        System.arraycopy(first.content, 0, into, at, count);
        return count;
    }

    @Override
    SocketAddress source() throws FileException {
        return source == null ? address() : source;
    }

    @Override
    int sendTo(byte[] bytes, int at, int length, SocketAddress to) throws FileException {
        if (length > LARGEST) {
            throw new FileException(NetErrno.EMSGSIZE);
        }
        if (!to.isHere()) {
            throw new FileException(NetErrno.EHOSTUNREACH);
        }
        var datagram = new Datagram(address(), Arrays.copyOfRange(bytes, at, at + length));
        DatagramEndpoint receiver = network().datagramsAt(to);
        if (receiver != null && receiver.bytesWaiting + datagram.size() <= 2 * MOST_WAITING) {
            receiver.waiting.add(datagram);
            receiver.bytesWaiting += datagram.size();
        }
        return length;
    }

    @Override
    public int write(byte[] bytes, int at, int length) throws FileException {
        if (target == null) {
            throw new FileException(NetErrno.EDESTADDRREQ);
        }
        return sendTo(bytes, at, length, target);
    }

    @Override
    public int events() {
        return Stream.POLL_WRITE | (waiting.isEmpty() ? 0 : Stream.POLL_READ);
    }

    @Override
    void inspect(Census census) {
        census.bytes(bytesWaiting);
    }
}
