package io.github.mpyfreezer.boards;

import java.util.List;

/** More than one board has the name that was asked for. */
public final class AmbiguousBoardException extends BoardException {

    private static final long serialVersionUID = 1L;

    private final transient List<BoardName> candidates;

    AmbiguousBoardException(String asked, List<BoardName> candidates) {
        super(message(asked, candidates));
        this.candidates = List.copyOf(candidates);
    }

    /** The boards of that name. */
    public List<BoardName> candidates() {
        return candidates;
    }

    private static String message(String asked, List<BoardName> candidates) {
        StringBuilder text = new StringBuilder("board '").append(asked).append("' can be ");
        for (int i = 0; i < candidates.size(); i++) {
            text.append(i == 0 ? "" : i == candidates.size() - 1 ? " or " : ", ")
                    .append(candidates.get(i));
        }
        return text.append(": say which").toString();
    }
}
