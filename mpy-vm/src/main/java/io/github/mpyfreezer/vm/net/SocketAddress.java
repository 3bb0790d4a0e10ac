package io.github.mpyfreezer.vm.net;

import io.github.mpyfreezer.vm.object.BinaryIntegers;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.vfs.FileException;

/**
 * Where a socket is: what C has as {@code sockaddr_in}, in 16 bytes.
 *
 * @param host the four bytes of the address as one number
 * @param port 0 to 65535
 */
public record SocketAddress(int host, int port) {
    /** The number of the family in bytes. */
    public static final int FAMILY = 2;

    /** {@code 127.0.0.1}. */
    static final int LOOPBACK = 0x7f00_0001;

    private static final int BYTES = 16;
    private static final int LOOPBACK_NET = 0x7f;

    /** Reads an address; an error where it is of another family or cut. */
    static SocketAddress of(Buffer bytes) throws FileException {
        if (bytes.length() < BYTES) {
            throw new FileException(NetErrno.EINVAL);
        }
        if (BinaryIntegers.get(bytes.array(), bytes.offset(), 2, false, false) != FAMILY) {
            throw new FileException(NetErrno.EAFNOSUPPORT);
        }
        int port = (int) BinaryIntegers.get(bytes.array(), bytes.offset() + 2, 2, false, true);
        return new SocketAddress((int) BinaryIntegers.get(bytes.array(), bytes.offset() + 4, 4, false, true), port);
    }

    /** The bytes. */
    public byte[] toBytes() {
        var bytes = new byte[BYTES];
        BinaryIntegers.set(bytes, 0, 2, FAMILY, false);
        BinaryIntegers.set(bytes, 2, 2, port, true);
        BinaryIntegers.set(bytes, 4, 4, host, true);
        return bytes;
    }

    /** Whether the machine itself is there. */
    boolean isHere() {
        return host == 0 || host >>> 24 == LOOPBACK_NET;
    }
}
