package io.github.mpyfreezer.boards;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One block of a board file: a heading in brackets and the lines below it.
 *
 * @param kind what the heading says first
 * @param name what it says then; empty for {@code [defaults]}
 * @param owner for a variant the board above it, else empty
 * @param file the name of the file
 * @param line the line of the heading, counted from 1
 * @param body the text below the heading, which is looked at only when asked for
 */
record Section(Kind kind, String name, String owner, String file, int line, String body) {

    /** The kinds of block. */
    enum Kind {
        DEFAULTS,
        GROUP,
        BOARD,
        VARIANT
    }

    /** What the block says itself. */
    Map<Key, Entry> entries() {
        Map<Key, Entry> entries = new EnumMap<>(Key.class);
        List<String> lines = BoardFile.lines(body);
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).strip();
            if (text.isEmpty() || text.charAt(0) == '#') {
                continue;
            }
            int at = line + 1 + i;
            int equals = text.indexOf('=');
            if (equals < 0) {
                throw new BoardFileException(file, at, "found '" + text + "', expected key = value");
            }
            String word = text.substring(0, equals).strip();
            Optional<Key> key = Key.written(word);
            if (key.isEmpty()) {
                throw new BoardFileException(file, at, unknown(word));
            }
            if (entries.put(key.get(), new Entry(text.substring(equals + 1).strip(), file, at)) != null) {
                throw new BoardFileException(file, at, "'" + word + "' is said twice in this block");
            }
        }
        return entries;
    }

    private static String unknown(String word) {
        List<String> words = new ArrayList<>();
        for (Key key : Key.values()) {
            words.add(key.word());
        }
        List<String> near = new Nearest(words).to(word);
        String meant = near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?";
        String place = word.equals("port") ? " in a block: say port = NAME above them all" : meant;
        return "there is no key '" + word + "'" + place;
    }

    /** Whether this block describes the board or variant of that name. */
    boolean describes(BoardName board) {
        return board.isVariant()
                ? kind == Kind.VARIANT && name.equals(board.variant()) && owner.equals(board.board())
                : kind == Kind.BOARD && name.equals(board.board());
    }
}
