package io.github.mpyfreezer.parser;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Constant;
import io.github.mpyfreezer.parser.model.Utf8;
import java.util.List;

/**
 * Writes values as Python's {@code repr()} and {@code str()} do. mpy-tool.py shows constants so; the rules are those of
 * CPython (unicodeobject.c, bytesobject.c, complexobject.c).
 */
public final class PythonRepr {
    private PythonRepr() {}

    /** What {@code repr()} gives for a constant. */
    public static String of(Constant constant) {
        if (constant instanceof Constant.Str str) {
            return of(str.text());
        } else if (constant instanceof Constant.ByteString bytes) {
            return of(bytes.content());
        } else if (constant instanceof Constant.Int integer) {
            return integer.value().toString();
        } else if (constant instanceof Constant.FloatNumber number) {
            return FloatRepr.of(number.value());
        } else if (constant instanceof Constant.ComplexNumber number) {
            return complex(number.real(), number.imaginary());
        } else if (constant instanceof Constant.Tuple tuple) {
            return tuple(tuple.items());
        }
        return switch ((Constant.Singleton) constant) {
            case FUN_TABLE -> "mp_fun_table";
            case NONE -> "None";
            case FALSE -> "False";
            case TRUE -> "True";
            case ELLIPSIS -> "Ellipsis";
        };
    }

    /** What {@code str()} gives for a constant: a string is itself, all else as in {@link #of(Constant)}. */
    public static String str(Constant constant) {
        return constant instanceof Constant.Str str ? str.text().text() : of(constant);
    }

    /** What {@code repr()} gives for a list of constants. */
    public static String list(List<Constant> constants) {
        return "[" + joined(constants) + "]";
    }

    private static String tuple(List<Constant> items) {
        return "(" + joined(items) + (items.size() == 1 ? ",)" : ")");
    }

    private static String joined(List<Constant> constants) {
        var text = new StringBuilder();
        for (int i = 0; i < constants.size(); i++) {
            text.append(i == 0 ? "" : ", ").append(of(constants.get(i)));
        }
        return text.toString();
    }

    /** What {@code repr()} gives for a string: in single quotes unless it holds one and no double quote. */
    public static String of(Utf8 text) {
        if (isPlain(text.bytes())) {
            return "'" + text.text() + "'";
        }
        char quote = quoteOf(text.bytes());
        var out = new StringBuilder(text.length() + 2).append(quote);
        for (int i = 0; i < text.length(); i = text.next(i)) {
            int c = text.codePointAt(i);
            if (c == quote || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c >= 0x20 && c < 0x7f || c >= 0x80 && Printable.isPrintable(c)) {
                out.appendCodePoint(c);
            } else {
                out.append(escape(c));
            }
        }
        return out.append(quote).toString();
    }

    /** Whether a string needs no escape and no other quotes, as in every name: then it stands between single ones as it is. */
    public static boolean isPlain(Bytes bytes) {
        for (int i = 0; i < bytes.length(); i++) {
            int b = bytes.at(i);
            if (b < 0x20 || b > 0x7e || b == '\'' || b == '\\') {
                return false;
            }
        }
        return true;
    }

    private static String escape(int c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> c < 0x100 ? "\\x" + hex(c, 2) : c < 0x10000 ? "\\u" + hex(c, 4) : "\\U" + hex(c, 8);
        };
    }

    private static String hex(int c, int digits) {
        String hex = Integer.toHexString(c);
        return "0".repeat(digits - hex.length()) + hex;
    }

    /** What {@code repr()} gives for bytes. */
    public static String of(Bytes bytes) {
        char quote = quoteOf(bytes);
        var out = new StringBuilder(bytes.length() + 3).append('b').append(quote);
        for (int i = 0; i < bytes.length(); i++) {
            int b = bytes.at(i);
            if (b == quote || b == '\\') {
                out.append('\\').append((char) b);
            } else if (b >= 0x20 && b < 0x7f) {
                out.append((char) b);
            } else {
                out.append(escape(b));
            }
        }
        return out.append(quote).toString();
    }

    private static char quoteOf(Bytes bytes) {
        boolean single = false;
        boolean twice = false;
        for (int i = 0; i < bytes.length(); i++) {
            single |= bytes.at(i) == '\'';
            twice |= bytes.at(i) == '"';
        }
        return single && !twice ? '"' : '\'';
    }

    private static String complex(double real, double imaginary) {
        String j = FloatRepr.shortest(imaginary) + "j";
        if (real == 0 && Double.doubleToRawLongBits(real) == 0) {
            return j;
        }
        String sign = j.startsWith("-") ? "" : "+";
        return "(" + FloatRepr.shortest(real) + sign + j + ")";
    }
}
