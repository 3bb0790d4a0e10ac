package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;

/**
 * What the arguments of a {@code Flash} say: all of the memory, or a part of it (ports/rp2/rp2_flash.c, ports/stm32/storage.c).
 *
 * @param start the first byte, -1 where it is not said
 * @param length in bytes, -1 where it is not said
 */
record FlashPart(long start, long length) {
    private static final ArgSpec ARGUMENTS = ArgSpec.builder()
            .keywordOnly()
            .integer("start", -1)
            .integer("len", -1)
            .build();

    static FlashPart parse(Vm vm, Args args) {
        Object[] given = ARGUMENTS.parse(vm, args);
        return new FlashPart((Long) given[0], (Long) given[1]);
    }

    /** Whether nothing is said. */
    boolean isWhole() {
        return start == -1 && length == -1;
    }

    /** The part, from the beginning and up to the end unless it says otherwise; raises {@code ValueError} if there is no such part. */
    FlashPart within(long size, int blockSize) {
        long first = start == -1 ? 0 : start;
        long count = length == -1 ? size - first : length;
        boolean inside = first >= 0 && first < size && first % blockSize == 0;
        if (!inside || count <= 0 || count > size - first || count % blockSize != 0) {
            throw Errors.with(ExceptionTypes.VALUE_ERROR);
        }
        return new FlashPart(first, count);
    }
}
