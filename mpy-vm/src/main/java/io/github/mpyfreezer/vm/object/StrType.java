package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;

/** {@code str} (py/objstr.c, py/objstrunicode.c). */
public final class StrType {
    /** The type. */
    public static final MpType TYPE = MpType.builder("str")
            .slots(Slot.PRINT, Slot.UNARY, Slot.BINARY, Slot.SUBSCR, Slot.ITER, Slot.BUFFER)
            .maker(StrType::make)
            .members(TextMethods::ofStr)
            .build();

    private StrType() {}

    private static Object make(Vm vm, MpType type, Args args) {
        checkNoKeywords(args);
        args.check(vm, 0, 3, false);
        return switch (args.count()) {
            case 0 -> MpStr.EMPTY;
            case 1 -> copy(Text.str(vm, args.get(0)));
            default -> Encodings.decode(vm, args.get(0), args.get(1), args.get(2, MpNone.NONE));
        };
    }

    /** Raises {@code NotImplementedError} where there are arguments by name. */
    static void checkNoKeywords(Args args) {
        if (args.named() != 0) {
            throw Errors.of(
                    ExceptionTypes.NOT_IMPLEMENTED_ERROR,
                    "keyword argument(s) not implemented - use normal args instead");
        }
    }

    /** The string as a new object, but for qstrs, which are no objects of their own. */
    private static MpStr copy(MpStr text) {
        return text.isQstr() ? text : MpStr.ofBytes(text.array());
    }

    /** A value as a string; raises {@code TypeError} where it is none. */
    public static MpStr strOf(Vm vm, Object value) {
        if (value instanceof MpStr text) {
            return text;
        }
        throw badConversion(vm, value);
    }

    /** The bytes of a string or of bytes; raises {@code TypeError} where the value is neither. */
    public static Buffer bytesOf(Vm vm, Object value) {
        if (value instanceof MpStr text) {
            return new Buffer(text.array(), 0, text.size(), 'B');
        }
        if (value instanceof MpBytes bytes) {
            return new Buffer(bytes.array(), 0, bytes.array().length, 'B');
        }
        throw badConversion(vm, value);
    }

    /** The exception for a value that is not the text that it should be ({@code bad_implicit_conversion}). */
    static Raised badConversion(Vm vm, Object value) {
        String wanted = Types.of(value) == TYPE ? "bytes" : "str";
        return Errors.type(
                vm,
                "can't convert to str implicitly",
                "can't convert '" + Types.nameOf(value) + "' object to " + wanted + " implicitly");
    }
}
