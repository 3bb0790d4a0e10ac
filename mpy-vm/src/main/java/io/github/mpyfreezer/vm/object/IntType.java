package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.number.NumberException;
import java.math.BigInteger;

/** {@code int} (py/objint.c). */
public final class IntType {
    /** The type. */
    public static final MpType TYPE = MpType.builder("int")
            .slots(Slot.PRINT, Slot.UNARY, Slot.BINARY)
            .maker(IntType::make)
            .members(() -> new Members.Table()
                    .value("from_bytes", new ClassMethod(NativeFunction.of("from_bytes", 2, 4, IntType::fromBytes)))
                    .funKw("to_bytes", 1, IntType::toBytes))
            .build();

    private static final ArgSpec TO_BYTES = ArgSpec.builder()
            .integer("length", 1)
            .object("byteorder", Names.BIG)
            .keywordOnly()
            .bool("signed", false)
            .build();

    private IntType() {}

    private static Object make(Vm vm, MpType type, Args args) {
        args.check(vm, 0, 2, false);
        if (args.count() == 0) {
            return 0L;
        }
        Object source = args.get(0);
        if (args.count() == 2) {
            return NumberTexts.parseInt(vm, StrType.bytesOf(vm, source), Numbers.toLong(vm, args.get(1)));
        }
        Object number = Numbers.toIntOrNull(vm, source);
        if (number != null) {
            return number;
        }
        Buffer text = source instanceof MpObject object ? object.buffer(vm, false) : null;
        if (text != null) {
            return NumberTexts.parseInt(vm, text, 10);
        }
        if (source instanceof Double d) {
            return ofFloat(vm, d);
        }
        throw Numbers.noInt(vm, source);
    }

    /** The integer part of a float; raises {@code OverflowError} or {@code ValueError} where there is none. */
    public static Object ofFloat(Vm vm, double value) {
        try {
            return NumberTexts.object(vm, vm.numbers().conversion().toInteger(value));
        } catch (NumberException e) {
            throw NumberTexts.raised(vm, e);
        }
    }

    private static Object fromBytes(Vm vm, Args args) {
        Buffer source = Buffers.readable(vm, args.get(1));
        byte[] bytes = source.copy();
        boolean little = args.count() > 2 && Operators.isSame(args.get(2), Names.LITTLE);
        if (little) {
            reverse(bytes);
        }
        BigInteger magnitude = new BigInteger(1, bytes);
        return IntOps.make(vm, vm.longInts().fromBytes(magnitude, vm.profile().wordBits()));
    }

    private static Object toBytes(Vm vm, Args args) {
        Object[] options = TO_BYTES.parse(vm, args.without(1));
        int length = Numbers.toSize(vm, options[0]);
        if (length < 0) {
            throw Errors.with(ExceptionTypes.VALUE_ERROR);
        }
        vm.heap().request(length);
        boolean signed = (Boolean) options[2];
        BigInteger value = IntOps.big(Numbers.toInt(vm, args.get(0)));
        if (value.signum() < 0 && !signed) {
            throw Errors.of(ExceptionTypes.OVERFLOW_ERROR, "can't convert negative int to unsigned");
        }
        int bits = value.signum() == 0 ? 0 : value.bitLength() + (signed ? 1 : 0);
        if (bits > 8L * length) {
            throw Errors.of(
                    ExceptionTypes.OVERFLOW_ERROR,
                    vm.terse() ? "buffer too small" : "value would overflow a " + length + " byte buffer");
        }
        byte[] bytes = bigEndian(value, length);
        if (Operators.isSame(options[1], Names.LITTLE)) {
            reverse(bytes);
        }
        return MpBytes.of(bytes);
    }

    /** The low bytes of a value, most significant first. */
    static byte[] bigEndian(BigInteger value, int length) {
        byte[] digits = value.toByteArray();
        var bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            int from = digits.length - 1 - i;
            bytes[length - 1 - i] = from >= 0 ? digits[from] : (byte) (value.signum() < 0 ? -1 : 0);
        }
        return bytes;
    }

    private static void reverse(byte[] bytes) {
        for (int i = 0, j = bytes.length - 1; i < j; i++, j--) {
            byte kept = bytes[i];
            bytes[i] = bytes[j];
            bytes[j] = kept;
        }
    }
}
