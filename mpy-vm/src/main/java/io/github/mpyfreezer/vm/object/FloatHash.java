package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.number.FloatKind;

/** The hash of a float, which for a whole number is that of the integer ({@code mp_float_hash} in py/objfloat.c). */
final class FloatHash {
    private FloatHash() {}

    static long of(Vm vm, double value) {
        FloatKind kind = vm.profile().floats();
        boolean single = !kind.isDouble();
        int fractionBits = single ? 23 : 52;
        long bits = single ? Float.floatToRawIntBits((float) value) & 0xffffffffL : Double.doubleToRawLongBits(value);
        int exponent = (int) (bits >> fractionBits & (single ? 0xff : 0x7ff)) - (single ? 127 : 1023);
        long fraction = bits & (1L << fractionBits) - 1;
        long hash;
        if (exponent < 0) {
            hash = bits;
        } else {
            long mantissa = fraction | 1L << fractionBits;
            if (exponent <= fractionBits) {
                int shift = fractionBits - exponent;
                hash = mantissa >> shift ^ mantissa & (1L << shift) - 1;
            } else if (exponent < vm.profile().wordBits() - 1) {
                hash = mantissa << exponent - fractionBits;
            } else {
                hash = mantissa;
            }
        }
        boolean negative = (single ? bits >> 31 & 1 : bits >>> 63) != 0;
        return negative ? -hash : hash;
    }
}
