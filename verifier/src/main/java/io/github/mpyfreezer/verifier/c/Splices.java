package io.github.mpyfreezer.verifier.c;

import java.util.Arrays;

/** A compiler's first two phases: trigraphs are replaced and continued lines joined, in place. Mostly there are none. */
final class Splices {
    private static final int TRIGRAPH_LENGTH = 3;
    private static final String TRIGRAPHS = "=#(['^)]!|<{>}-~/\\";

    private final boolean trigraphs;
    /** How many lines were joined in what is forgotten. */
    private int forgotten;
    /** Where lines were joined behind that. */
    private int[] joins = new int[0];

    private int count;

    /** @param trigraphs whether they are replaced */
    Splices(boolean trigraphs) {
        this.trigraphs = trigraphs;
    }

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

    /** Whether what is before the end of a line, blanks apart, is a backslash or may be the trigraph of one. */
    private static boolean mayBeContinued(byte[] bytes, int first, int lineEnd) {
        int i = lineEnd - 1;
        while (i >= first && isBlank(bytes[i])) {
            i--;
        }
        return i >= first && (bytes[i] == '\\' || bytes[i] == '/');
    }

    private static boolean isBlank(byte c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == 0x0b;
    }

    /**
     * Replaces and joins in some lines. What needs neither is moved in long runs, and mostly not at all.
     *
     * @return where they end then
     */
    int settle(byte[] bytes, int start, int end) {
        int from = start;
        int to = start;
        int i = special(bytes, from, end);
        while (i < end) {
            int known = trigraphs && bytes[i] == '?' ? trigraph(bytes, i, end) : -1;
            byte c = known < 0 ? bytes[i] : (byte) TRIGRAPHS.charAt(known + 1);
            int after = i + (known < 0 ? 1 : TRIGRAPH_LENGTH);
            int next = c == '\\' ? lineBehind(bytes, after, end) : -1;
            if (next >= 0) {
                to = move(bytes, from, i, to);
                join(to);
                after = next;
                from = next;
            } else if (known >= 0) {
                to = move(bytes, from, i, to);
                bytes[to++] = c;
                from = after;
            }
            i = special(bytes, after, end);
        }
        return move(bytes, from, end, to);
    }

    private static int move(byte[] bytes, int from, int end, int to) {
        if (from != to) {
            System.arraycopy(bytes, from, bytes, to, end - from);
        }
        return to + end - from;
    }

    /** Where the next character is that may need replacing or joining. */
    private static int special(byte[] bytes, int from, int end) {
        for (int i = from; i < end; i++) {
            byte c = bytes[i];
            if (c == '\\' || c == '?') {
                return i;
            }
        }
        return end;
    }

    /** Where in the list the trigraph is that begins here, -1 if none does. */
    private static int trigraph(byte[] bytes, int at, int end) {
        if (at + 2 >= end || bytes[at + 1] != '?') {
            return -1;
        }
        int known = TRIGRAPHS.indexOf(bytes[at + 2]);
        return known % 2 == 0 ? known : -1;
    }

    /** Where the next line begins, if nothing but white space is left of this one; else -1. */
    private static int lineBehind(byte[] bytes, int from, int end) {
        for (int i = from; i < end; i++) {
            if (bytes[i] == '\n') {
                return i + 1;
            } else if (!isBlank(bytes[i])) {
                return -1;
            }
        }
        return -1;
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
