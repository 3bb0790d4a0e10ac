package io.github.mpyfreezer.vm.net;

import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.vfs.FileException;
import io.github.mpyfreezer.vm.vfs.OpenFile;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a socket does in the network. It never waits: what cannot be done at once is {@code EAGAIN}. */
abstract sealed class Endpoint implements OpenFile permits StreamEndpoint, DatagramEndpoint {
    /** Bytes that wait to be read, at most. */
    static final int MOST_WAITING = 1 << 16;

    private final Network network;
    private @Nullable SocketAddress address;

    Endpoint(Network network) {
        this.network = network;
    }

    Network network() {
        return network;
    }

    /** Where it is; it gets a port where it has none yet. */
    SocketAddress address() throws FileException {
        if (address == null) {
            bind(new SocketAddress(SocketAddress.LOOPBACK, 0));
        }
        return Objects.requireNonNull(address);
    }

    void bind(SocketAddress wanted) throws FileException {
        if (address != null) {
            throw new FileException(NetErrno.EINVAL);
        }
        if (!wanted.isHere()) {
            throw new FileException(NetErrno.EADDRNOTAVAIL);
        }
        address = new SocketAddress(wanted.host(), network.take(this, wanted.port()));
    }

    /** Is at the same place as another one, which keeps the port. */
    void placeAt(SocketAddress same) {
        address = same;
    }

    abstract void connect(SocketAddress to) throws FileException;

    abstract void listen(int backlog) throws FileException;

    abstract StreamEndpoint accept() throws FileException;

    /** Reads; what is read stays where {@code peek} is set. */
    abstract int receive(byte[] into, int at, int length, boolean peek) throws FileException;

    /** Where what was read last came from. */
    abstract SocketAddress source() throws FileException;

    abstract int sendTo(byte[] from, int at, int length, SocketAddress to) throws FileException;

    @Override
    public final int read(byte[] into, int at, int length) throws FileException {
        return receive(into, at, length, false);
    }

    @Override
    public final long seek(long offset, int whence) throws FileException {
        throw new FileException(29);
    }

    @Override
    public void close() {
        if (address != null) {
            network.leave(this, address.port());
        }
    }

    /** Tells how much memory waits here. */
    abstract void inspect(Census census);
}
