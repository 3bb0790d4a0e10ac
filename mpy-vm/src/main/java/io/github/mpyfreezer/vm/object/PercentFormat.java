package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The operator {@code %} of strings and bytes ({@code str_modulo_format} in py/objstr.c). */
final class PercentFormat {
    private static final String FLAGS = "-+ #0";

    private final Vm vm;
    private final byte[] text;
    private final boolean isBytes;
    private final Object[] args;
    private final @Nullable MpDict dict;
    private final TextPrinter out;
    private int at;
    private int used;

    private PercentFormat(Vm vm, byte[] text, boolean isBytes, Object[] args, @Nullable MpDict dict) {
        this.vm = vm;
        this.text = text;
        this.isBytes = isBytes;
        this.args = args;
        this.dict = dict;
        this.out = new TextPrinter(vm.heap());
    }

    /** @param pattern an {@link MpStr} or {@link MpBytes} */
    static Object format(Vm vm, MpObject pattern, Object right) {
        Object[] args = right instanceof MpTuple tuple ? tuple.items() : new Object[] {right};
        MpDict dict = right instanceof MpDict given && given.type() == MpDict.TYPE ? given : null;
        TextValue text = TextValue.self(vm, pattern);
        var format = new PercentFormat(vm, text.array(), !text.isStr(), args, dict);
        format.run();
        return text.make(format.out.toBytes());
    }

    private void run() {
        while (at < text.length) {
            int plain = at;
            while (at < text.length && text[at] != '%') {
                at++;
            }
            out.write(text, plain, at - plain);
            if (at < text.length) {
                at++;
                checkMore();
                if (text[at] == '%') {
                    out.print('%');
                } else {
                    conversion();
                }
                at++;
            }
        }
        if (dict == null && used != args.length) {
            throw Errors.type(vm, "format string didn't convert all arguments");
        }
    }

    private void checkMore() {
        if (at >= text.length) {
            throw FormatErrors.value(vm, "incomplete format");
        }
    }

    /** Writes what one conversion says, from behind the percent sign on; stops at its letter. */
    private void conversion() {
        Object named = text[at] == '(' ? namedArgument() : null;
        FieldStyle style = style();
        checkMore();
        print(text[at], named == null ? nextArgument() : named, style);
    }

    private Object namedArgument() {
        if (dict == null) {
            throw Errors.type(vm, "format needs a dict");
        }
        used = 1;
        int from = ++at;
        while (at < text.length && text[at] != ')') {
            at++;
        }
        if (at >= text.length) {
            throw FormatErrors.value(vm, "incomplete format key");
        }
        MpStr key = StrType.qstrOf(vm, MpStr.ofBytes(Arrays.copyOfRange(text, from, at)));
        at++;
        Object value = dict.get(vm, key);
        if (value == null) {
            throw Errors.with(ExceptionTypes.KEY_ERROR, key);
        }
        return value;
    }

    private Object nextArgument() {
        if (used >= args.length) {
            throw Errors.type(vm, "format string needs more arguments");
        }
        return args[used++];
    }

    private FieldStyle style() {
        int from = at;
        while (at < text.length && FLAGS.indexOf(text[at]) >= 0) {
            at++;
        }
        String flags = new String(text, from, at - from, StandardCharsets.US_ASCII);
        boolean zero = flags.contains("0");
        int width = number(0);
        int precision = -1;
        if (at < text.length && text[at] == '.') {
            at++;
            precision = at < text.length ? number(0) : -1;
        }
        char sign = flags.contains("+") ? '+' : flags.contains(" ") ? ' ' : FieldStyle.NO_SIGN;
        return new FieldStyle(
                zero ? '0' : ' ',
                width,
                precision,
                flags.contains("-"),
                false,
                zero,
                sign,
                flags.contains("#"),
                FieldStyle.NO_SEPARATOR);
    }

    private int number(int otherwise) {
        if (at < text.length && text[at] == '*') {
            int value = (int) Numbers.toLong(vm, nextArgument());
            at++;
            return value;
        }
        DecimalPart number = DecimalPart.read(text, at, text.length, otherwise);
        at = number.end();
        return number.value();
    }

    private void print(byte letter, Object value, FieldStyle style) {
        switch (letter) {
            case 'c' -> printCharacter(value, style.withSpaces());
            case 'd', 'i', 'u' -> {
                Object number = value instanceof Double d ? IntType.ofFloat(vm, d) : value;
                IntegerField.print(vm, out, number, 10, false, style);
            }
            case 'e', 'E', 'f', 'F', 'g', 'G' -> {
                if (!vm.hasFloats()) {
                    throw FormatErrors.unknownCharacter(vm, letter, at);
                }
                FloatField.print(vm, out, value, (char) letter, style);
            }
            case 'o' -> IntegerField.print(vm, out, value, 8, false, style);
            case 'x', 'X' -> IntegerField.print(vm, out, value, 16, letter == 'X', style);
            case 'r', 's' -> printText(value, letter == 'r', style.withSpaces());
            default -> throw FormatErrors.unknownCharacter(vm, letter, at);
        }
    }

    private void printCharacter(Object value, FieldStyle style) {
        if (value instanceof MpStr character) {
            if (character.size() != 1) {
                throw Errors.type(vm, "%c needs int or char");
            }
            Field.print(out, character.array(), 0, 1, style, style.width());
        } else if (FormatValue.isInteger(value)) {
            CharacterField.print(vm, out, value, style);
        } else {
            throw Errors.type(vm, "integer needed");
        }
    }

    private void printText(Object value, boolean repr, FieldStyle style) {
        byte[] shown;
        if (!repr && isBytes && value instanceof MpBytes bytes) {
            shown = bytes.array();
        } else {
            shown = (repr ? Text.repr(vm, value) : Text.str(vm, value)).array();
        }
        int length = style.precision() < 0 ? shown.length : Math.min(shown.length, style.precision());
        Field.print(out, shown, 0, length, style, style.width());
    }
}
