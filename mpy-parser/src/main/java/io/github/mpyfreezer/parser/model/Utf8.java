package io.github.mpyfreezer.parser.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Text as MicroPython keeps it: bytes in UTF-8, where a lone surrogate such as {@code "\ud800"} is allowed and stands as
 * its three-byte form (mpy-cross writes it so; py/unicode.c). Two texts are equal when their bytes are, and they are
 * ordered by unsigned bytes, which is the order of code points.
 *
 * @param bytes the encoded text, checked
 */
public record Utf8(Bytes bytes) implements Comparable<Utf8> {
    /** The text of no characters. */
    public static final Utf8 EMPTY = new Utf8(Bytes.EMPTY);

    /**
     * Takes bytes that are text; {@link #firstInvalid} says why some are not.
     *
     * @throws IllegalArgumentException if they are not
     */
    public Utf8 {
        int bad = firstInvalid(bytes);
        if (bad >= 0) {
            throw new IllegalArgumentException("not UTF-8 at byte " + bad);
        }
    }

    /** The text of a Java string; a lone surrogate stays one. */
    public static Utf8 of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return encode(text);
            }
        }
        return new Utf8(Bytes.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Utf8 encode(String text) {
        var out = new ByteArrayOutputStream(text.length() * 3);
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            encode(text.codePointAt(i), out);
        }
        return new Utf8(Bytes.wrap(out.toByteArray()));
    }

    // Written out, since those that a record is given are linked at run time, which takes longer than reading a module.

    @Override
    public boolean equals(Object other) {
        return other instanceof Utf8 that && bytes.equals(that.bytes);
    }

    @Override
    public int hashCode() {
        return bytes.hashCode();
    }

    /** Length in bytes. */
    public int length() {
        return bytes.length();
    }

    /** Whether there is no character. */
    public boolean isEmpty() {
        return bytes.isEmpty();
    }

    /** Length in code points, which is what Python's {@code len} says. */
    public int codePoints() {
        int count = 0;
        for (int i = 0; i < bytes.length(); i++) {
            if ((bytes.at(i) & 0xc0) != 0x80) {
                count++;
            }
        }
        return count;
    }

    /** Whether every character is printable ASCII, from space to tilde. */
    public boolean isPrintableAscii() {
        for (int i = 0; i < bytes.length(); i++) {
            int b = bytes.at(i);
            if (b < 0x20 || b > 0x7e) {
                return false;
            }
        }
        return true;
    }

    /**
     * The text as a Java string. A lone surrogate stays one; a high one before a low one, each in its three-byte form, looks
     * like the character that they would make together, which only {@link #codePointAt} tells apart.
     */
    public String text() {
        for (int i = 0; i < bytes.length(); i++) {
            if (bytes.at(i) >= 0x80) {
                return decode();
            }
        }
        return bytes.latin();
    }

    private String decode() {
        var text = new StringBuilder(bytes.length());
        for (int i = 0; i < bytes.length(); i = next(i)) {
            text.appendCodePoint(codePointAt(i));
        }
        return text.toString();
    }

    /** The character whose bytes begin at {@code at}; surrogates are one each. */
    public int codePointAt(int at) {
        int size = sequenceLength(bytes.at(at));
        int c = size == 1 ? bytes.at(at) : bytes.at(at) & (0x7f >> size);
        for (int k = 1; k < size; k++) {
            c = c << 6 | bytes.at(at + k) & 0x3f;
        }
        return c;
    }

    /** Where the character behind the one at {@code at} begins. */
    public int next(int at) {
        return at + sequenceLength(bytes.at(at));
    }

    @Override
    public int compareTo(Utf8 other) {
        return bytes.compareTo(other.bytes);
    }

    @Override
    public String toString() {
        return text();
    }

    /** Index of the first byte that cannot stand in text, or -1 if there is none. */
    public static int firstInvalid(Bytes bytes) {
        int i = 0;
        while (i < bytes.length()) {
            int lead = bytes.at(i);
            if (lead < 0x80) {
                i++;
                continue;
            }
            int size = sequenceLength(lead);
            if (size == 0 || i + size > bytes.length() || !isSequence(bytes, i, size)) {
                return i;
            }
            i += size;
        }
        return -1;
    }

    private static int sequenceLength(int lead) {
        if (lead < 0x80) {
            return 1;
        }
        if (lead >= 0xc2 && lead <= 0xdf) {
            return 2;
        }
        if ((lead & 0xf0) == 0xe0) {
            return 3;
        }
        return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
    }

    private static boolean isSequence(Bytes bytes, int at, int size) {
        for (int k = 1; k < size; k++) {
            if ((bytes.at(at + k) & 0xc0) != 0x80) {
                return false;
            }
        }
        int lead = bytes.at(at);
        int second = bytes.at(at + 1);
        boolean overlong = lead == 0xe0 && second < 0xa0 || lead == 0xf0 && second < 0x90;
        boolean beyond = lead == 0xf4 && second > 0x8f;
        return !overlong && !beyond;
    }

    private static void encode(int c, ByteArrayOutputStream out) {
        if (c < 0x80) {
            out.write(c);
        } else if (c < 0x800) {
            out.write(0xc0 | c >> 6);
            out.write(0x80 | c & 0x3f);
        } else if (c < 0x10000) {
            out.write(0xe0 | c >> 12);
            out.write(0x80 | c >> 6 & 0x3f);
            out.write(0x80 | c & 0x3f);
        } else {
            out.write(0xf0 | c >> 18);
            out.write(0x80 | c >> 12 & 0x3f);
            out.write(0x80 | c >> 6 & 0x3f);
            out.write(0x80 | c & 0x3f);
        }
    }
}
