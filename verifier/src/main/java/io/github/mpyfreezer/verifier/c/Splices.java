package io.github.mpyfreezer.verifier.c;

import java.util.Arrays;

/**
 * A compiler's first two phases: continued lines are joined, in place. Mostly there are none. What one compiler takes for the end
 * of a line and another for something else is found.
 */
final class Splices {
    /** By byte, whether it can neither join lines nor be doubtful. */
    private static final boolean[] PLAIN = new boolean[256];

    static {
        Arrays.fill(PLAIN, true);
        for (char c : "\0\r\\?".toCharArray()) {
            PLAIN[c] = false;
        }
    }

    /** How many lines were joined in what is forgotten. */
    private int forgotten;
    /** Where lines were joined behind that. */
    private int[] joins = new int[0];

    private int count;
    private int doubtful = -1;

    /**
     * Where the last line ends, its end included, that ends between two places and is surely not continued.
     *
     * @return {@code none} if there is none
     */
    static int lineBefore(byte[] bytes, int from, int end, int none) {
        for (int i = end - 1; i >= from; i--) {
            if (bytes[i] == '\n' && !mayBeContinued(bytes, none, i)) {
                return i + 1;
            }
        }
        return none;
    }

    /** Whether what is before the end of a line, blanks apart, is a backslash. */
    private static boolean mayBeContinued(byte[] bytes, int first, int lineEnd) {
        int i = lineEnd - 1;
        while (i >= first && (isBlank(bytes[i]) || bytes[i] == '\r')) {
            i--;
        }
        return i >= first && bytes[i] == '\\';
    }

    private static boolean isBlank(byte c) {
        return c == ' ' || c == '\t' || c == '\f' || c == 0x0b;
    }

    /**
     * Joins some lines. What needs no joining is moved in long runs, and mostly not at all.
     *
     * @return where they end then
     */
    int settle(byte[] bytes, int start, int end) {
        int from = start;
        int to = start;
        int i = special(bytes, from, end);
        while (i < end) {
            int next = bytes[i] == '\\' ? lineBehind(bytes, i + 1, end) : -1;
            if (next >= 0) {
                to = move(bytes, from, i, to);
                join(to);
                from = next;
            } else if (doubtful < 0 && isDoubtful(bytes, i, end)) {
                doubtful = to + i - from;
            }
            i = special(bytes, Math.max(next, i + 1), end);
        }
        return move(bytes, from, end, to);
    }

    private static int move(byte[] bytes, int from, int end, int to) {
        if (from != to) {
            System.arraycopy(bytes, from, bytes, to, end - from);
        }
        return to + end - from;
    }

    /** Where the next character is that may join lines, or be doubtful. */
    private static int special(byte[] bytes, int from, int end) {
        boolean[] plain = PLAIN;
        int i = from;
        // Most of a text is this, so four are looked at for each look at where it ends.
        while (i + 4 <= end
                && plain[bytes[i] & 0xff]
                && plain[bytes[i + 1] & 0xff]
                && plain[bytes[i + 2] & 0xff]
                && plain[bytes[i + 3] & 0xff]) {
            i += 4;
        }
        while (i < end && plain[bytes[i] & 0xff]) {
            i++;
        }
        return i;
    }

    /** Whether it is a NUL, the end of a line as only some have it, or the trigraph of a backslash that would join lines. */
    private static boolean isDoubtful(byte[] bytes, int at, int end) {
        return switch (bytes[at]) {
            case 0 -> true;
            case '\r' -> at + 1 >= end || bytes[at + 1] != '\n';
            case '?' -> Trigraphs.isAt(bytes, at) && bytes[at + 2] == '/' && lineBehind(bytes, at + 3, end) >= 0;
            default -> false;
        };
    }

    /** Where the next line begins, if nothing but white space is left of this one; else -1. */
    private static int lineBehind(byte[] bytes, int from, int end) {
        int i = from;
        while (i < end && isBlank(bytes[i])) {
            i++;
        }
        i += i < end && bytes[i] == '\r' ? 1 : 0;
        return i < end && bytes[i] == '\n' ? i + 1 : -1;
    }

    /** Where the first character stands that compilers read in different ways; -1 if there is none. */
    int doubtful() {
        return doubtful;
    }

    private void join(int place) {
        if (count == joins.length) {
            joins = Arrays.copyOf(joins, count * 2 + 16);
        }
        joins[count++] = place;
    }

    /** How many lines were joined to others up to a place. */
    int joined(int place) {
        int before = 0;
        int behind = count;
        while (before < behind) {
            int middle = (before + behind) / 2;
            if (joins[middle] <= place) {
                before = middle + 1;
            } else {
                behind = middle;
            }
        }
        return forgotten + before;
    }

    /** What was at a place is now the first. */
    void forget(int place) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (joins[i] < place) {
                forgotten++;
            } else {
                joins[kept++] = joins[i] - place;
            }
        }
        count = kept;
    }
}
