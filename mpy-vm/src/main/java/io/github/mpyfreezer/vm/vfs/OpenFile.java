package io.github.mpyfreezer.vm.vfs;

import io.github.mpyfreezer.vm.stream.Stream;

/** A file in use. */
public interface OpenFile {
    /** Reads bytes; gives how many, 0 at the end. */
    int read(byte[] into, int at, int length) throws FileException;

    /** Writes bytes; gives how many. */
    int write(byte[] from, int at, int length) throws FileException;

    /**
     * Goes to another place.
     *
     * @param whence as for {@link io.github.mpyfreezer.vm.stream.Stream#seek}
     * @return the place
     */
    long seek(long offset, int whence) throws FileException;

    /** Whether there is something to be read now. */
    default boolean isReadable() {
        return true;
    }

    /** What of {@link io.github.mpyfreezer.vm.stream.Stream#POLL} has happened to it. */
    default int events() {
        return Stream.POLL_WRITE | (isReadable() ? Stream.POLL_READ : 0);
    }

    /** Writes out what it has kept back. */
    default void flush() throws FileException {}

    /** Ends its use. */
    void close() throws FileException;
}
