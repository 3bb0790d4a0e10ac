package io.github.mpyfreezer.size.ram;

import io.github.mpyfreezer.freezer.rom.RomLayout;

/**
 * What a heap gives out: whole blocks ({@code MICROPY_BYTES_PER_GC_BLOCK} in py/mpconfig.h).
 *
 * @param bytes of a block
 */
record Blocks(int bytes) {
    private static final int OBJECTS = 4;

    static Blocks of(RomLayout layout) {
        return new Blocks(OBJECTS * layout.word());
    }

    /** What a request takes; nothing is asked for by 0. */
    long of(long request) {
        return (request + bytes - 1) / bytes * bytes;
    }
}
