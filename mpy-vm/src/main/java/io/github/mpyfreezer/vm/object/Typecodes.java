package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.number.LongInts;

/** The letters that say how a value stands in memory, as in modules array and struct (py/binary.c). */
public final class Typecodes {
    /** The typecode of a {@code bytearray}, which is unlike that of an array of bytes. */
    public static final char BYTEARRAY = '\1';
    /** Sizes and alignment are those of the firmware's C compiler. */
    public static final char NATIVE = '@';
    /** Sizes are fixed, nothing is aligned, the least significant byte is first. */
    public static final char LITTLE_ENDIAN = '<';
    /** Sizes are fixed, nothing is aligned, the most significant byte is first. */
    public static final char BIG_ENDIAN = '>';

    private Typecodes() {}

    /**
     * Bytes of a value; raises {@code ValueError} where the typecode is none.
     *
     * @param order {@link #NATIVE}, {@link #LITTLE_ENDIAN} or {@link #BIG_ENDIAN}
     */
    public static int size(Vm vm, char order, char typecode) {
        int size = switch (typecode) {
            case BYTEARRAY -> order == NATIVE ? 1 : 0;
            case 'b', 'B' -> 1;
            case 'h', 'H', 'e' -> 2;
            case 'i', 'I', 'f' -> 4;
            case 'l', 'L' -> order == NATIVE ? vm.wordBytes() : 4;
            case 'q', 'Q', 'd' -> 8;
            case 'P', 'O', 'S' -> vm.wordBytes();
            default -> 0;
        };
        if (size == 0) {
            throw Errors.value(vm, "bad typecode");
        }
        return size;
    }

    /** The number of which the place of a value is a multiple; raises {@code ValueError} where the typecode is none. */
    public static int alignment(Vm vm, char order, char typecode) {
        int size = size(vm, order, typecode);
        return order == NATIVE ? size : 1;
    }

    /** The typecode that stands for another on a firmware: where there are no floats, an integer of the same size. */
    static char meant(Vm vm, char typecode) {
        if (vm.hasFloats()) {
            return typecode;
        }
        return switch (typecode) {
            case 'e' -> 'h';
            case 'f' -> 'i';
            case 'd' -> 'q';
            default -> typecode;
        };
    }

    /** Whether items of an array can be of a typecode; others are only known to structures. */
    static boolean isInArrays(Vm vm, char typecode) {
        return switch (typecode) {
            case 'e', 'S' -> false;
            case 'f', 'd' -> vm.hasFloats();
            case 'q', 'Q' -> vm.longInts() != LongInts.NONE;
            default -> true;
        };
    }

    /** Whether an integer may be negative. */
    static boolean isSigned(char typecode) {
        return typecode > 'Z';
    }
}
