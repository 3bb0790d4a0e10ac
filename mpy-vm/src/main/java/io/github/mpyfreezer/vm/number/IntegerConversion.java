package io.github.mpyfreezer.vm.number;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Conversions between floats and integers: exact from floats, in the runtime's own way to them. */
public final class IntegerConversion {
    /** What the runtime stores in one digit of a long integer, on the unix port and on all boards of 32 bits. */
    private static final int DIGIT_BITS = 16;

    private final FloatKind kind;
    private final LongInts longInts;
    private final long largestSmall;

    private IntegerConversion(NumberKinds kinds, int smallIntBits) {
        this.kind = kinds.floats();
        this.longInts = kinds.longInts();
        this.largestSmall = (1L << smallIntBits - 1) - 1;
    }

    /**
     * The conversions of a board.
     *
     * @param smallIntBits the width of its small integers with the sign: 31, 47 or 63
     */
    public static IntegerConversion of(NumberKinds kinds, int smallIntBits) {
        return new IntegerConversion(kinds, smallIntBits);
    }

    /**
     * What {@code int()} makes of a float: the integer part; {@code mp_obj_new_int_from_float} in py/objint.c.
     *
     * @throws NumberException if there is none, or the board has none so large
     */
    public IntegerValue toInteger(double value) {
        if (Double.isNaN(value)) {
            throw NumberException.valueError("can't convert NaN to int");
        } else if (Double.isInfinite(value)) {
            throw NumberException.of(NumberException.Kind.OVERFLOW_ERROR, "can't convert inf to int");
        } else if (isTooLarge(value)) {
            throw NumberException.valueError("float too big");
        } else if (Math.abs(value) < 0x1p63) {
            return new IntegerValue.Word((long) value);
        }
        return IntegerValue.of(new BigDecimal(value).toBigInteger());
    }

    private boolean isTooLarge(double value) {
        double limit = switch (longInts) {
            case NONE -> largestSmall + 1.0;
            case LONGLONG -> 0x1p63;
            case MPZ -> Double.POSITIVE_INFINITY;
        };
        return value >= limit || value < -limit;
    }

    /**
     * What {@code float()} makes of an integer: the nearest float if it is a small integer of the board, or one of 64 bits, else
     * as for a {@link #toFloat(BigInteger) long one}.
     */
    public double toFloat(long value) {
        if (longInts == LongInts.MPZ && (value > largestSmall || value < -largestSmall - 1)) {
            return toFloat(BigInteger.valueOf(value));
        }
        return kind.isDouble() ? (double) value : (float) value;
    }

    /**
     * What {@code float()} makes of a long integer: rounded after each of the digits of 16 bits that it is stored in, the
     * first one first; {@code mpz_as_float} in py/mpz.c. Infinite if it is too large.
     */
    public double toFloat(BigInteger value) {
        if (longInts != LongInts.MPZ) {
            return toFloat(value.longValue());
        }
        BigInteger size = value.abs();
        double result = 0;
        for (int digit = (size.bitLength() - 1) / DIGIT_BITS; digit >= 0; digit--) {
            long bits = size.shiftRight(digit * DIGIT_BITS).longValue() & (1L << DIGIT_BITS) - 1;
            result = kind.nearest(kind.nearest(result * (1 << DIGIT_BITS)) + bits);
        }
        return value.signum() < 0 ? -result : result;
    }
}
