package io.github.mpyfreezer.vm.vfs;

import io.github.mpyfreezer.vm.Host;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.stream.Errno;

/** Standard input, output or error as a file. */
final class Console implements OpenFile {
    private static final int ESPIPE = 29;

    private final Host host;
    private final int number;

    Console(Host host, int number) {
        this.host = host;
        this.number = number;
    }

    @Override
    public int read(byte[] into, int at, int length) throws FileException {
        if (number != 0) {
            throw new FileException(Errno.EBADF);
        }
        return host.read(into, at, length);
    }

    @Override
    public int write(byte[] from, int at, int length) throws FileException {
        if (number == 0) {
            throw new FileException(Errno.EBADF);
        }
        Printer out = number == 1 ? host.out() : host.err();
        out.write(from, at, length);
        return length;
    }

    @Override
    public long seek(long offset, int whence) throws FileException {
        throw new FileException(ESPIPE);
    }

    @Override
    public boolean isReadable() {
        return number == 0;
    }

    @Override
    public void close() {}
}
