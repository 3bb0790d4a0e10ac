package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A {@code str}, {@code bytes} or {@code bytearray} as the methods see it that these types share (py/objstr.c): where its
 * bytes are, and how results are made that have its type.
 */
final class TextValue {
    /** The types that share methods. */
    enum Kind {
        STR,
        BYTES,
        BYTEARRAY
    }

    private final Kind kind;
    private final MpObject object;
    private final byte[] array;
    private final int from;
    private final int to;

    private TextValue(Kind kind, MpObject object, byte[] array, int from, int length) {
        this.kind = kind;
        this.object = object;
        this.array = array;
        this.from = from;
        this.to = from + length;
    }

    /** The object that a method is called on; raises {@code TypeError} where it is of no such type. */
    static TextValue self(Vm vm, Object value) {
        TextValue text = of(value);
        if (text == null) {
            throw Errors.type(vm, "argument has wrong type");
        }
        return text;
    }

    private static @Nullable TextValue of(Object value) {
        if (value instanceof MpStr text) {
            return new TextValue(Kind.STR, text, text.array(), 0, text.size());
        }
        if (value instanceof MpBytes bytes) {
            return new TextValue(Kind.BYTES, bytes, bytes.array(), 0, bytes.array().length);
        }
        if (value instanceof MpByteArray bytes) {
            return new TextValue(Kind.BYTEARRAY, bytes, bytes.storage(), bytes.base(), bytes.length());
        }
        return null;
    }

    /**
     * An argument, which must be of the same type, where {@code bytes} and {@code bytearray} count as one; raises
     * {@code TypeError} where it is not ({@code str_check_arg_type}).
     */
    TextValue argument(Vm vm, Object value) {
        TextValue text = of(value);
        if (text == null || !isLike(text)) {
            throw StrType.badConversion(vm, value);
        }
        return text;
    }

    /** An item to be joined; null where it is not of the same type, {@code bytes} and {@code bytearray} counting as one. */
    @Nullable
    TextValue itemOrNull(Object value) {
        TextValue text = of(value);
        return text != null && isLike(text) ? text : null;
    }

    private boolean isLike(TextValue other) {
        return (kind == Kind.STR) == (other.kind == Kind.STR);
    }

    boolean isStr() {
        return kind == Kind.STR;
    }

    /** Whether the other is of the very same type. */
    boolean isSameKind(TextValue other) {
        return kind == other.kind;
    }

    /** The object itself. */
    MpObject object() {
        return object;
    }

    /** Where its bytes are, between {@link #from} and {@link #to}; not to be changed. */
    byte[] array() {
        return array;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** Length in bytes. */
    int size() {
        return to - from;
    }

    /** Whether it is a bytearray that never had a byte: it has no memory, and so even nothing is not found in it. */
    boolean isNowhere() {
        return kind == Kind.BYTEARRAY && array.length == 0;
    }

    /** The place in the array that a bound of a range means, {@code otherwise} for {@code None} or where none is given. */
    int bound(Vm vm, Args args, int argument, int otherwise) {
        Object index = args.get(argument, MpNone.NONE);
        if (index == MpNone.NONE) {
            return otherwise;
        }
        return object instanceof MpStr text
                ? StrPlaces.bound(vm, text, index)
                : from + Subscripts.bound(vm, object.type(), size(), index);
    }

    /** A place in the array as programs count it: in characters, or in bytes. */
    long indexOf(Vm vm, int place) {
        vm.spend(place / StrOps.BYTES_A_STEP);
        return object instanceof MpStr text && !text.isAscii() ? Utf8Text.count(array, 0, place) : place - from;
    }

    /** A result with these bytes, which are kept. */
    Object make(byte[] content) {
        return switch (kind) {
            case STR -> content.length == 0 ? MpStr.EMPTY : MpStr.ofBytes(content);
            case BYTES -> MpBytes.of(content);
            case BYTEARRAY -> MpByteArray.of(content);
        };
    }

    /** A result that is part of this; raises {@code UnicodeError} where a character of a string would be cut. */
    Object part(Vm vm, int start, int end) {
        vm.heap().request(end - start + 1L);
        byte[] content = Arrays.copyOfRange(array, start, end);
        if (object instanceof MpStr text && !text.isAscii() && !Utf8Text.isValid(content, 0, content.length)) {
            throw Errors.with(ExceptionTypes.UNICODE_ERROR);
        }
        return make(content);
    }

    /** What stands for nothing: bytes for a bytearray, too. */
    Object empty() {
        return kind == Kind.STR ? MpStr.EMPTY : MpBytes.EMPTY;
    }
}
