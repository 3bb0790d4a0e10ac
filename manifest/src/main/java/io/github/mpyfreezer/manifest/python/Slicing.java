package io.github.mpyfreezer.manifest.python;

import java.math.BigInteger;

/** The bounds of a slice as they are given; {@code None} for those that are not. */
record Slicing(Value lower, Value upper, Value step) {
    /** The bounds of a slice within a sequence. */
    record Bounds(int start, int stop, int step) {
        /** How many items it takes. */
        int count() {
            long span = step > 0 ? (long) stop - start : (long) start - stop;
            long size = Math.abs((long) step);
            return span <= 0 ? 0 : (int) ((span + size - 1) / size);
        }
    }

    Bounds within(int length) {
        int by = step instanceof Value.None ? 1 : clamp(index(step), -Integer.MAX_VALUE, Integer.MAX_VALUE);
        if (by == 0) {
            throw new Mistake("slice step cannot be zero");
        }
        return by > 0
                ? new Bounds(bound(lower, 0, length, 0, length), bound(upper, length, length, 0, length), by)
                : new Bounds(
                        bound(lower, length - 1, length, -1, length - 1), bound(upper, -1, length, -1, length - 1), by);
    }

    private static int bound(Value given, int otherwise, int length, int least, int most) {
        if (given instanceof Value.None) {
            return otherwise;
        }
        BigInteger index = index(given);
        return clamp(index.signum() < 0 ? index.add(BigInteger.valueOf(length)) : index, least, most);
    }

    private static BigInteger index(Value value) {
        if (value instanceof Value.Int || value instanceof Value.Bool) {
            return Numbers.integer(value);
        }
        throw new Mistake("slice indices must be integers or None or have an __index__ method");
    }

    private static int clamp(BigInteger value, int least, int most) {
        if (value.compareTo(BigInteger.valueOf(least)) < 0) {
            return least;
        }
        return value.compareTo(BigInteger.valueOf(most)) > 0 ? most : value.intValue();
    }
}
