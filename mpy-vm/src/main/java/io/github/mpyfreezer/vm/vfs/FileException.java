package io.github.mpyfreezer.vm.vfs;

import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Raised;
import java.io.IOException;

/** Something that a file system cannot do. */
public final class FileException extends IOException {
    private static final long serialVersionUID = 1;

    private final int errno;

    /** @param errno why, as one of {@link io.github.mpyfreezer.vm.stream.Errno} */
    public FileException(int errno) {
        super("error " + errno);
        this.errno = errno;
    }

    /** Why. */
    public int errno() {
        return errno;
    }

    /** The exception for the program. */
    public Raised raised() {
        return Errors.os(errno);
    }
}
