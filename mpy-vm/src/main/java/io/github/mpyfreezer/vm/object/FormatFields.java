package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import java.util.Arrays;

/** The method {@code format}: text with fields in braces (py/objstr.c). */
final class FormatFields {
    /** What one level of fields within fields takes of the C stack. */
    private static final int FRAME = 3 * Vm.NATIVE_FRAME;
    /** The place of the next argument when places are given by number. */
    private static final int BY_NUMBER = -1;

    private final Vm vm;
    private final Args args;
    private int next;

    private FormatFields(Vm vm, Args args) {
        this.vm = vm;
        this.args = args;
    }

    static Object format(Vm vm, Args args) {
        TextValue self = TextValue.self(vm, args.get(0));
        var fields = new FormatFields(vm, args.without(1));
        return self.make(fields.expand(self.array(), self.from(), self.to()));
    }

    private byte[] expand(byte[] text, int from, int to) {
        vm.enter(FRAME);
        try {
            var out = new TextPrinter(vm.heap());
            for (int at = from; at < to; at++) {
                byte c = text[at];
                if (c != '{' && c != '}') {
                    int plain = at;
                    while (at + 1 < to && text[at + 1] != '{' && text[at + 1] != '}') {
                        at++;
                    }
                    out.write(text, plain, at + 1 - plain);
                } else if (at + 1 < to && text[at + 1] == c) {
                    out.write(text, at++, 1);
                } else if (c == '}') {
                    throw FormatErrors.value(vm, "single '}' encountered in format string");
                } else {
                    at = field(out, text, at + 1, to);
                }
            }
            return out.toBytes();
        } finally {
            vm.leave(FRAME);
        }
    }

    /**
     * Writes a field.
     *
     * @param from the place behind its opening brace
     * @return the place of its closing brace
     */
    private int field(TextPrinter out, byte[] text, int from, int to) {
        int at = from;
        while (at < to && text[at] != '}' && text[at] != '!' && text[at] != ':') {
            at++;
        }
        int nameEnd = at;
        char conversion = FormatSpec.NONE;
        if (at < to && text[at] == '!') {
            at++;
            if (at == to || text[at] != 'r' && text[at] != 's') {
                throw FormatErrors.unknownConversion(vm, text, at, to);
            }
            conversion = (char) text[at++];
        }
        int specFrom = -1;
        if (at < to && text[at] == ':') {
            at++;
            if (at == to || text[at] != '}') {
                specFrom = at;
                at = specEnd(text, at, to);
            }
        }
        if (at >= to) {
            throw FormatErrors.value(vm, "unmatched '{' in format");
        }
        if (text[at] != '}') {
            throw FormatErrors.value(vm, "expected ':' after format specifier");
        }
        Object value = from == nameEnd ? nextArgument() : argument(text, from, nameEnd);
        if (conversion != FormatSpec.NONE || specFrom < 0) {
            value = conversion == 'r' ? Text.repr(vm, value) : Text.str(vm, value);
        }
        FormatSpec spec = specFrom < 0
                ? FormatSpec.EMPTY
                : FormatSpec.parse(vm, expand(text, specFrom, at), FormatValue.isNumeric(value));
        FormatValue.print(vm, out, value, spec);
        return at;
    }

    private static int specEnd(byte[] text, int from, int to) {
        int depth = 1;
        int at = from;
        while (at < to) {
            if (text[at] == '{') {
                depth++;
            } else if (text[at] == '}') {
                depth--;
                if (depth == 0) {
                    break;
                }
            }
            at++;
        }
        return at;
    }

    private Object nextArgument() {
        if (next == BY_NUMBER) {
            throw FormatErrors.value(vm, "can't switch from manual field specification to automatic field numbering");
        }
        if (next >= args.count()) {
            throw FormatErrors.noSuchArgument();
        }
        return args.get(next++);
    }

    private Object argument(byte[] text, int from, int to) {
        Object value;
        int end;
        if (AsciiClass.isDigit(text[from])) {
            if (next > 0) {
                throw FormatErrors.value(
                        vm, "can't switch from automatic field numbering to manual field specification");
            }
            DecimalPart number = DecimalPart.read(text, from, to, 0);
            end = number.end();
            if (Integer.compareUnsigned(number.value(), args.count()) >= 0) {
                throw FormatErrors.noSuchArgument();
            }
            value = args.get(number.value());
            next = BY_NUMBER;
        } else {
            end = from;
            while (end < to && text[end] != '.' && text[end] != '[') {
                end++;
            }
            value = named(StrType.qstrOf(vm, MpStr.ofBytes(Arrays.copyOfRange(text, from, end))));
        }
        if (end < to) {
            throw Errors.of(ExceptionTypes.NOT_IMPLEMENTED_ERROR, "attributes not supported");
        }
        return value;
    }

    private Object named(MpStr name) {
        for (int i = 0; i < args.named(); i++) {
            if (args.name(i).sameText(name)) {
                return args.namedValue(i);
            }
        }
        throw Errors.with(ExceptionTypes.KEY_ERROR, name);
    }
}
