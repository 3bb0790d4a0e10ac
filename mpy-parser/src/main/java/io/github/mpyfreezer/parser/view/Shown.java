package io.github.mpyfreezer.parser.view;

import io.github.mpyfreezer.parser.PythonRepr;
import io.github.mpyfreezer.parser.model.Utf8;
import java.util.Locale;

/** Spells what comes from a file so that a terminal or a page can show it: nothing in it can move a cursor or hide. */
final class Shown {
    /** Characters of a value beside code; the whole of it stands in the table of constants. */
    private static final int SHORT = 60;

    private Shown() {}

    /** The text as it is where all of it can be seen, else as Python writes it. */
    static String name(Utf8 text) {
        String plain = text.text();
        String repr = PythonRepr.of(text);
        boolean visible = !plain.isEmpty()
                && repr.length() == plain.length() + 2
                && repr.startsWith(plain, 1)
                && !hasBlankEnd(plain);
        return visible ? plain : repr;
    }

    private static boolean hasBlankEnd(String text) {
        return text.startsWith(" ") || text.endsWith(" ");
    }

    /** The beginning of a long text. */
    static String brief(String text) {
        if (text.length() <= SHORT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(SHORT - 1)) ? SHORT - 1 : SHORT;
        return text.substring(0, end) + "…";
    }

    /** An offset in four digits or more. */
    static String offset(int offset) {
        String digits = Integer.toHexString(offset);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    /** {@code 1 byte}, {@code 2 bytes}. */
    static String count(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
