package io.github.mpyfreezer.manifest.python;

import java.math.BigInteger;

/** The numbers of a {@code range}. */
final class Ranges {
    private Ranges() {}

    static BigInteger length(Value.Range range) {
        BigInteger span = range.stop().subtract(range.start());
        if (span.signum() != range.step().signum()) {
            return BigInteger.ZERO;
        }
        BigInteger size = range.step().abs();
        return span.abs().add(size).subtract(BigInteger.ONE).divide(size);
    }

    static Value at(Value.Range range, BigInteger index) {
        return new Value.Int(range.start().add(range.step().multiply(index)));
    }

    static boolean contains(Value.Range range, BigInteger number) {
        BigInteger offset = number.subtract(range.start());
        if (offset.mod(range.step().abs()).signum() != 0) {
            return false;
        }
        BigInteger index = offset.divide(range.step());
        return index.signum() >= 0 && index.compareTo(length(range)) < 0;
    }

    /** The part of a range that a slice takes. */
    static Value.Range slice(Value.Range range, Slicing slicing) {
        BigInteger length = length(range);
        if (length.bitLength() > 31) {
            throw new Mistake("too large for a manifest");
        }
        Slicing.Bounds bounds = slicing.within(length.intValue());
        BigInteger start = range.start().add(range.step().multiply(BigInteger.valueOf(bounds.start())));
        BigInteger stop = range.start().add(range.step().multiply(BigInteger.valueOf(bounds.stop())));
        return new Value.Range(start, stop, range.step().multiply(BigInteger.valueOf(bounds.step())));
    }
}
