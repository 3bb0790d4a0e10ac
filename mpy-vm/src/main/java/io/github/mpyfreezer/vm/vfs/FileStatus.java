package io.github.mpyfreezer.vm.vfs;

/**
 * What a file system says of a file or folder.
 *
 * @param folder whether it is a folder
 * @param permissions the nine bits of who may read, write and execute it
 * @param size in bytes
 * @param changed seconds since the beginning of 1970
 */
public record FileStatus(boolean folder, int permissions, long size, long changed) {
    /** The bit in {@link #mode} of a folder. */
    public static final int FOLDER = 0x4000;
    /** The bit in {@link #mode} of a file. */
    public static final int FILE = 0x8000;

    /** {@code st_mode}. */
    int mode() {
        return type() | permissions;
    }

    /** The part of {@code st_mode} that says what it is. */
    int type() {
        return folder ? FOLDER : FILE;
    }
}
