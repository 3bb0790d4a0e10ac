package io.github.mpyfreezer.verifier.elf;

import java.util.LinkedHashMap;
import java.util.Map;

/** Invents addresses, one behind the other: for the sections of an object, and for what is defined elsewhere. */
final class OutsideAddresses {
    /** No two things touch, so that the end of one is not the beginning of the next. */
    private static final int GAP = 16;

    private static final long END_32 = 0xffff_0000L;
    private static final long END_64 = 1L << 60;

    private final ElfBytes elf;
    private final Map<String, Long> named = new LinkedHashMap<>();
    private long next;

    OutsideAddresses(ElfBytes elf, long first) {
        this.elf = elf;
        this.next = first;
    }

    /**
     * An address for something.
     *
     * @param alignment a power of two, or 0
     * @param headerAt where in the file it is described, for messages
     */
    long take(long size, long alignment, long headerAt) {
        long unit = Math.max(1, alignment);
        if (alignment < 0 || Long.bitCount(unit) != 1) {
            throw elf.fault(
                    headerAt,
                    "found an alignment of " + Long.toUnsignedString(alignment) + ", expected a power of two");
        }
        long end = elf.wide() ? END_64 : END_32;
        if (unit > end || size < 0 || size > end || next > end - 2 * unit - size - GAP) {
            throw elf.fault(
                    headerAt,
                    "found something of " + Long.toUnsignedString(size) + " bytes aligned to " + unit
                            + ", expected it to fit in the address space");
        }
        long address = next + unit - 1 & -unit;
        // At a multiple of its alignment and of no more, so that what is not aligned enough shows.
        address += unit > 1 && address % (2 * unit) == 0 ? unit : 0;
        next = address + size + GAP;
        return address;
    }

    /** The address of what has this name and is defined elsewhere: always the same. */
    long named(String name, long size, long alignment, long headerAt) {
        Long known = named.get(name);
        if (known == null) {
            // Objects are: the word that holds their address would be taken for a number otherwise.
            known = take(size, alignment == 0 ? GAP : alignment, headerAt);
            named.put(name, known);
        }
        return known;
    }

    /** Those that were given so far. */
    Map<String, Long> named() {
        return named;
    }
}
