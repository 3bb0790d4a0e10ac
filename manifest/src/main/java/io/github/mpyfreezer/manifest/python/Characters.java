package io.github.mpyfreezer.manifest.python;

/** Strings as Python counts them: a character of Python may be two of Java. */
final class Characters {
    private Characters() {}

    static int count(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The position in Java of a character of Python. */
    static int position(String text, int index) {
        return text.offsetByCodePoints(0, index);
    }

    /** The character of Python that begins at a position in Java; one before the text stays there. */
    static int index(String text, int position) {
        return position < 0 ? position : text.codePointCount(0, position);
    }

    static String at(String text, int index) {
        int start = position(text, index);
        return text.substring(start, start + Character.charCount(text.codePointAt(start)));
    }

    /** The characters from one to before another. */
    static String between(String text, int start, int end) {
        int first = position(text, start);
        return text.substring(first, text.offsetByCodePoints(first, end - start));
    }
}
