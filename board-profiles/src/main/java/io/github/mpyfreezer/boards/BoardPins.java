package io.github.mpyfreezer.boards;

import java.util.LinkedHashMap;
import java.util.Map;

/** What boards call their pins. */
public final class BoardPins {
    private BoardPins() {}

    /**
     * The pins of a board: each name of the board with the pin's name at the processor, in the order of the board's own list. A
     * pin without a name of the board has that of the processor. Empty where it is not known which pins a board has.
     */
    public static Map<String, String> of(BoardName board) {
        Map<String, String> pins = new LinkedHashMap<>();
        String text = BoardTexts.of(board.port().concat(".pins"));
        if (text == null) {
            return pins;
        }
        for (String line : BoardFile.lines(text)) {
            int colon = line.indexOf(": ");
            if (colon > 0 && line.charAt(0) != '#' && names(line.substring(0, colon), board.board())) {
                for (String word : line.substring(colon + 2).split(" ", -1)) {
                    int equals = word.indexOf('=');
                    pins.putIfAbsent(equals < 0 ? word : word.substring(0, equals), word.substring(equals + 1));
                }
            }
        }
        return pins;
    }

    private static boolean names(String boards, String board) {
        for (String name : boards.split(" ", -1)) {
            if (name.equals(board)) {
                return true;
            }
        }
        return false;
    }
}
