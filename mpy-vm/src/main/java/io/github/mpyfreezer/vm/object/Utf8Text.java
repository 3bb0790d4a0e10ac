package io.github.mpyfreezer.vm.object;

/** Characters in UTF-8 bytes, where a lone surrogate has its three-byte form (py/unicode.c). */
public final class Utf8Text {
    private Utf8Text() {}

    /** How many characters begin between two places. */
    public static int count(byte[] utf8, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if ((utf8[i] & 0xc0) != 0x80) {
                count++;
            }
        }
        return count;
    }

    /** Where the character behind the one at {@code at} begins. */
    public static int next(byte[] utf8, int at) {
        int i = at + 1;
        while (i < utf8.length && (utf8[i] & 0xc0) == 0x80) {
            i++;
        }
        return i;
    }

    /** Where the {@code index}-th character begins; the end where there are not so many. */
    public static int offsetOf(byte[] utf8, int index) {
        int left = index;
        for (int i = 1; i < utf8.length && left > 0; i++) {
            if ((utf8[i] & 0xc0) != 0x80) {
                left--;
                if (left == 0) {
                    return i;
                }
            }
        }
        return index == 0 ? 0 : utf8.length;
    }

    /** Where the character ends that begins at {@code at}, as its first byte says. */
    static int endByLead(byte[] utf8, int at) {
        int end = at + 1;
        if (utf8[at] < 0) {
            for (int mask = 0x40; (utf8[at] & mask) != 0; mask >>= 1) {
                end++;
            }
        }
        return Math.min(end, utf8.length);
    }

    /** The character that begins at {@code at}. */
    public static int codePointAt(byte[] utf8, int at) {
        int lead = utf8[at] & 0xff;
        if (lead < 0x80) {
            return lead;
        }
        int value = lead & 0x7f;
        for (int mask = 0x40; (value & mask) != 0; mask >>= 1) {
            value &= ~mask;
        }
        int end = next(utf8, at);
        for (int i = at + 1; i < end; i++) {
            value = value << 6 | utf8[i] & 0x3f;
        }
        return value;
    }

    /** The bytes of one character. */
    public static byte[] encode(int c) {
        if (c < 0x80) {
            return new byte[] {(byte) c};
        }
        if (c < 0x800) {
            return new byte[] {(byte) (0xc0 | c >> 6), (byte) (0x80 | c & 0x3f)};
        }
        if (c < 0x10000) {
            return new byte[] {(byte) (0xe0 | c >> 12), (byte) (0x80 | c >> 6 & 0x3f), (byte) (0x80 | c & 0x3f)};
        }
        return new byte[] {
            (byte) (0xf0 | c >> 18),
            (byte) (0x80 | c >> 12 & 0x3f),
            (byte) (0x80 | c >> 6 & 0x3f),
            (byte) (0x80 | c & 0x3f)
        };
    }

    /** Whether bytes are text ({@code utf8_check} in py/unicode.c: only the number of bytes that follow a lead is checked). */
    public static boolean isValid(byte[] bytes, int from, int length) {
        int need = 0;
        for (int i = from; i < from + length; i++) {
            int b = bytes[i] & 0xff;
            if (need > 0) {
                if ((b & 0xc0) != 0x80) {
                    return false;
                }
                need--;
            } else if (b >= 0xc0) {
                if (b >= 0xf8) {
                    return false;
                }
                need = b >= 0xf0 ? 3 : b >= 0xe0 ? 2 : 1;
            } else if (b >= 0x80) {
                return false;
            }
        }
        return need == 0;
    }
}
