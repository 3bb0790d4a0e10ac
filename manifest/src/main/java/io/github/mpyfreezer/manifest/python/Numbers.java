package io.github.mpyfreezer.manifest.python;

import java.math.BigInteger;

/** Values as numbers. */
final class Numbers {
    private Numbers() {}

    /** Whether it is an integer; those are {@code True} and {@code False} too. */
    static boolean isInteger(Value value) {
        return value instanceof Value.Int || value instanceof Value.Bool;
    }

    static boolean isNumber(Value value) {
        return isInteger(value) || value instanceof Value.Real;
    }

    /** The integer that a value is. */
    static BigInteger integer(Value value) {
        if (value instanceof Value.Int integer) {
            return integer.value();
        } else if (value instanceof Value.Bool bool) {
            return bool.value() ? BigInteger.ONE : BigInteger.ZERO;
        }
        throw new Mistake("'" + value.type() + "' object cannot be interpreted as an integer");
    }

    /** The integer that a value is, if it is of a size that an index can have. */
    static int index(Value value) {
        BigInteger integer = integer(value);
        if (integer.bitLength() > 31) {
            throw new Mistake("cannot fit 'int' into an index-sized integer");
        }
        return integer.intValue();
    }

    /** The number as a floating-point one. */
    static double real(Value value) {
        if (value instanceof Value.Real real) {
            return real.value();
        }
        double converted = integer(value).doubleValue();
        if (Double.isInfinite(converted)) {
            throw new Mistake("int too large to convert to float");
        }
        return converted;
    }

    /** An integer, if it is not too large. */
    static Value checked(BigInteger value) {
        if (value.bitLength() > Budget.INTEGER_BITS) {
            throw new Mistake("a number too large for a manifest");
        }
        return new Value.Int(value);
    }
}
