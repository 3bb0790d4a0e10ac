package io.github.mpyfreezer.boards;

/**
 * One line {@code key = value} of a board file.
 *
 * @param value what stands after the equals sign, without blanks around it
 * @param file where it stands
 * @param line where in the file, counted from 1
 */
record Entry(String value, String file, int line) {

    /** The value cannot be used, and {@code why} says what was expected. */
    BoardFileException refused(Key key, String why) {
        return new BoardFileException(file, line, key.word() + " = " + value + ": " + why);
    }
}
