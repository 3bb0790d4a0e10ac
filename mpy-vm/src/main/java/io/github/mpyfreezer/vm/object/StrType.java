package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;

/** {@code str} (py/objstr.c, py/objstrunicode.c). */
public final class StrType {
    /** The type. */
    public static final MpType TYPE = MpType.builder("str")
            .slots(Slot.PRINT, Slot.UNARY, Slot.BINARY, Slot.SUBSCR, Slot.ITER, Slot.BUFFER)
            .maker(StrType::make)
            .build();

    private StrType() {}

    private static Object make(Vm vm, MpType type, Args args) {
        args.check(vm, 0, 3, false);
        return args.count() == 0 ? MpStr.EMPTY : Text.str(vm, args.get(0));
    }

    /** A value as a string; raises {@code TypeError} where it is none. */
    public static MpStr strOf(Vm vm, Object value) {
        if (value instanceof MpStr text) {
            return text;
        }
        throw badConversion(vm, value, "str");
    }

    /** The bytes of a string or of bytes; raises {@code TypeError} where the value is neither. */
    public static Buffer bytesOf(Vm vm, Object value) {
        if (value instanceof MpStr text) {
            return new Buffer(text.array(), 0, text.size(), 'B');
        }
        if (value instanceof MpBytes bytes) {
            return new Buffer(bytes.array(), 0, bytes.array().length, 'B');
        }
        throw badConversion(vm, value, "str");
    }

    private static Raised badConversion(Vm vm, Object value, String wanted) {
        return Errors.type(
                vm,
                "can't convert to str implicitly",
                "can't convert '" + Types.nameOf(value) + "' object to " + wanted + " implicitly");
    }
}
