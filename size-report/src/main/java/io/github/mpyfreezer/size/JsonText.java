package io.github.mpyfreezer.size;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON (RFC 8259): objects become maps, arrays lists, and strings, booleans and whole numbers what Java calls so. Null and
 * other numbers are not read, as no file of ours has them.
 */
final class JsonText {
    /** Deeper files are none of ours, and would exhaust the stack. */
    private static final int DEEPEST = 64;

    private static final int MOST_DIGITS = 18;

    private final String text;
    private int at;
    private int depth;

    private JsonText(String text) {
        this.text = text;
    }

    /**
     * What the text holds.
     *
     * @throws SizeFileException if it is not JSON, with the line
     */
    static Object read(String text) {
        var json = new JsonText(text);
        Object value = json.value();
        if (json.next() != 0) {
            throw json.expected("nothing more");
        }
        return value;
    }

    private Object value() {
        char c = next();
        if (c == '{') {
            return nested(true);
        } else if (c == '[') {
            return nested(false);
        } else if (c == '"') {
            return string();
        } else if (c == '-' || c >= '0' && c <= '9') {
            return number();
        } else if (text.startsWith("true", at)) {
            at += "true".length();
            return true;
        } else if (text.startsWith("false", at)) {
            at += "false".length();
            return false;
        }
        throw expected("a value");
    }

    private Object nested(boolean object) {
        if (++depth > DEEPEST) {
            throw expected("no more than " + DEEPEST + " levels");
        }
        at++;
        Object found = object ? object() : array();
        depth--;
        return found;
    }

    private Map<String, Object> object() {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (!taken('}')) {
            do {
                if (next() != '"') {
                    throw expected("a name in quotes");
                }
                String name = string();
                take(':');
                if (fields.put(name, value()) != null) {
                    throw expected("'" + name + "' once");
                }
            } while (taken(','));
            take('}');
        }
        return fields;
    }

    private List<Object> array() {
        List<Object> elements = new ArrayList<>();
        if (!taken(']')) {
            do {
                elements.add(value());
            } while (taken(','));
            take(']');
        }
        return elements;
    }

    private String string() {
        var value = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                return value.toString();
            } else if (c < ' ') {
                break;
            }
            value.append(c == '\\' ? escaped() : c);
        }
        throw expected("the end of a string");
    }

    private char escaped() {
        at++;
        char c = at < text.length() ? text.charAt(at) : ' ';
        int place = "\"\\/bfnrt".indexOf(c);
        if (place >= 0) {
            return "\"\\/\b\f\n\r\t".charAt(place);
        } else if (c != 'u' || at + 4 >= text.length()) {
            throw expected("an escape");
        }
        int code = 0;
        for (int i = 0; i < 4; i++) {
            at++;
            int digit = Character.digit(text.charAt(at), 16);
            if (digit < 0) {
                throw expected("four hexadecimal digits");
            }
            code = code * 16 + digit;
        }
        return (char) code;
    }

    private Long number() {
        int start = at;
        at += text.charAt(at) == '-' ? 1 : 0;
        int digits = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        boolean whole = at == text.length() || ".eE".indexOf(text.charAt(at)) < 0;
        boolean plain = at - digits == 1 || at - digits <= MOST_DIGITS && at > digits && text.charAt(digits) != '0';
        if (!whole || !plain) {
            throw expected("a whole number");
        }
        return Long.valueOf(text.substring(start, at));
    }

    /** The next character that is not a blank, 0 at the end. */
    private char next() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private boolean taken(char c) {
        boolean there = next() == c;
        at += there ? 1 : 0;
        return there;
    }

    private void take(char c) {
        if (!taken(c)) {
            throw expected("'" + c + "'");
        }
    }

    private SizeFileException expected(String what) {
        int line = 1
                + (int) text.substring(0, Math.min(at, text.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return new SizeFileException(line, "is no JSON: expected " + what);
    }
}
