package io.github.mpyfreezer.manifest.python;

/** Which characters Python shows as they are. */
final class Printable {
    private Printable() {}

    /** Whether {@code repr} leaves the character alone. */
    static boolean is(int c) {
        if (c < 0x7f) {
            return c >= 0x20;
        }
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.PRIVATE_USE
                && type != Character.UNASSIGNED
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.SPACE_SEPARATOR;
    }
}
