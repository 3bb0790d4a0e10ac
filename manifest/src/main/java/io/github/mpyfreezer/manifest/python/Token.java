package io.github.mpyfreezer.manifest.python;

/**
 * One word of a manifest.
 *
 * @param text as it stands there; empty for the marks that have no text
 * @param line where it begins
 * @param lastLine where it ends, another line for a string in triple quotes
 */
record Token(Kind kind, String text, int line, int lastLine) {
    /** What sort of word. */
    enum Kind {
        /** A name or a keyword. */
        NAME,
        /** A number. */
        NUMBER,
        /** A string with its prefix and quotes. */
        STRING,
        /** An operator or a bracket. */
        OPERATOR,
        /** The end of a logical line. */
        NEWLINE,
        /** The begin of a block. */
        INDENT,
        /** The end of a block. */
        DEDENT,
        /** The end of the manifest. */
        END
    }

    boolean is(String operator) {
        return kind == Kind.OPERATOR && text.equals(operator);
    }

    boolean isWord(String keyword) {
        return kind == Kind.NAME && text.equals(keyword);
    }
}
