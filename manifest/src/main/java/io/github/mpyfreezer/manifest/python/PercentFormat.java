package io.github.mpyfreezer.manifest.python;

import java.util.List;

/** Formats as the operator {@code %} does. */
final class PercentFormat {
    private final String format;
    private final Value argument;
    private final List<Value> arguments;
    private final Budget budget;
    private final StringBuilder out = new StringBuilder();
    private int at;
    private int used;
    private boolean byName;

    PercentFormat(String format, Value argument, Budget budget) {
        this.format = format;
        this.argument = argument;
        this.arguments = argument instanceof Value.Tuple tuple ? tuple.items() : List.of(argument);
        this.budget = budget;
    }

    String text() {
        while (at < format.length()) {
            char c = format.charAt(at++);
            if (c == '%') {
                conversion();
            } else {
                out.append(c);
            }
        }
        boolean mapping = argument instanceof DictValue || argument instanceof ListValue;
        if (used < arguments.size() && !byName && !mapping) {
            throw new Mistake("not all arguments converted during string formatting");
        }
        budget.characters(out.length());
        return out.toString();
    }

    private void conversion() {
        boolean named = peek() == '(';
        Value value = named ? named() : Value.NONE;
        int start = at;
        while ("#0- +".indexOf(peek()) >= 0) {
            at++;
        }
        String flags = format.substring(start, at);
        int width = number();
        int precision = -1;
        if (peek() == '.') {
            at++;
            precision = Math.max(0, number());
        }
        char kind = peek();
        at++;
        if (kind == '%') {
            out.append('%');
            return;
        }
        Value converted = named ? value : next();
        out.append(converted(converted, kind, flags, Math.max(0, width), precision));
    }

    private char peek() {
        if (at >= format.length()) {
            throw new Mistake("incomplete format");
        }
        return format.charAt(at);
    }

    private Value named() {
        int close = format.indexOf(')', at);
        if (!(argument instanceof DictValue dict)) {
            throw new Mistake("format requires a mapping");
        } else if (close < 0) {
            throw new Mistake("incomplete format key");
        }
        Value key = new Value.Text(format.substring(at + 1, close));
        at = close + 1;
        byName = true;
        if (!dict.contains(key)) {
            throw Subscripts.missing(key);
        }
        return dict.get(key).orElseThrow();
    }

    private int number() {
        if (peek() == '*') {
            throw new Outside("a width of * in a format");
        }
        int start = at;
        while (Tokenizer.isDigit(peek())) {
            at++;
        }
        if (at - start > 5) {
            throw new Mistake("too large for a manifest");
        }
        return at == start ? -1 : Integer.parseInt(format.substring(start, at));
    }

    private Value next() {
        if (used >= arguments.size()) {
            throw new Mistake("not enough arguments for format string");
        }
        return arguments.get(used++);
    }

    private String converted(Value value, char kind, String flags, int width, int precision) {
        char align = flags.indexOf('-') >= 0 ? '<' : 0;
        budget.characters((long) width + Math.max(0, precision));
        if (kind == 's' || kind == 'r') {
            String text = kind == 's' ? Repr.plain(value, budget) : Repr.of(value, budget);
            boolean cut = precision >= 0 && precision < Characters.count(text);
            String shown = cut ? Characters.between(text, 0, precision) : text;
            return spec(align, (char) 0, false, width, -1, (char) 0).padded(shown, '>', " ");
        }
        char sign = flags.indexOf('+') >= 0 ? '+' : flags.indexOf(' ') >= 0 ? ' ' : (char) 0;
        boolean zeros = flags.indexOf('0') >= 0 && align == 0;
        Value number = number(value, kind);
        if (number instanceof Value.Int && precision >= 0 || flags.indexOf('#') >= 0) {
            throw new Outside("such a format of a number");
        }
        char letter = kind == 'i' || kind == 'u' ? 'd' : kind;
        return new NumberFormat(spec(align, sign, zeros, width, precision, letter), budget).text(number);
    }

    private static FormatSpec spec(char align, char sign, boolean zeros, int width, int precision, char kind) {
        return new FormatSpec("", align, sign, false, zeros, width, (char) 0, precision, kind);
    }

    private Value number(Value value, char kind) {
        return switch (kind) {
            case 'd', 'i', 'u' -> {
                check(Numbers.isNumber(value), "%" + kind + " format: a real number is required, not ", value);
                yield value instanceof Value.Real real ? Conversions.truncated(real.value()) : integer(value);
            }
            case 'x', 'X', 'o' -> {
                check(Numbers.isInteger(value), "%" + kind + " format: an integer is required, not ", value);
                yield integer(value);
            }
            case 'f', 'F' -> {
                check(Numbers.isNumber(value), "must be real number, not ", value);
                yield new Value.Real(Numbers.real(value));
            }
            case 'e', 'E', 'g', 'G', 'c', 'a' -> throw new Outside("%" + kind + " in a format");
            default ->
                throw new Mistake("unsupported format character '" + kind + "' (0x" + Integer.toHexString(kind)
                        + ") at index " + Characters.index(format, at - 1));
        };
    }

    private static void check(boolean fits, String otherwise, Value value) {
        if (!fits) {
            throw new Mistake(otherwise + value.type());
        }
    }

    private static Value integer(Value value) {
        return new Value.Int(Numbers.integer(value));
    }
}
