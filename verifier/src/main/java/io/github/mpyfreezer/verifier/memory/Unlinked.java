package io.github.mpyfreezer.verifier.memory;

import java.util.Arrays;
import java.util.List;

/**
 * What of the memory of a C text or an object is the linker's to settle: the words that it fills in with addresses, what else it
 * changes, and what it takes apart.
 */
public final class Unlinked {
    /** How many are looked at before all are searched. */
    private static final int NEAR = 3;

    private final long[] places;
    private final int width;
    private final long[] changed;
    private final List<Entries> entries;
    /** Which of the places was the answer last, to whatever thread: most questions are about it again, or the next. */
    private int recent;

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
        int next = placeFrom(place);
        return next < places.length && places[next] == place && !hasAny(changed, place, place + width);
    }

    /** Whether any of some bytes are changed. */
    boolean changes(long from, long to) {
        int next = placeFrom(from - width + 1);
        return next < places.length && places[next] < to || hasAny(changed, from, to);
    }

    /** Which is the first at an address or behind it. */
    private int placeFrom(long address) {
        int last = recent;
        for (int i = last; i < last + NEAR; i++) {
            if (isFirst(i, address)) {
                recent = i;
                return i;
            }
        }
        int found = from(places, address);
        recent = found;
        return found;
    }

    private boolean isFirst(int index, long address) {
        return index <= places.length
                && (index == 0 || places[index - 1] < address)
                && (index == places.length || places[index] >= address);
    }

    private static boolean hasAny(long[] sorted, long from, long to) {
        int next = from(sorted, from);
        return next < sorted.length && sorted[next] < to;
    }

    private static int from(long[] sorted, long address) {
        int found = Arrays.binarySearch(sorted, address);
        return found >= 0 ? found : -found - 1;
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
