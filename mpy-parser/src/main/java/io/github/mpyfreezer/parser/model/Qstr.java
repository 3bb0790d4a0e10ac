package io.github.mpyfreezer.parser.model;

/**
 * An entry of the module's qstr table: an interned string. The {@value StaticQstrs#COUNT} strings that every firmware
 * has at a fixed place are stored as their number, all others as text.
 *
 * @param text the string
 * @param isStatic whether the file holds its number in place of the text
 */
public record Qstr(Utf8 text, boolean isStatic) {
    /**
     * Checks that a static qstr is one.
     *
     * @throws IllegalArgumentException if it is said to be static but no static string has this text
     */
    public Qstr {
        if (isStatic && StaticQstrs.idOf(text) == 0) {
            throw new IllegalArgumentException("not a static qstr: " + text);
        }
    }

    /** A string stored as its text. */
    public static Qstr of(String text) {
        return new Qstr(Utf8.of(text), false);
    }
}
