package io.github.mpyfreezer.parser;

import java.util.Arrays;

/**
 * Which characters Python's {@code repr()} shows as they are. The table is data of one Unicode version, so that every Java
 * gives the same answer; it is read when the first character beyond ASCII turns up.
 */
public final class Printable {
    private static final int[] FIRST_AND_LAST = load();

    private Printable() {}

    /**
     * Whether a character is shown as it is.
     *
     * @param c a code point from 0x80 on
     */
    public static boolean isPrintable(int c) {
        if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            return false;
        }
        int at = Arrays.binarySearch(FIRST_AND_LAST, c);
        return at < 0 && (-at - 1) % 2 == 0;
    }

    private static int[] load() {
        String table = UnprintableRanges.TABLE;
        int[] bounds = new int[table.length()];
        int count = 0;
        for (int at = 0; at < table.length(); at = Words.end(table, at) + 1) {
            int dash = table.indexOf('-', at);
            bounds[count] = Integer.parseInt(table, at, dash, 16);
            bounds[count + 1] = Integer.parseInt(table, dash + 1, Words.end(table, at), 16);
            count += 2;
        }
        return Arrays.copyOf(bounds, count);
    }
}
