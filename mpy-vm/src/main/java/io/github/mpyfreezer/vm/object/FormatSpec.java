package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;

/**
 * What stands behind the colon of a field: {@code [[fill]align][sign][#][0][width][,][.precision][type]} (py/objstr.c).
 *
 * @param align one of {@code <>=^}, or {@link #NONE}
 * @param type the letter, or {@link #NONE}
 * @param style the rest; what depends on {@code align} is not yet set
 */
record FormatSpec(char align, char type, FieldStyle style) {
    static final char NONE = '\0';

    /** A field about which nothing is said. */
    static final FormatSpec EMPTY = new FormatSpec(
            NONE, NONE, new FieldStyle(NONE, -1, -1, false, false, false, FieldStyle.NO_SIGN, false, NONE));

    private static final String ALIGNMENTS = "<>=^";
    private static final String TYPES = "bcdeEfFgGnosxX%";

    /** Reads what a field says; raises {@code ValueError} where that is not as it should be. */
    static FormatSpec parse(Vm vm, byte[] text, boolean numeric) {
        return new Parser(text).parse(vm, numeric);
    }

    /** The style for a value. */
    FieldStyle styleFor(boolean numeric) {
        char side = align != NONE ? align : numeric ? '>' : '<';
        return new FieldStyle(
                style.fill() == NONE ? ' ' : style.fill(),
                style.width(),
                style.precision(),
                side == '<',
                side == '^',
                side == '=',
                style.sign(),
                style.prefix(),
                style.separator());
    }

    /** Reads as C does: a byte 0 is the end. */
    private static final class Parser {
        private final byte[] text;
        private int at;

        Parser(byte[] text) {
            this.text = text;
        }

        private char peek(int ahead) {
            return at + ahead < text.length ? (char) (text[at + ahead] & 0xff) : NONE;
        }

        private boolean take(char wanted) {
            boolean there = peek(0) == wanted;
            at += there ? 1 : 0;
            return there;
        }

        private char takeOneOf(String wanted) {
            char c = peek(0);
            if (c == NONE || wanted.indexOf(c) < 0) {
                return NONE;
            }
            at++;
            return c;
        }

        private int takeNumber() {
            DecimalPart number = DecimalPart.read(text, at, text.length, -1);
            at = number.end();
            return number.value();
        }

        FormatSpec parse(Vm vm, boolean numeric) {
            char fill = NONE;
            char align = takeOneOf(ALIGNMENTS);
            if (align == NONE && peek(0) != NONE && peek(1) != NONE && ALIGNMENTS.indexOf(peek(1)) >= 0) {
                fill = peek(0);
                align = peek(1);
                at += 2;
            }
            char sign = takeOneOf("+- ");
            boolean prefix = take('#');
            if (peek(0) == '0') {
                align = align == NONE && numeric ? '=' : align;
                fill = fill == NONE ? '0' : fill;
            }
            int width = takeNumber();
            char separator = takeOneOf(",_");
            int precision = take('.') ? takeNumber() : -1;
            char type = takeOneOf(TYPES);
            if (peek(0) != NONE) {
                throw FormatErrors.value(vm, "invalid format specifier");
            }
            char shown = sign == '-' ? FieldStyle.NO_SIGN : sign;
            return new FormatSpec(
                    align, type, new FieldStyle(fill, width, precision, false, false, false, shown, prefix, separator));
        }
    }
}
