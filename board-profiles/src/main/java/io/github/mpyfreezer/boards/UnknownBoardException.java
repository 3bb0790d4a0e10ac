package io.github.mpyfreezer.boards;

import java.util.List;

/** No board or port has the name that was asked for. */
public final class UnknownBoardException extends BoardException {

    private static final long serialVersionUID = 1L;

    private final String asked;
    private final transient List<String> suggestions;

    UnknownBoardException(String message, String asked, List<String> suggestions) {
        super(message);
        this.asked = asked;
        this.suggestions = List.copyOf(suggestions);
    }

    /** The name as it was asked for. */
    public String asked() {
        return asked;
    }

    /** The names that may have been meant, nearest first; at most three. */
    public List<String> suggestions() {
        return suggestions;
    }
}
