package io.github.mpyfreezer.boards;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is said about one board, by the type of the value. A value that cannot be read is a {@link BoardFileException} at
 * the line where it stands; one that must be there and is not, at the board's block.
 */
final class Values {

    private final Section section;
    private final String board;
    private final Map<Key, Entry> entries;

    Values(Section section, Known.Described board) {
        this.section = section;
        this.board = board.name().name();
        this.entries = board.entries();
    }

    /** Words as they stand, empty if nothing is said. */
    String text(Key key) {
        Entry entry = entries.get(key);
        return entry == null ? "" : entry.value();
    }

    /** Words as they stand, where nothing said means that there is none. */
    Optional<String> phrase(Key key) {
        String text = text(key);
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** The words between blanks. */
    List<String> words(Key key) {
        String text = text(key);
        List<String> words = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int blank = text.indexOf(' ', from);
            int end = blank < 0 ? text.length() : blank;
            if (end > from) {
                words.add(text.substring(from, end));
            }
            from = end + 1;
        }
        return words;
    }

    /** Yes or no. */
    boolean flag(Key key) {
        Entry entry = required(key);
        return switch (entry.value()) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw entry.refused(key, "expected yes or no");
        };
    }

    /** A number from 0 on. */
    int number(Key key, int most) {
        Entry entry = required(key);
        long number = digits(entry.value(), 10);
        if (number < 0 || number > most) {
            throw entry.refused(key, "expected a number from 0 to " + most);
        }
        return (int) number;
    }

    /** A size in bytes, where nothing said means that it is not known. */
    OptionalLong bytes(Key key) {
        String text = text(key);
        return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(size(key, text));
    }

    /** The size that a word of a value stands for: bytes, or with K or M so many times 1024 of them; 0x is read too. */
    long size(Key key, String word) {
        int last = word.length() - 1;
        char unit = last < 0 ? ' ' : word.charAt(last);
        int shift = unit == 'K' ? 10 : unit == 'M' ? 20 : 0;
        String count = shift == 0 ? word : word.substring(0, last);
        long size = count.startsWith("0x") ? digits(count.substring(2), 16) : digits(count, 10);
        if (size < 0) {
            throw refused(key, "expected a size such as 917504, 896K, 1M or 0xe0000");
        }
        return size << shift;
    }

    /** One of the constants of an enum, written small and with dashes. */
    <E extends Enum<E>> E choice(Key key, E[] choices) {
        Entry entry = required(key);
        String name = entry.value().replace('-', '_');
        for (E choice : choices) {
            if (choice.name().equalsIgnoreCase(name)) {
                return choice;
            }
        }
        StringBuilder expected = new StringBuilder("expected ");
        for (int i = 0; i < choices.length; i++) {
            expected.append(i == 0 ? "" : i == choices.length - 1 ? " or " : ", ")
                    .append(choices[i].name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        throw entry.refused(key, expected.toString());
    }

    /** The error that a value cannot be used. */
    BoardFileException refused(Key key, String why) {
        return required(key).refused(key, why);
    }

    private Entry required(Key key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            throw new BoardFileException(
                    section.file(),
                    section.line(),
                    board + " does not say " + key.word() + ", nor does what it is like");
        }
        return entry;
    }

    /** The number that at most nine digits stand for, or -1 if it is something else. */
    private static long digits(String text, int radix) {
        if (text.isEmpty() || text.length() > 9) {
            return -1;
        }
        long number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = Character.digit(text.charAt(i), radix);
            if (digit < 0) {
                return -1;
            }
            number = number * radix + digit;
        }
        return number;
    }
}
