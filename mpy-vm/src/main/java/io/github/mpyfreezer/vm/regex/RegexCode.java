package io.github.mpyfreezer.vm.regex;

/** The instructions of a compiled expression. Each takes as many units as firmware's take bytes, as limits count those. */
final class RegexCode {
    /** One character, which follows. */
    static final int CHARACTER = 1;
    /** Any character. */
    static final int ANY = 2;
    /** One of a class: the number of pairs follows, then the pairs, each a range or {@link #NAMED} and a name. */
    static final int CLASS = 3;
    /** None of a class. */
    static final int NOT_CLASS = 4;
    /** One of a class whose name follows. */
    static final int NAMED_CLASS = 5;
    /** The beginning of the text. */
    static final int BEGIN = 6;
    /** The end of the text. */
    static final int END = 7;
    /** Goes on elsewhere: the distance from the next instruction follows. */
    static final int JUMP = 8;
    /** Goes on with the next instruction or, failing that, elsewhere. */
    static final int NEXT_OR_ELSE = 9;
    /** Goes on elsewhere or, failing that, with the next instruction. */
    static final int ELSE_OR_NEXT = 10;
    /** Notes the place in the text under a number, which follows. */
    static final int SAVE = 11;
    /** The expression matches. */
    static final int MATCH = 12;

    /** Stands in a class in front of a name. */
    static final int NAMED = 0;

    private RegexCode() {}

    /** Whether an instruction takes a character. */
    static boolean consumes(int instruction) {
        return instruction <= NAMED_CLASS;
    }

    /** Whether a letter behind a backslash names a class. */
    static boolean isClassName(int c) {
        return "DSWdsw".indexOf(c) >= 0;
    }

    /** Whether a character is in a class that has a name; a capital letter names what is not in it. */
    static boolean isInNamed(int name, int c) {
        boolean in = switch (name | 0x20) {
            case 'd' -> isDigit(c);
            case 's' -> c == ' ' || c >= '\t' && c <= '\r';
            default -> c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || isDigit(c) || c == '_';
        };
        boolean negated = (name & 0x20) == 0;
        return in != negated;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
