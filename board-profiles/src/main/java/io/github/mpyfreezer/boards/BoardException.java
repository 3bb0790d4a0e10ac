package io.github.mpyfreezer.boards;

/**
 * A board cannot be had. The message is one line for the user, which says what was asked for and what there is.
 */
public abstract sealed class BoardException extends RuntimeException
        permits UnknownBoardException, AmbiguousBoardException, BoardFileException {

    private static final long serialVersionUID = 1L;

    private final String message;

    BoardException(String message) {
        super(message);
        this.message = message;
    }

    /** The line for the user. */
    @Override
    public String getMessage() {
        return message;
    }
}
