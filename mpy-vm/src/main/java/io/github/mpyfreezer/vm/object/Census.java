package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.number.LongInts;
import io.github.mpyfreezer.vm.number.NumberKinds;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts what a program holds in memory, in bytes as the firmware would: everything that can be reached, once. It goes through
 * objects one after the other, however deep they are nested. What is in ROM, as functions of the firmware are, takes none.
 */
public final class Census {
    /** What the collector gives out at least: four words (py/gc.c). */
    private static final int BLOCK_WORDS = 4;

    private static final int LEAST_DIGITS = 2;
    /** Flags, name and the places of twelve slots. */
    private static final int TYPE_BYTES = 16;

    private final int wordBytes;
    private final NumberKinds numbers;
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<MpObject> open = new ArrayDeque<>();
    private Set<MpStr> names = Set.of();
    private long bytes;

    /** @param wordBytes bytes of a machine word */
    public Census(int wordBytes, NumberKinds numbers) {
        this.wordBytes = wordBytes;
        this.numbers = numbers;
    }

    /** Strings with the texts of these are names, which take nothing of their own ({@code mp_obj_new_str} in py/objstr.c). */
    public void knowNames(Set<MpStr> known) {
        names = known;
    }

    boolean isName(MpStr text) {
        return text.isQstr() || names.contains(text);
    }

    /** From now on a value counts as one that takes no memory, nor what it refers to. */
    public void exempt(Object value) {
        if (seen.add(value) && value instanceof MpTuple tuple) {
            for (Object item : tuple.items()) {
                exempt(item);
            }
        }
    }

    /** Notes a value, null for none; what it refers to is counted, too. */
    public void add(@Nullable Object value) {
        if (value instanceof MpObject object) {
            if (!object.isInRom() && seen.add(object)) {
                open.add(object);
            }
        } else if (value instanceof Double && !numbers.floats().isInWord() && seen.add(value)) {
            floats(1);
        } else if (value instanceof BigInteger big && seen.add(big)) {
            integer(big);
        }
    }

    /** Counts a large integer (py/objint_longlong.c, py/objint_mpz.c). */
    private void integer(BigInteger value) {
        if (numbers.longInts() == LongInts.LONGLONG) {
            bytes(2L * Long.BYTES);
        } else {
            int digitBits = 4 * wordBytes;
            words(4);
            bytes(Math.max(LEAST_DIGITS, (value.abs().bitLength() + digitBits - 1) / digitBits) * (digitBits / 8L));
        }
    }

    /** Counts an object that has nothing but so many floats (py/objfloat.c, py/objcomplex.c). */
    void floats(int count) {
        int each = numbers.floats().isDouble() ? Double.BYTES : Float.BYTES;
        bytes(Math.max(wordBytes, each) + (long) count * each);
    }

    /** Notes values. */
    public void addAll(@Nullable Object... values) {
        for (Object value : values) {
            add(value);
        }
    }

    /** Counts the structure of a type with so many words behind what all have ({@code mp_obj_type_t} in py/obj.h). */
    void type(int words) {
        bytes(TYPE_BYTES + (1L + words) * wordBytes);
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
        shared(array, array.length);
    }

    /** Counts bytes that cannot change, once: a NUL stands behind them ({@code mp_obj_new_str_copy} in py/objstr.c). */
    void sharedText(byte[] array) {
        shared(array, array.length + 1);
    }

    private void shared(byte[] array, int length) {
        if (seen.add(array)) {
            bytes(length);
        }
    }

    /** All objects that were reached, by their identity. */
    public Set<Object> reached() {
        return Collections.unmodifiableSet(seen);
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
