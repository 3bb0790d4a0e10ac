package io.github.mpyfreezer.vm.fat;

import org.jspecify.annotations.Nullable;

/**
 * A long name that is put together from the entries in front of that of a file: the last part first, 13 characters each, with
 * a sum over the short name that they belong to.
 */
final class LongNameParts {
    /** The attributes of such an entry. */
    static final int ATTRIBUTES = 0x0f;
    /** Characters of one entry. */
    static final int PART = 13;

    private static final int LAST = 0x40;
    private static final int ORDER_MASK = 0x3f;
    private static final int SUM = 13;
    private static final int ZEROS = 26;
    private static final int LONGEST = 255;
    private static final int FILLER = 0xffff;
    private static final int[] PLACES = {1, 3, 5, 7, 9, 14, 16, 18, 20, 22, 24, 28, 30};
    private static final long NONE = -1;

    private final char[] characters = new char[LONGEST + 1];
    private int length;
    private int expected;
    private int sum;
    private long start = NONE;

    /** Forgets what was there. */
    void reset() {
        expected = -1;
        start = NONE;
    }

    /** Takes an entry that lies at an offset in its folder. */
    void add(byte[] sector, int at, long offset) {
        int order = sector[at] & 0xff;
        if ((order & LAST) != 0) {
            order &= ~LAST;
            expected = order;
            sum = sector[at + SUM] & 0xff;
            start = offset;
            length = Math.min(order * PART, LONGEST);
        }
        boolean fits = order == expected && order > 0 && sum == (sector[at + SUM] & 0xff) && take(sector, at, order);
        expected = fits ? order - 1 : -1;
    }

    private boolean take(byte[] sector, int at, int order) {
        if (LittleEndian.word(sector, at + ZEROS) != 0) {
            return false;
        }
        int index = ((order & ORDER_MASK) - 1) * PART;
        boolean ended = false;
        for (int place : PLACES) {
            int c = LittleEndian.word(sector, at + place);
            if (ended) {
                if (c != FILLER) {
                    return false;
                }
            } else if (c == 0) {
                ended = true;
                length = Math.min(length, index);
            } else if (index >= LONGEST) {
                return false;
            } else {
                characters[index++] = (char) c;
            }
        }
        return true;
    }

    /** The whole name, null where there is none that belongs to this short name. */
    @Nullable
    String nameOf(byte[] sector, int at) {
        return expected == 0 && sum == sumOf(sector, at) ? new String(characters, 0, length) : null;
    }

    /** Where the first of the entries lies, of a file without a long name its own. */
    long startOr(long own) {
        return start == NONE ? own : start;
    }

    /** The sum over a short name. */
    static int sumOf(byte[] name, int at) {
        int sum = 0;
        for (int i = 0; i < FatName.SHORT_SIZE; i++) {
            sum = (sum >> 1 | sum << 7) + name[at + i] & 0xff;
        }
        return sum;
    }

    /** How many entries a name takes. */
    static int count(String name) {
        return (name.length() + PART - 1) / PART;
    }

    /** Writes the entry with one part of a name. */
    static void write(byte[] sector, int at, String name, int order, int sum) {
        sector[at] = (byte) (order | (order == count(name) ? LAST : 0));
        sector[at + 11] = ATTRIBUTES;
        sector[at + 12] = 0;
        sector[at + SUM] = (byte) sum;
        LittleEndian.setWord(sector, at + ZEROS, 0);
        int index = (order - 1) * PART;
        for (int place : PLACES) {
            int c = index < name.length() ? name.charAt(index) : index == name.length() ? 0 : FILLER;
            LittleEndian.setWord(sector, at + place, c);
            index++;
        }
    }
}
