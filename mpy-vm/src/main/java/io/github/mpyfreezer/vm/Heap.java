package io.github.mpyfreezer.vm;

import io.github.mpyfreezer.vm.object.Errors;

/** How much memory a program uses, in bytes as the firmware would (py/gc.c): what is asked for, and the limit. */
public final class Heap {
    private final long limit;

    Heap(long limit) {
        this.limit = limit;
    }

    /**
     * Asks for memory in one piece; raises {@code MemoryError} where there can never be so much.
     *
     * @param bytes how much
     */
    public void request(long bytes) {
        if (bytes > limit || bytes < 0) {
            throw Errors.memory(bytes);
        }
    }
}
