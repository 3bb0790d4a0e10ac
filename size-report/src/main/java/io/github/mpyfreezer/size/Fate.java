package io.github.mpyfreezer.size;

import java.util.Locale;

/** What became of a module or a function. */
public enum Fate {
    ADDED('+'),
    REMOVED('-'),
    /** It has another name and the same content. */
    RENAMED('>'),
    CHANGED('~'),
    /** It costs what it cost, kind by kind. */
    UNCHANGED('=');

    private final char mark;

    Fate(char mark) {
        this.mark = mark;
    }

    /** A character that stands for it. */
    public char mark() {
        return mark;
    }

    /** Its name for machines: {@code added}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
