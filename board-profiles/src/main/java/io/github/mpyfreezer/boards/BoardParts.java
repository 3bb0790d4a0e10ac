package io.github.mpyfreezer.boards;

import java.util.List;
import java.util.Set;

/** With what boards reach other devices. */
public final class BoardParts {
    private static final String ANY = "*";

    private BoardParts() {}

    /**
     * The parts of a board: {@code wlan}, {@code lan}, {@code nina} and {@code wiznet} for networks, and
     * {@code bluetooth=STACK} with the stack that its firmware is built with. Empty where it has none, or none are known.
     */
    public static Set<String> of(BoardName board) {
        String text = BoardTexts.of(board.port().concat(".parts"));
        if (text == null) {
            return Set.of();
        }
        for (String line : BoardFile.lines(text)) {
            int colon = line.indexOf(':');
            if (colon > 0 && line.charAt(0) != '#') {
                List<String> names = List.of(line.substring(0, colon).split(" ", -1));
                if (names.contains(board.name()) || names.contains(board.board()) || names.contains(ANY)) {
                    String parts = line.substring(colon + 1).strip();
                    return parts.isEmpty() ? Set.of() : Set.of(parts.split(" ", -1));
                }
            }
        }
        return Set.of();
    }
}
