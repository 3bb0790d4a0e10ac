package io.github.mpyfreezer.vm.fat;

import io.github.mpyfreezer.vm.stream.Errno;
import io.github.mpyfreezer.vm.vfs.FileException;

/** What can go wrong, with the error numbers that extmod/vfs_fat_file.c gives for it. */
enum FatError {
    /** The device failed, or what it holds contradicts itself. */
    DEVICE(Errno.EIO),
    /** The device cannot be started. */
    NOT_READY(16),
    /** Nothing has this name. */
    NOT_FOUND(Errno.ENOENT),
    /** It is no name. */
    BAD_NAME(Errno.EINVAL),
    /** It may not be, or there is no room for it. */
    DENIED(Errno.EACCES),
    /** Something has this name. */
    EXISTS(Errno.EEXIST),
    /** A file that is closed, or of a file system that was made anew. */
    STALE(Errno.EINVAL),
    /** It can only be read. */
    READ_ONLY(Errno.EROFS),
    /** There is no file system. */
    NO_FILE_SYSTEM(Errno.ENODEV),
    /** There is no room for what a file is to hold. */
    FULL(28),
    /** There is no memory for a result. */
    NO_MEMORY(Errno.ENOMEM);

    private final int errno;

    FatError(int errno) {
        this.errno = errno;
    }

    FileException exception() {
        return new FileException(errno);
    }
}
