package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import java.util.Arrays;

/** Bytes as hexadecimal digits, and back ({@code mp_obj_bytes_hex}, {@code mp_obj_bytes_fromhex} in py/objstr.c). */
public final class HexText {
    private static final int NOT_A_DIGIT = -1;

    private HexText() {}

    static Object hex(Vm vm, Args args) {
        byte[] digits = encode(vm, args);
        return digits.length == 0 ? MpStr.EMPTY : MpStr.ofBytes(digits);
    }

    static Object fromHex(Vm vm, Object type, Object text) {
        byte[] bytes = decode(vm, Buffers.readable(vm, text));
        return type instanceof MpType wanted && wanted.isSubclassOf(MpByteArray.TYPE)
                ? MpByteArray.of(bytes)
                : MpBytes.of(bytes);
    }

    /**
     * The digits of bytes.
     *
     * @param args the bytes and, if there is a second one, what stands between two of them: its first byte
     */
    public static byte[] encode(Vm vm, Args args) {
        Buffer bytes = Buffers.readable(vm, args.get(0));
        int length = bytes.length();
        if (length == 0) {
            return new byte[0];
        }
        boolean separated = args.count() > 1;
        byte separator = 0;
        vm.heap().request(length * (separated ? 3L : 2L));
        if (separated) {
            Buffer given = StrType.bytesOf(vm, args.get(1));
            separator = given.length() == 0 ? 0 : given.array()[given.offset()];
        }
        var digits = new byte[separated ? 3 * length - 1 : 2 * length];
        int at = 0;
        for (int i = 0; i < length; i++) {
            if (separated && i != 0) {
                digits[at++] = separator;
            }
            int value = bytes.array()[bytes.offset() + i];
            digits[at++] = (byte) Character.forDigit(value >> 4 & 0xf, 16);
            digits[at++] = (byte) Character.forDigit(value & 0xf, 16);
        }
        return digits;
    }

    /** The bytes of digits, between which blanks may stand; raises {@code ValueError} for anything else. */
    public static byte[] decode(Vm vm, Buffer text) {
        vm.heap().request(text.length() / 2 + 1);
        var bytes = new byte[text.length() / 2];
        int count = 0;
        int at = text.offset();
        int end = at + text.length();
        while (at < end) {
            byte c = text.array()[at++];
            if (AsciiClass.isSpace(c)) {
                continue;
            }
            int high = digit(c);
            int low = high == NOT_A_DIGIT || at == end ? NOT_A_DIGIT : digit(text.array()[at++]);
            if (low == NOT_A_DIGIT) {
                throw Errors.value(vm, "non-hex digit");
            }
            bytes[count++] = (byte) (high << 4 | low);
        }
        return Arrays.copyOf(bytes, count);
    }

    private static int digit(byte c) {
        return c < 0 ? NOT_A_DIGIT : Character.digit(c, 16);
    }
}
