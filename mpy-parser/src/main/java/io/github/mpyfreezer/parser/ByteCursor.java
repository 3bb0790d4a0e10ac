package io.github.mpyfreezer.parser;

import io.github.mpyfreezer.parser.model.Bytes;

/** Reads the format's primitives from a run of bytes, and knows where in the file it is when one of them is wrong. */
final class ByteCursor {
    /** How the name of a count begins, for messages. */
    private static final String NUMBER_OF = "the number of ";

    private final Bytes bytes;
    private final int fileOffset;
    private final String whole;
    private int position;

    /** @param fileOffset where in the file {@code bytes} begins, for messages */
    ByteCursor(Bytes bytes, int fileOffset) {
        this(bytes, fileOffset, "file");
    }

    /**
     * Stands at the first of these bytes.
     *
     * @param fileOffset where in the file {@code bytes} begins, for messages
     * @param whole what ends where {@code bytes} end, for messages
     */
    ByteCursor(Bytes bytes, int fileOffset, String whole) {
        this.bytes = bytes;
        this.fileOffset = fileOffset;
        this.whole = whole;
    }

    /** Bytes read so far. */
    int position() {
        return position;
    }

    int remaining() {
        return bytes.length() - position;
    }

    boolean atEnd() {
        return remaining() == 0;
    }

    int readByte(String expected) {
        if (position == bytes.length()) {
            throw end(expected);
        }
        return bytes.at(position++);
    }

    /** The byte that {@link #readByte} would give; there must be one. */
    int peek() {
        return bytes.at(position);
    }

    Bytes readBytes(int length, String expected) {
        if (length > remaining()) {
            throw tooFew(length, expected);
        }
        position += length;
        return bytes.slice(position - length, position);
    }

    /** A number in groups of seven bits, most significant first, in its shortest form and below 2**31. */
    int readUint(String expected) {
        int start = position;
        long value = 0;
        int b;
        do {
            b = readByte(expected);
            if (b == 0x80 && position == start + 1) {
                throw leadingZero(start, expected);
            }
            value = value << 7 | b & 0x7f;
            if (value > Integer.MAX_VALUE) {
                throw faultAt(start, "a number of 2**31 or more", expected);
            }
        } while ((b & 0x80) != 0);
        return (int) value;
    }

    /**
     * A number of items that take at least {@code leastBytes} each, so that no more are promised than can follow.
     *
     * @param what {@value #NUMBER_OF} such items, for messages
     */
    int readCount(String what, int leastBytes) {
        int start = position;
        int count = readUint(what);
        if ((long) count * leastBytes > remaining()) {
            throw tooMany(start, count, what);
        }
        return count;
    }

    // The refusals stand apart from what is read again and again, so that the compiler need not deal with them.

    private MpyFormatException end(String expected) {
        return fault("the end of the " + whole, expected);
    }

    private MpyFormatException tooFew(int length, String expected) {
        return fault(remaining() + " bytes to the end of the " + whole, "%s of %s bytes".formatted(expected, length));
    }

    private MpyFormatException leadingZero(int start, String expected) {
        return faultAt(start, "a number with a leading zero group 0x80", expected + " in its shortest form");
    }

    private MpyFormatException tooMany(int start, int count, String what) {
        String items = what.substring(NUMBER_OF.length());
        return faultAt(
                start, "%s %s".formatted(count, items), "as many as fit the %s bytes left".formatted(remaining()));
    }

    /** The fault that {@code found} stands at the current position. */
    MpyFormatException fault(String found, String expected) {
        return faultAt(position, found, expected);
    }

    /** The fault that {@code found} stands at {@code at}, a position of this cursor. */
    MpyFormatException faultAt(int at, String found, String expected) {
        return new MpyFormatException(fileOffset + at, found, expected);
    }

    /** Where in the file a position of this cursor lies. */
    int fileOffset(int at) {
        return fileOffset + at;
    }
}
