package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.number.IntegerConversion;
import io.github.mpyfreezer.vm.number.LongInts;
import io.github.mpyfreezer.vm.number.NumberException;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Integers: a {@link Long} where the value is a small integer of the profile, else a {@link BigInteger} (py/objint.c,
 * py/objint_mpz.c, py/smallint.c).
 */
public final class IntOps {
    /** How many products of two words are reckoned in the time of an instruction. */
    private static final int PRODUCTS_A_STEP = 1 << 11;

    private IntOps() {}

    /** The object for a value. */
    public static Object make(Vm vm, long value) {
        return vm.isSmallInt(value) ? (Object) value : large(vm, BigInteger.valueOf(value));
    }

    /** The object for a value without sign. */
    public static Object makeUnsigned(Vm vm, long value) {
        return value < 0 ? large(vm, new BigInteger(Long.toUnsignedString(value))) : make(vm, value);
    }

    /** The object for a value. */
    public static Object make(Vm vm, BigInteger value) {
        if (value.bitLength() < 64) {
            return make(vm, value.longValue());
        }
        checkRoom(vm, value.bitLength());
        vm.heap().request(value.bitLength() / 8);
        return value;
    }

    /** The object for a value that is no small integer; raises {@code OverflowError} where there is none. */
    static Object large(Vm vm, BigInteger value) {
        checkRoom(vm, value.bitLength());
        return value;
    }

    /** Raises {@code OverflowError} where there is no integer of so many bits, the sign not counted. */
    static void checkRoom(Vm vm, long bits) {
        try {
            vm.longInts().check(bits);
        } catch (NumberException e) {
            throw NumberTexts.raised(vm, e);
        }
    }

    /** Counts what an operation takes whose time goes with the product of two sizes in words, as multiplication does. */
    static void spend(Vm vm, long words, long otherWords) {
        vm.spend(words * otherWords / PRODUCTS_A_STEP);
    }

    /** Words of 32 bits. */
    static long words(BigInteger value) {
        return value.bitLength() / 32 + 1L;
    }

    /** The value of an integer or truth value of any size. */
    public static BigInteger big(Object value) {
        return value instanceof BigInteger big ? big : BigInteger.valueOf((Long) value);
    }

    /** The value cut to the bits of a small integer, as a hash is. */
    public static long truncate(Vm vm, long value) {
        int unused = 64 - vm.profile().smallIntBits();
        return value << unused >> unused;
    }

    static @Nullable Object unary(Vm vm, UnaryOp op, long value) {
        return switch (op) {
            case BOOL -> value != 0;
            case HASH, POSITIVE, INT_MAYBE -> value;
            case NEGATIVE -> make(vm, -value);
            case ABS -> value >= 0 ? value : make(vm, -value);
            case INVERT -> ~value;
            default -> null;
        };
    }

    static @Nullable Object unary(Vm vm, UnaryOp op, BigInteger value) {
        return switch (op) {
            case BOOL -> value.signum() != 0;
            case HASH -> truncate(vm, wordHash(vm, value));
            case POSITIVE, INT_MAYBE -> value;
            case NEGATIVE -> negate(vm, value);
            case ABS -> value.signum() < 0 ? negate(vm, value) : value;
            case INVERT -> make(vm, value.not());
            default -> null;
        };
    }

    /** The negative of the least integer of 64 bits is that integer. */
    private static Object negate(Vm vm, BigInteger value) {
        return vm.longInts() == LongInts.LONGLONG ? make(vm, -value.longValue()) : make(vm, value.negate());
    }

    /** The low bits of the magnitude, with the sign ({@code mpz_hash} in py/mpz.c). */
    static long wordHash(Vm vm, BigInteger value) {
        long low = value.abs().longValue();
        long signed = value.signum() < 0 ? -low : low;
        return vm.profile().wordBits() == 32 ? (int) signed : signed;
    }

    /** @param left a {@link Long} or {@link BigInteger} */
    static @Nullable Object binary(Vm vm, BinaryOp op, Object left, Object right) {
        if (left instanceof Long a && right instanceof Long b) {
            return SmallIntOps.binary(vm, op, a, b);
        }
        if (right instanceof Long || right instanceof BigInteger) {
            return vm.longInts() == LongInts.LONGLONG
                    ? LongLongOps.binary(vm, op, big(left), big(right))
                    : BigIntOps.binary(vm, op, big(left), big(right));
        }
        if (right instanceof Double d) {
            return FloatOps.binary(vm, op, toDouble(vm, left), d);
        }
        if (right instanceof MpComplex z) {
            return MpComplex.binary(vm, op, toDouble(vm, left), 0, z);
        }
        if (right instanceof Boolean b) {
            return Operators.binary(vm, op, left, b ? 1L : 0L);
        }
        boolean sequence = right instanceof MpStr
                || right instanceof MpBytes
                || right instanceof MpList
                || right instanceof MpTuple tuple && tuple.type() == MpTuple.TYPE;
        return op == BinaryOp.MULTIPLY && sequence ? Operators.binary(vm, op, right, left) : null;
    }

    /** The float for an integer, as firmware finds it: digit by digit, rounding each time ({@code mpz_as_float}). */
    public static double toDouble(Vm vm, Object value) {
        IntegerConversion conversion = vm.numbers().conversion();
        return value instanceof Long n ? conversion.toFloat(n) : conversion.toFloat((BigInteger) value);
    }

    /** A power with a negative exponent, which is a float; raises {@code ValueError} where there are none. */
    static @Nullable Object inversePower(Vm vm, double base, Object exponent) {
        if (!vm.hasFloats()) {
            throw Errors.value(vm, "negative power with no float support");
        }
        return FloatOps.binary(vm, BinaryOp.POWER, base, exponent);
    }

    /** The value as a machine word; raises {@code OverflowError} where it does not fit. */
    public static long toWord(Vm vm, Object value) {
        if (value instanceof Long n) {
            return n;
        }
        var big = (BigInteger) value;
        if (vm.longInts().fitsWord(big, vm.profile().wordBits())) {
            return big.longValue();
        }
        throw Errors.of(ExceptionTypes.OVERFLOW_ERROR, "overflow converting long int to machine word");
    }
}
