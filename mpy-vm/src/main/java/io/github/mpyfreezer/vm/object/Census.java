package io.github.mpyfreezer.vm.object;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts what a program holds in memory, in bytes as the firmware would: everything that can be reached, once. It goes through
 * objects one after the other, however deep they are nested.
 */
public final class Census {
    /** What the collector gives out at least: four words (py/gc.c). */
    private static final int BLOCK_WORDS = 4;

    private final int wordBytes;
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<MpObject> open = new ArrayDeque<>();
    private long bytes;

    /** @param wordBytes bytes of a machine word */
    public Census(int wordBytes) {
        this.wordBytes = wordBytes;
    }

    /** Notes a value, null for none; what it refers to is counted, too. */
    public void add(@Nullable Object value) {
        if (value instanceof MpObject object) {
            if (seen.add(object)) {
                open.add(object);
            }
        } else if (value instanceof Double) {
            words(2);
        } else if (value instanceof BigInteger big && seen.add(big)) {
            words(3);
            bytes(big.bitLength() / 8);
        }
    }

    /** Notes values. */
    public void addAll(@Nullable Object... values) {
        for (Object value : values) {
            add(value);
        }
    }

    /** Counts a piece of memory of so many words. */
    public void words(long count) {
        long blocks = (count + BLOCK_WORDS - 1) / BLOCK_WORDS;
        bytes += blocks * BLOCK_WORDS * wordBytes;
    }

    /** Counts a piece of memory of so many bytes. */
    public void bytes(long count) {
        words((count + wordBytes - 1) / wordBytes);
    }

    /** Counts a piece of memory that several objects share, once. */
    public void shared(byte[] array) {
        if (seen.add(array)) {
            bytes(array.length);
        }
    }

    /** Whether this object was reached. */
    public boolean hasSeen(Object object) {
        return seen.contains(object);
    }

    /** How many objects there are. */
    public int objects() {
        return seen.size();
    }

    /** Goes through all that was noted and gives the bytes that it takes. */
    public long total() {
        while (!open.isEmpty()) {
            open.pop().inspect(this);
        }
        return bytes;
    }
}
