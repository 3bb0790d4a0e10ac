package io.github.mpyfreezer.boards;

/** A board file cannot be read, or does not say what it should. */
public final class BoardFileException extends BoardException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    BoardFileException(String file, int line, String found) {
        super(line == 0 ? file + ": " + found : file + ":" + line + ": " + found);
        this.file = file;
        this.line = line;
    }

    /** The file, as the user named it. */
    public String file() {
        return file;
    }

    /** The line counted from 1, or 0 if it is the file as a whole. */
    public int line() {
        return line;
    }
}
