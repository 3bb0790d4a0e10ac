package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.number.HalfFloat;
import java.math.BigInteger;

/** Values in memory, each by its typecode, for modules array, struct and uctypes (py/binary.c). */
public final class BinaryValues {
    private BinaryValues() {}

    /** The item of an array that begins at a place; of a typecode that only structures know, 0. */
    public static Object item(Vm vm, char typecode, byte[] bytes, int at) {
        if (!Typecodes.isInArrays(vm, typecode)) {
            return 0L;
        }
        return switch (typecode) {
            case Typecodes.BYTEARRAY, 'B' -> bytes[at] & 0xffL;
            case 'P' -> IntOps.make(vm, BinaryIntegers.get(bytes, at, vm.wordBytes(), true, false));
            default -> get(vm, Typecodes.NATIVE, typecode, bytes, at);
        };
    }

    /**
     * The value that begins at a place; raises {@code ValueError} where the typecode is none.
     *
     * @param order as for {@link Typecodes#size}
     */
    public static Object get(Vm vm, char order, char typecode, byte[] bytes, int at) {
        int size = Typecodes.size(vm, order, typecode);
        long bits = BinaryIntegers.get(bytes, at, size, Typecodes.isSigned(typecode), order == Typecodes.BIG_ENDIAN);
        return switch (Typecodes.meant(vm, typecode)) {
            case 'O' -> vm.addresses().at(vm.wordBytes() == 4 ? (int) bits : bits);
            case 'S' -> vm.memory().textAt(bits);
            case 'e' -> FloatOps.make(vm, HalfFloat.decode((int) bits & 0xffff));
            case 'f' -> FloatOps.make(vm, Float.intBitsToFloat((int) bits));
            case 'd' -> FloatOps.make(vm, Double.longBitsToDouble(bits));
            default -> Typecodes.isSigned(typecode) ? IntOps.make(vm, bits) : IntOps.makeUnsigned(vm, bits);
        };
    }

    /**
     * Writes an item of an array; an integer is cut to its low bits. A typecode that only structures know has nothing written.
     *
     * @throws Raised {@code TypeError} if the value is of the wrong kind
     */
    public static void setItem(Vm vm, char typecode, byte[] bytes, int at, Object value) {
        boolean cut =
                !(value instanceof BigInteger) || Typecodes.size(vm, Typecodes.NATIVE, typecode) <= vm.wordBytes();
        if (cut && !Typecodes.isInArrays(vm, typecode)) {
            bits(vm, 'B', 1, value);
        } else {
            set(vm, Typecodes.NATIVE, typecode, bytes, at, value);
        }
    }

    /**
     * Writes a value; an integer is cut to its low bits.
     *
     * @param order as for {@link Typecodes#size}
     * @throws Raised {@code TypeError} if the value is of the wrong kind, {@code ValueError} if the typecode is none
     */
    public static void set(Vm vm, char order, char typecode, byte[] bytes, int at, Object value) {
        int size = Typecodes.size(vm, order, typecode);
        long bits = bits(vm, typecode, size, value);
        BinaryIntegers.set(bytes, at, size, bits, order == Typecodes.BIG_ENDIAN);
    }

    private static long bits(Vm vm, char typecode, int size, Object value) {
        return switch (Typecodes.meant(vm, typecode)) {
            case 'O' -> vm.addresses().wordOf(vm, value);
            case 'e' -> HalfFloat.encode((float) Numbers.toFloat(vm, value));
            case 'f' -> Float.floatToRawIntBits((float) Numbers.toFloat(vm, value));
            case 'd' -> Double.doubleToRawLongBits(Numbers.toFloat(vm, value));
            default -> {
                if (value instanceof BigInteger big) {
                    yield size <= vm.wordBytes() ? IntOps.wordHash(vm, big) : big.longValue();
                }
                yield Numbers.toLong(vm, value);
            }
        };
    }
}
