package io.github.mpyfreezer.verifier.memory;

import java.util.Arrays;
import java.util.List;

/**
 * What of the memory of a C text or an object is the linker's to settle: the words that it fills in with addresses, what else it
 * changes, and what it takes apart.
 */
public final class Unlinked {
    private final long[] places;
    private final int width;
    private final long[] changed;
    private final List<Entries> entries;

    /**
     * @param places of the words that are addresses, in their order
     * @param width bytes of an address
     * @param changed addresses of bytes that it changes otherwise, in their order
     * @param entries sections that may be taken apart, by address
     */
    public Unlinked(long[] places, int width, long[] changed, List<Entries> entries) {
        this.places = places.clone();
        this.width = width;
        this.changed = changed.clone();
        this.entries = List.copyOf(entries);
    }

    /** Whether the word at a place is an address that is filled in. */
    boolean isAddress(long place) {
        return Arrays.binarySearch(places, place) >= 0 && !hasAny(changed, place, place + width);
    }

    /** Whether any of some bytes are changed. */
    boolean changes(long from, long to) {
        return hasAny(places, from - width + 1, to) || hasAny(changed, from, to);
    }

    private static boolean hasAny(long[] sorted, long from, long to) {
        int found = Arrays.binarySearch(sorted, from);
        int next = found >= 0 ? found : -found - 1;
        return next < sorted.length && sorted[next] < to;
    }

    /** Whether some bytes of one segment stay beside each other. */
    boolean staysTogether(RomMemory memory, long from, long to) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).end() <= from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == entries.size() || entries.get(low).isOne(memory, from, to);
    }
}
