package io.github.mpyfreezer.vm.littlefs;

import io.github.mpyfreezer.vm.stream.Errno;
import io.github.mpyfreezer.vm.vfs.FileException;

/** What can go wrong, with the error numbers of lib/littlefs. */
enum LfsError {
    /** What the device holds is no file system of version 2, or a broken one. */
    CORRUPT(84),
    /** The same of version 1. */
    CORRUPT_1(52),
    NOT_FOUND(Errno.ENOENT),
    EXISTS(Errno.EEXIST),
    NOT_A_FOLDER(Errno.ENOTDIR),
    A_FOLDER(Errno.EISDIR),
    NOT_EMPTY(Errno.ENOTEMPTY),
    /** It was opened for something else. */
    BAD_FILE(Errno.EBADF),
    TOO_BIG(Errno.EFBIG),
    INVALID(Errno.EINVAL),
    FULL(28),
    NAME_TOO_LONG(36);

    private final int errno;

    LfsError(int errno) {
        this.errno = errno;
    }

    FileException exception() {
        return new FileException(errno);
    }
}
