package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.object.Buffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The bytes of a flash memory or card, of which only those that were written take any room. */
final class BlockMemory {
    private static final int PAGE = 4096;

    private final Map<Integer, byte[]> pages = new HashMap<>();
    private final long size;
    private final byte blank;

    /**
     * @param size how many there are
     * @param blank what they are before they are written
     */
    BlockMemory(long size, int blank) {
        this.size = size;
        this.blank = (byte) blank;
    }

    long size() {
        return size;
    }

    /** Whether all of a piece is there. */
    boolean has(long offset, long length) {
        return offset >= 0 && length >= 0 && offset <= size - length;
    }

    /** Reads a piece. */
    void read(long offset, Buffer into) {
        for (int i = 0; i < into.length(); i++) {
            byte[] page = pages.get((int) ((offset + i) / PAGE));
            into.array()[into.offset() + i] = page == null ? blank : page[(int) ((offset + i) % PAGE)];
        }
    }

    /** Writes a piece over what was there. */
    void write(long offset, byte[] from) {
        for (int i = 0; i < from.length; i++) {
            page(offset + i)[(int) ((offset + i) % PAGE)] = from[i];
        }
    }

    /** Writes a piece as flash does: bits that are 0 stay so. */
    void program(long offset, byte[] from) {
        for (int i = 0; i < from.length; i++) {
            page(offset + i)[(int) ((offset + i) % PAGE)] &= from[i];
        }
    }

    /** Makes a piece as it was in the beginning. */
    void erase(long offset, long length) {
        for (long at = offset; at < offset + length; at++) {
            int number = (int) (at / PAGE);
            if (at % PAGE == 0 && offset + length - at >= PAGE) {
                pages.remove(number);
                at += PAGE - 1;
            } else if (pages.containsKey(number)) {
                page(at)[(int) (at % PAGE)] = blank;
            }
        }
    }

    private byte[] page(long at) {
        return pages.computeIfAbsent((int) (at / PAGE), number -> {
            var page = new byte[PAGE];
            Arrays.fill(page, blank);
            return page;
        });
    }
}
