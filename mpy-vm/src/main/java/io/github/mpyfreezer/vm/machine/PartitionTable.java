package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.object.Buffer;
import java.util.Arrays;

/** The blocks that a pyboard shows before its flash memory: a table with one partition, and zeros (ports/stm32/storage.c). */
final class PartitionTable {
    /** Bytes of a block. */
    static final int BLOCK = 512;
    /** Blocks before the partition. */
    static final long BLOCKS = 0x100;

    private static final int TABLE = 446;
    private static final int ENTRY = 16;
    private static final int ENTRIES = 4;
    private static final int FAT12 = 1;

    private PartitionTable() {}

    /**
     * Reads one of them.
     *
     * @param size blocks of the partition
     */
    static void read(long block, long size, Buffer into) {
        Arrays.fill(into.array(), into.offset(), into.offset() + BLOCK, (byte) 0);
        if (block == 0) {
            // Cylinders, heads and sectors say nothing.
            int[] entry = {0, 0xff, 0xff, 0xff, FAT12, 0xff, 0xff, 0xff};
            for (int i = 0; i < entry.length; i++) {
                into.array()[into.offset() + TABLE + i] = (byte) entry[i];
            }
            for (int i = 0; i < 4; i++) {
                into.array()[into.offset() + TABLE + 8 + i] = (byte) (BLOCKS >> 8 * i);
                into.array()[into.offset() + TABLE + 12 + i] = (byte) (size >> 8 * i);
            }
            int end = into.offset() + TABLE + ENTRIES * ENTRY;
            into.array()[end] = 0x55;
            into.array()[end + 1] = (byte) 0xaa;
        }
    }
}
