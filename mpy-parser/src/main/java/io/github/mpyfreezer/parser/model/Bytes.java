package io.github.mpyfreezer.parser.model;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Objects;

/** A run of bytes as a value: immutable, compared by content. A slice shares its parent's storage. */
public final class Bytes implements Comparable<Bytes> {
    /** No bytes. */
    public static final Bytes EMPTY = new Bytes(new byte[0], 0, 0);

    private final byte[] storage;
    private final int from;
    private final int length;
    /** The hash code once it is known; any thread finds the same. */
    private int hash;

    private Bytes(byte[] storage, int from, int length) {
        this.storage = storage;
        this.from = from;
        this.length = length;
    }

    /** A copy of {@code content}. */
    public static Bytes of(byte... content) {
        return wrap(content.clone());
    }

    /** The array itself, not a copy: for a caller that made it and keeps no hold of it. */
    public static Bytes wrap(byte[] content) {
        return new Bytes(content, 0, content.length);
    }

    /** How many bytes these are. */
    public int length() {
        return length;
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return length == 0;
    }

    /** The byte at {@code index} as 0..255. */
    public int at(int index) {
        if (index < 0 || index >= length) {
            throw outOfBounds(index);
        }
        return storage[from + index] & 0xff;
    }

    /** Apart from {@link #at}, which is called most of all methods and should be compiled soon. */
    private IndexOutOfBoundsException outOfBounds(int index) {
        return new IndexOutOfBoundsException("byte " + index + " of " + length);
    }

    /** The bytes from {@code start} inclusive to {@code end} exclusive. */
    public Bytes slice(int start, int end) {
        Objects.checkFromToIndex(start, end, length);
        return new Bytes(storage, from + start, end - start);
    }

    /** The bytes from {@code start} to the end. */
    public Bytes slice(int start) {
        return slice(start, length);
    }

    /** A copy, which the caller may change. */
    public byte[] toArray() {
        return Arrays.copyOfRange(storage, from, from + length);
    }

    /** Writes all of them behind what is there. */
    public void appendTo(ByteArrayOutputStream out) {
        out.write(storage, from, length);
    }

    /** A character a byte, which for ASCII is the text. */
    @SuppressWarnings("deprecation") // the one that takes a charset is slow until it is compiled, and long to compile
    public String latin() {
        return new String(storage, 0, from, length);
    }

    /** Copies all bytes to {@code target} from {@code offset} on. */
    public void copyTo(byte[] target, int offset) {
        System.arraycopy(storage, from, target, offset, length);
    }

    /** Hexadecimal digits, two a byte, with {@code delimiter} between bytes. */
    public String hex(String delimiter) {
        var text = new StringBuilder(length * (2 + delimiter.length()));
        for (int i = 0; i < length; i++) {
            text.append(i == 0 ? "" : delimiter);
            text.append(Character.forDigit(at(i) >> 4, 16)).append(Character.forDigit(at(i) & 0xf, 16));
        }
        return text.toString();
    }

    /** Orders by unsigned bytes, which for UTF-8 is the order of code points. */
    @Override
    public int compareTo(Bytes other) {
        if (length > 0 && other.length > 0 && storage[from] != other.storage[other.from]) {
            return Byte.compareUnsigned(storage[from], other.storage[other.from]);
        }
        return Arrays.compareUnsigned(
                storage, from, from + length, other.storage, other.from, other.from + other.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that
                && Arrays.equals(storage, from, from + length, that.storage, that.from, that.from + that.length);
    }

    @Override
    public int hashCode() {
        int known = hash;
        if (known == 0) {
            known = 1;
            for (int i = from; i < from + length; i++) {
                known = 31 * known + storage[i];
            }
            hash = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return hex(" ");
    }
}
