package io.github.mpyfreezer.vm.stream;

import io.github.mpyfreezer.vm.Vm;

/**
 * What can be read from and written to ({@code mp_stream_p_t} in py/stream.h). Where something cannot be done, the result is
 * an error number with a minus in front of it; {@link Errno} names them.
 */
public interface Stream {
    /** What a stream may be able to do. */
    enum Operation {
        READ,
        WRITE,
        CONTROL
    }

    /** {@link #control} is to write out what it has kept back. */
    int FLUSH = 1;
    /** {@link #control} asked of a program's class to go to another place; elsewhere {@link #seek} does it. */
    int SEEK = 2;
    /** {@link #control} is to say which of the events in the argument have happened. */
    int POLL = 3;
    /** {@link #control} is to end its use. */
    int CLOSE = 4;
    /** {@link #control} is to say the number of the file. */
    int FILENO = 10;
    /** {@link #control} is to say how many bytes at a time suit it best. */
    int BUFFER_SIZE = 11;
    /** {@link #control} may raise an exception of its own for the error number in the argument. */
    int RAISE_ERROR = 12;

    /** An event of {@link #POLL}: there is something to be read. */
    int POLL_READ = 1;
    /** An event of {@link #POLL}: there is room to write. */
    int POLL_WRITE = 4;
    /** An event of {@link #POLL} that nobody has to ask for: it is broken. */
    int POLL_ERROR = 8;
    /** An event of {@link #POLL} that nobody has to ask for: the other end is gone. */
    int POLL_HANG_UP = 0x10;

    /** {@link #seek} counts from the beginning. */
    int FROM_START = 0;
    /** {@link #seek} counts from where the stream is. */
    int FROM_HERE = 1;
    /** {@link #seek} counts from the end. */
    int FROM_END = 2;

    /**
     * Reads bytes.
     *
     * @return how many, 0 at the end; or an error
     */
    int read(Vm vm, byte[] into, int at, int length);

    /**
     * Writes bytes.
     *
     * @return how many were taken, or an error
     */
    int write(Vm vm, byte[] from, int at, int length);

    /**
     * Goes to another place.
     *
     * @param whence one of {@link #FROM_START}, {@link #FROM_HERE} and {@link #FROM_END}
     * @return the place, in bytes from the beginning, or an error
     */
    default long seek(Vm vm, long offset, int whence) {
        return control(vm, SEEK, 0);
    }

    /**
     * Does something else ({@code ioctl}).
     *
     * @return a result that depends on the request, or an error
     */
    default long control(Vm vm, int request, long argument) {
        return -Errno.EINVAL;
    }

    /** Whether it gives strings to programs, not bytes. */
    default boolean isText() {
        return false;
    }

    /** Whether it can do this at all. */
    default boolean can(Operation operation) {
        return true;
    }
}
