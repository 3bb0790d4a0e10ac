package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.size.Shortened;

/**
 * How tables look where they are shown: names give way where a terminal is too narrow, numbers never; colours are for terminals.
 *
 * @param width characters of a line, 0 if there is no end to it
 */
record TableStyle(int width, boolean colour) {
    private static final int SHORTEST_NAME = 8;
    private static final int READABLE_NAME = 24;

    static TableStyle of(Console console) {
        return new TableStyle(Math.max(0, console.width()), console.colour());
    }

    /**
     * A name as it fits, cut in the middle.
     *
     * @param taken characters of the line that are for other things
     */
    String fitted(String name, int taken) {
        return width == 0 ? name : Shortened.to(Math.max(SHORTEST_NAME, width - taken), name);
    }

    /**
     * Whether names are whole, or at least so much of them that they can be told apart.
     *
     * @param longest characters of the longest
     * @param taken characters of the line that are for other things
     */
    boolean hasRoom(int longest, int taken) {
        return width == 0 || width - taken >= Math.min(longest, READABLE_NAME);
    }

    /** A line that stands out. */
    String strong(String line) {
        return coloured("1", line);
    }

    /** A line that stands back. */
    String faint(String line) {
        return coloured("2", line);
    }

    /** The text of a change: red if there are more bytes, green if there are fewer. */
    String change(int bytes, String text) {
        return bytes == 0 ? text : coloured(bytes > 0 ? "31" : "32", text);
    }

    private String coloured(String code, String text) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
