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

    /** What one byte can say of a length ({@code MICROPY_QSTR_BYTES_IN_LEN} in py/mpconfig.h). */
    private static final int LONGEST_QSTR = 255;

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

    /** The string of these bytes, which are kept; raises {@code UnicodeError} where they are no text. */
    public static MpStr ofText(byte[] utf8) {
        if (!Utf8Text.isValid(utf8, 0, utf8.length)) {
            throw Errors.with(ExceptionTypes.UNICODE_ERROR);
        }
        return utf8.length == 0 ? MpStr.EMPTY : MpStr.ofBytes(utf8);
    }

    /** A value as a string; raises {@code TypeError} where it is none. */
    public static MpStr strOf(Vm vm, Object value) {
        if (value instanceof MpStr text) {
            return text;
        }
        throw badConversion(vm, value);
    }

    /**
     * A value as a qstr; raises {@code TypeError} where it is no string, {@code RuntimeError} where no qstr can be so long
     * ({@code mp_obj_str_get_qstr}).
     */
    public static MpStr qstrOf(Vm vm, Object value) {
        MpStr text = strOf(vm, value);
        if (text.size() > LONGEST_QSTR) {
            throw Errors.of(ExceptionTypes.RUNTIME_ERROR, "name too long");
        }
        return vm.execution().intern(text.intern());
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
