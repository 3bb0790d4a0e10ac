package io.github.mpyfreezer.verifier.c;

/** Rows of small numbers, each with its comma, as arrays of bytes consist of: read without making tokens of them. */
final class NumberRows {
    private final SourceText text;
    private int place;
    /** How many lines ended before the last number that was read, and before the last place that was looked at. */
    private int lines;

    private int ended;

    NumberRows(SourceText text) {
        this.text = text;
    }

    /** Behind the last comma that was read. */
    int place() {
        return place;
    }

    /** How many lines ended before that. */
    int lines() {
        return lines;
    }

    /**
     * Reads as many as are plain numbers that fit, and puts them into an object.
     *
     * @param from where the first stands
     * @param size bytes of each: 1 or 2
     * @param most how many there may be
     * @return how many there were
     */
    int read(int from, Content content, int offset, int size, int most) {
        byte[] bytes = text.bytes();
        int largest = size == 1 ? 0xff : 0xffff;
        lines = 0;
        ended = 0;
        place = from;
        int count = 0;
        int p = from;
        while (count < most) {
            p = blanksEnd(bytes, p);
            int value = 0;
            int digits = p;
            if (bytes[p] == '0' && bytes[p + 1] == 'x') {
                p += 2;
                digits = p;
                for (int digit = hexadecimal(bytes[p]); digit >= 0 && value <= largest; digit = hexadecimal(bytes[p])) {
                    value = value << 4 | digit;
                    p++;
                }
            } else if (bytes[p] == '0') {
                p++;
            } else {
                for (; bytes[p] >= '0' && bytes[p] <= '9' && value <= largest; p++) {
                    value = value * 10 + bytes[p] - '0';
                }
            }
            if (p == digits || value > largest || bytes[p] != ',') {
                return count;
            }
            if (size == 1) {
                content.put(offset + count, (byte) value);
            } else {
                content.put(offset + count * size, size, value);
            }
            count++;
            place = ++p;
            lines = ended;
        }
        return count;
    }

    /** Behind blanks, ends of lines and comments to the end of a line. */
    private int blanksEnd(byte[] bytes, int from) {
        int p = from;
        while (true) {
            int c = bytes[p];
            if (c == '/' && bytes[p + 1] == '/') {
                p = text.lineEnd(p);
            } else if (c == ' ' || c == '\t' || c == '\r') {
                p++;
            } else if (c == '\n') {
                ended++;
                p++;
            } else {
                return p;
            }
        }
    }

    private static int hexadecimal(int c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
    }
}
