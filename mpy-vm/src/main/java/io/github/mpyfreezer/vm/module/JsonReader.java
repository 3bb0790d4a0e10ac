package io.github.mpyfreezer.vm.module;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.MpDict;
import io.github.mpyfreezer.vm.object.MpList;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.NumberTexts;
import io.github.mpyfreezer.vm.object.Raised;
import io.github.mpyfreezer.vm.object.StrType;
import io.github.mpyfreezer.vm.object.TextPrinter;
import io.github.mpyfreezer.vm.object.Utf8Text;
import io.github.mpyfreezer.vm.stream.Stream;
import io.github.mpyfreezer.vm.stream.Streams;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON value from a stream (extmod/modjson.c). Commas and colons are taken for blanks, a bracket may be closed by
 * a brace, and a zero byte is the end.
 */
final class JsonReader {
    private static final int CONTAINER_WORDS = 12;

    private final Vm vm;
    private final Stream stream;
    private final byte[] one = new byte[1];
    private final Deque<Object> open = new ArrayDeque<>();
    private @Nullable Object key;
    private int containers;

    JsonReader(Vm vm, Stream stream) {
        this.vm = vm;
        this.stream = stream;
    }

    /** The value; raises {@code ValueError} where there is none, or more than one. */
    Object read() {
        advance();
        Object whole = null;
        while (whole == null) {
            int c = take();
            switch (c) {
                case 0 -> throw malformed();
                case ',', ':', ' ', '\t', '\n', '\r' -> {}
                case '}', ']' -> {
                    if (open.isEmpty()) {
                        throw malformed();
                    }
                    Object closed = open.pop();
                    whole = open.isEmpty() ? closed : null;
                }
                case '[' -> enter(new MpList());
                case '{' -> enter(new MpDict(0));
                default -> {
                    Object value = primitive(c);
                    if (open.isEmpty()) {
                        whole = value;
                    } else {
                        add(value, false);
                    }
                }
            }
        }
        while (current() == ' ' || current() >= '\t' && current() <= '\r') {
            advance();
        }
        if (current() != 0) {
            throw malformed();
        }
        return whole;
    }

    private int current() {
        return one[0] & 0xff;
    }

    private int advance() {
        vm.spend(1);
        if (Streams.check(stream.read(vm, one, 0, 1)) == 0) {
            one[0] = 0;
        }
        return current();
    }

    private int take() {
        int now = current();
        if (now != 0) {
            advance();
        }
        return now;
    }

    private Raised malformed() {
        return Errors.value(vm, "syntax error in JSON");
    }

    private void enter(Object container) {
        // What is not yet given to the program is not found when memory is counted: it is asked for again each time it
        // doubles.
        containers++;
        if ((containers & containers - 1) == 0) {
            vm.heap().requestWords((long) CONTAINER_WORDS * containers);
        }
        if (!open.isEmpty()) {
            add(container, true);
        }
        open.push(container);
    }

    private void add(Object value, boolean container) {
        Object inner = open.element();
        if (inner instanceof MpList list) {
            list.add(vm, value);
        } else if (key != null) {
            ((MpDict) inner).put(vm, key, value);
            key = null;
        } else if (container) {
            throw malformed();
        } else {
            key = value;
        }
    }

    private Object primitive(int first) {
        return switch (first) {
            case 'n' -> word("ull", MpNone.NONE);
            case 'f' -> word("alse", false);
            case 't' -> word("rue", true);
            case '"' -> string();
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number(first);
            default -> throw malformed();
        };
    }

    private Object word(String rest, Object value) {
        for (int i = 0; i < rest.length(); i++) {
            if (current() != rest.charAt(i)) {
                throw malformed();
            }
            advance();
        }
        return value;
    }

    private Object number(int first) {
        var text = new TextPrinter(vm.heap());
        text.print((char) first);
        boolean isFloat = false;
        for (int c = current(); "+-.eE0123456789".indexOf(c) >= 0; c = advance()) {
            isFloat |= c == '.' || c == 'e' || c == 'E';
            text.print((char) c);
        }
        var buffer = new Buffer(text.toBytes(), 0, text.length(), 'B');
        return isFloat ? NumberTexts.parseFloat(vm, buffer) : NumberTexts.parseInt(vm, buffer, 10);
    }

    private Object string() {
        var text = new TextPrinter(vm.heap());
        while (current() != '"') {
            int c = current();
            if (c == '\\') {
                c = advance();
                if (c == 'u') {
                    text.write(Utf8Text.encode(hexadecimal()));
                    advance();
                    continue;
                }
                c = switch (c) {
                    case 'b' -> '\b';
                    case 'f' -> '\f';
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    case 't' -> '\t';
                    default -> c;
                };
            }
            if (c == 0) {
                throw malformed();
            }
            text.print((char) c);
            advance();
        }
        advance();
        return StrType.ofText(text.toBytes());
    }

    /** The number that four digits say; what is no digit has the value that its place behind the digits gives it. */
    private int hexadecimal() {
        int number = 0;
        for (int i = 0; i < 4; i++) {
            int digit = (advance() | 0x20) - '0' & 0xff;
            number = number << 4 | (digit > 9 ? digit - ('a' - '9' - 1) & 0xff : digit);
        }
        return number;
    }
}
