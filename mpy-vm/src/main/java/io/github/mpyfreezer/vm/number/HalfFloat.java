package io.github.mpyfreezer.vm.number;

/**
 * Floats of 16 bits, the {@code e} of {@code struct}, as py/binary.c converts them where the C compiler has no such type. Its
 * rounding is not always IEEE's: a carry out of the fraction is lost if the exponent is odd, the smallest normal numbers
 * lose their leading one, and numbers just too large wrap around.
 */
public final class HalfFloat {
    private static final int FRACTION_BITS = 10;
    private static final int FRACTION = (1 << FRACTION_BITS) - 1;
    private static final int LEADING_ONE = 1 << FRACTION_BITS;
    private static final int EXPONENT = 0x1f;
    private static final int SIGN = 0x8000;
    /** A float's exponent field less a half's, for the same number. */
    private static final int BIAS = 127 - 15;

    private static final int FLOAT_FRACTION_BITS = 23;
    private static final int FLOAT_EXPONENT = 0xff;
    private static final int SURPLUS = FLOAT_FRACTION_BITS - FRACTION_BITS;

    private HalfFloat() {}

    /** The number that 16 bits stand for. */
    public static float decode(int half) {
        int fraction = half & FRACTION;
        int exponent = half >>> FRACTION_BITS & EXPONENT;
        float size;
        if (exponent == EXPONENT) {
            size = Float.intBitsToFloat(FLOAT_EXPONENT << FLOAT_FRACTION_BITS | fraction << SURPLUS);
        } else if (exponent == 0) {
            size = fraction * 0x1p-24F;
        } else {
            size = Float.intBitsToFloat(exponent + BIAS << FLOAT_FRACTION_BITS | fraction << SURPLUS);
        }
        return (half & SIGN) == 0 ? size : -size;
    }

    /** The 16 bits for a number. */
    public static int encode(float value) {
        int bits = Float.floatToRawIntBits(value);
        int field = bits >>> FLOAT_FRACTION_BITS & FLOAT_EXPONENT;
        int fraction = (bits >>> SURPLUS & FRACTION) + (bits >>> SURPLUS - 1 & 1);
        return bits >>> 16 & SIGN | size(field, fraction) & 0xffff;
    }

    private static int size(int field, int fraction) {
        int exponent = field - BIAS;
        if (field == FLOAT_EXPONENT) {
            return EXPONENT << FRACTION_BITS | fraction;
        } else if (field == 0) {
            return fraction;
        } else if (exponent < 0) {
            return exponent < -FRACTION_BITS - 1 ? 0 : small((fraction | LEADING_ONE) >> -exponent);
        }
        return exponent > 2 * EXPONENT + 1 ? EXPONENT << FRACTION_BITS : exponent << FRACTION_BITS | fraction;
    }

    private static int small(int doubled) {
        return (doubled >> 1) + (doubled & 1);
    }
}
