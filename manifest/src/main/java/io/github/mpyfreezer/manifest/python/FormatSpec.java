package io.github.mpyfreezer.manifest.python;

/**
 * How a value is to be formatted.
 *
 * @param fill a character, empty if it is not given
 * @param align one of {@code < > ^ =}, or 0
 * @param sign one of {@code + -} and a blank, or 0
 * @param alternate whether there is {@code #}
 * @param zeros whether the width begins with 0
 * @param width 0 if it is not given
 * @param grouping {@code ,} or {@code _}, or 0
 * @param precision -1 if it is not given
 * @param kind the letter at the end, or 0
 */
record FormatSpec(
        String fill,
        char align,
        char sign,
        boolean alternate,
        boolean zeros,
        int width,
        char grouping,
        int precision,
        char kind) {
    private static final int WIDEST = 100_000;

    static FormatSpec parse(String spec, String type) {
        int at = 0;
        String fill = "";
        char align = 0;
        int first = spec.isEmpty() ? 0 : Character.charCount(spec.codePointAt(0));
        if (isOneOf(spec, first, "<>=^")) {
            fill = spec.substring(0, first);
            align = spec.charAt(first);
            at = first + 1;
        } else if (isOneOf(spec, 0, "<>=^")) {
            align = spec.charAt(at++);
        }
        char sign = isOneOf(spec, at, "+- ") ? spec.charAt(at++) : 0;
        if (isOneOf(spec, at, "z")) {
            throw new Outside("the format flag z");
        }
        boolean alternate = isOneOf(spec, at, "#");
        at += alternate ? 1 : 0;
        boolean zeros = isOneOf(spec, at, "0");
        int widthEnd = digits(spec, at);
        int width = number(spec, at, widthEnd, 0);
        at = widthEnd;
        char grouping = isOneOf(spec, at, ",_") ? spec.charAt(at++) : 0;
        int precision = -1;
        if (isOneOf(spec, at, ".")) {
            int end = digits(spec, at + 1);
            if (end == at + 1) {
                throw new Mistake("Format specifier missing precision");
            }
            precision = number(spec, at + 1, end, 0);
            at = end;
        }
        if (spec.length() - at > 1) {
            throw new Mistake("Invalid format specifier '" + spec + "' for object of type '" + type + "'");
        }
        char kind = at < spec.length() ? spec.charAt(at) : 0;
        return new FormatSpec(fill, align, sign, alternate, zeros, width, grouping, precision, kind);
    }

    private static boolean isOneOf(String spec, int at, String characters) {
        return at < spec.length() && characters.indexOf(spec.charAt(at)) >= 0;
    }

    private static int digits(String spec, int start) {
        int end = start;
        while (end < spec.length() && Tokenizer.isDigit(spec.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int number(String spec, int start, int end, int otherwise) {
        if (start == end) {
            return otherwise;
        }
        if (end - start > 6 || Integer.parseInt(spec.substring(start, end)) > WIDEST) {
            throw new Mistake("too large for a manifest");
        }
        return Integer.parseInt(spec.substring(start, end));
    }

    /** Fills up on the side that the alignment leaves. */
    String padded(String text, char otherwise, String defaultFill) {
        int missing = width - Characters.count(text);
        if (missing <= 0) {
            return text;
        }
        String with = fill.isEmpty() ? defaultFill : fill;
        char side = align == 0 ? otherwise : align;
        int before = side == '<' ? 0 : side == '^' ? missing / 2 : missing;
        return with.repeat(before) + text + with.repeat(missing - before);
    }

    Mistake unknownKind(String type) {
        return new Mistake("Unknown format code '" + kind + "' for object of type '" + type + "'");
    }
}
