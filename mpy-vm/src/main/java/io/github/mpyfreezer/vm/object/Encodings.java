package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;

/** Text from bytes and bytes from text ({@code mp_obj_str_make_new}, {@code bytes_make_new} in py/objstr.c). */
final class Encodings {
    private static final MpStr UTF_8 = MpStr.qstr("utf-8");

    private Encodings() {}

    private static boolean isAscii(Vm vm, Object encoding) {
        String name = StrType.qstrOf(vm, encoding).toString();
        switch (name) {
            case "utf-8", "utf8" -> {
                return false;
            }
            case "ascii" -> {
                return true;
            }
            default -> {
                throw vm.terse()
                        ? Errors.with(ExceptionTypes.LOOKUP_ERROR)
                        : Errors.of(ExceptionTypes.LOOKUP_ERROR, "unknown encoding: " + name);
            }
        }
    }

    /** The method {@code decode}. */
    static Object decode(Vm vm, Args args) {
        return decode(vm, args.get(0), args.get(1, UTF_8), args.get(2, MpNone.NONE));
    }

    /** The string of an object's bytes; raises {@code UnicodeError} where they are no text and nothing was said for that case. */
    static MpStr decode(Vm vm, Object source, Object encoding, Object errors) {
        Buffer bytes = Buffers.readable(vm, source);
        boolean ascii = isAscii(vm, encoding);
        if (isText(bytes, ascii)) {
            vm.heap().request(bytes.length() + 1L);
            byte[] text = source instanceof MpBytes whole ? whole.array() : bytes.copy();
            return text.length == 0 ? MpStr.EMPTY : MpStr.ofBytes(text);
        }
        String handling =
                errors == MpNone.NONE ? "" : StrType.qstrOf(vm, errors).toString();
        if (!handling.equals("ignore") && !handling.equals("replace")) {
            throw Errors.with(ExceptionTypes.UNICODE_ERROR);
        }
        return repaired(vm, bytes, ascii, handling.equals("replace"));
    }

    private static boolean isText(Buffer bytes, boolean ascii) {
        if (!ascii) {
            return Utf8Text.isValid(bytes.array(), bytes.offset(), bytes.length());
        }
        for (int i = 0; i < bytes.length(); i++) {
            if (bytes.array()[bytes.offset() + i] < 0) {
                return false;
            }
        }
        return true;
    }

    private static MpStr repaired(Vm vm, Buffer bytes, boolean ascii, boolean replace) {
        var text = new TextPrinter(vm.heap());
        int at = bytes.offset();
        int end = at + bytes.length();
        while (at < end) {
            int start = at++;
            int lead = bytes.array()[start] & 0xff;
            if (lead < 0x80) {
                text.print((char) lead);
                continue;
            }
            boolean whole = false;
            if (!ascii && lead >= 0xc0 && lead < 0xf8) {
                int last = start + (lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1);
                while (at <= last && at < end && (bytes.array()[at] & 0xc0) == 0x80) {
                    at++;
                }
                whole = at > last;
            }
            if (whole) {
                text.write(Utf8Text.encode(codePoint(bytes.array(), start, at)));
            } else if (replace) {
                text.print("\ufffd");
            }
        }
        return text.length() == 0 ? MpStr.EMPTY : text.toStr();
    }

    private static int codePoint(byte[] array, int from, int to) {
        int value = array[from] & 0x7f >> (to - from - 1);
        for (int i = from + 1; i < to; i++) {
            value = value << 6 | array[i] & 0x3f;
        }
        return value;
    }

    /** The method {@code encode}. */
    static Object encode(Vm vm, Args args) {
        Object source = args.get(0);
        return source instanceof MpStr text
                ? encode(vm, text, args.get(1, UTF_8))
                : MpBytes.make(vm, args.count() == 1 ? new Object[] {source, UTF_8} : args.from(0));
    }

    /** The bytes of a string; raises {@code UnicodeError} where the encoding does not have its characters. */
    static MpBytes encode(Vm vm, MpStr text, Object encoding) {
        if (isAscii(vm, encoding) && !isText(new Buffer(text.array(), 0, text.size(), 'B'), true)) {
            throw Errors.with(ExceptionTypes.UNICODE_ERROR);
        }
        return MpBytes.of(text.array());
    }
}
