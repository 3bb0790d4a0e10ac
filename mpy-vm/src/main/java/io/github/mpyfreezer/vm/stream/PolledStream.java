package io.github.mpyfreezer.vm.stream;

import io.github.mpyfreezer.vm.Vm;

/** What can be waited for with {@code select}, but not be read from or written to as a stream. */
public interface PolledStream extends Stream {
    @Override
    default int read(Vm vm, byte[] into, int at, int length) {
        return -Errno.EINVAL;
    }

    @Override
    default int write(Vm vm, byte[] from, int at, int length) {
        return -Errno.EINVAL;
    }

    @Override
    default boolean can(Operation operation) {
        return operation == Operation.CONTROL;
    }
}
