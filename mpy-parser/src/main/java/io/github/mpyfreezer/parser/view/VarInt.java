package io.github.mpyfreezer.parser.view;

import java.io.ByteArrayOutputStream;

/**
 * The format's numbers of variable length, in their shortest form: groups of seven bits, most significant first, bit 7 set
 * in all but the last ({@code mp_encode_uint} and {@code emit_write_bytecode_byte_int} in py/emitbc.c).
 */
final class VarInt {
    private VarInt() {}

    /** Bytes that {@link #writeUnsigned} takes for a number that is not negative. */
    static int unsignedSize(long value) {
        int size = 1;
        while (value >>> 7 * size != 0) {
            size++;
        }
        return size;
    }

    /** Bytes that {@link #writeSigned} takes; the first group's top bit is the sign. */
    static int signedSize(long value) {
        int size = 1;
        while (value >> 7 * size - 1 != value >> 63) {
            size++;
        }
        return size;
    }

    static void writeUnsigned(ByteArrayOutputStream out, long value) {
        write(out, value, unsignedSize(value));
    }

    static void writeSigned(ByteArrayOutputStream out, long value) {
        write(out, value, signedSize(value));
    }

    private static void write(ByteArrayOutputStream out, long value, int size) {
        for (int group = size - 1; group > 0; group--) {
            out.write(0x80 | (int) (value >> 7 * group) & 0x7f);
        }
        out.write((int) value & 0x7f);
    }
}
