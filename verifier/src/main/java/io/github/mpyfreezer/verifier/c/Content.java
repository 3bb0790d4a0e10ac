package io.github.mpyfreezer.verifier.c;

import io.github.mpyfreezer.boards.Endian;
import java.util.Arrays;

/** The bytes of one object while its initializer is read, and which of them are addresses. */
final class Content {
    private final boolean littleEndian;
    private byte[] bytes = new byte[64];
    private int length;
    /** The greatest length that it has had. */
    private int most;

    private int[] places = new int[8];
    private Value.Address[] addresses = new Value.Address[8];
    private int count;

    Content(Endian endian) {
        this.littleEndian = endian == Endian.LITTLE;
    }

    /** Makes it that of another object, which has no bytes yet. */
    void clear() {
        Arrays.fill(bytes, 0, most, (byte) 0);
        length = 0;
        most = 0;
        count = 0;
    }

    /** Makes it at least so long; what is new is zero. */
    void reserve(int end) {
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, 2 * bytes.length));
        }
        length = Math.max(length, end);
        most = Math.max(most, end);
    }

    /** Gives back room that was not used. */
    void shrink(int end) {
        length = end;
    }

    void put(int offset, byte value) {
        bytes[offset] = value;
    }

    /** Sets a number of 1, 2, 4 or 8 bytes. */
    void put(int offset, int size, long value) {
        put(bytes, offset, size, value, littleEndian);
    }

    /** Sets a number in an array. */
    static void put(byte[] target, int offset, int size, long value, boolean littleEndian) {
        for (int i = 0; i < size; i++) {
            int shift = 8 * (littleEndian ? i : size - 1 - i);
            target[offset + i] = (byte) (value >>> shift);
        }
    }

    /** Sets some bits of a number. */
    void putBits(int offset, int size, int shift, int bits, long value) {
        long mask = bits == 64 ? -1 : (1L << bits) - 1;
        long unit = 0;
        for (int i = 0; i < size; i++) {
            unit |= (bytes[offset + i] & 0xffL) << 8 * (littleEndian ? i : size - 1 - i);
        }
        put(offset, size, unit & ~(mask << shift) | (value & mask) << shift);
    }

    void put(int offset, byte[] more) {
        System.arraycopy(more, 0, bytes, offset, more.length);
    }

    /** Notes that an address stands at a place. */
    void put(int offset, Value.Address address) {
        if (count == places.length) {
            places = Arrays.copyOf(places, 2 * count);
            addresses = Arrays.copyOf(addresses, 2 * count);
        }
        places[count] = offset;
        addresses[count++] = address;
    }

    int length() {
        return length;
    }

    /** The array behind it, of which the first {@link #length} count. */
    byte[] bytes() {
        return bytes;
    }

    int addressCount() {
        return count;
    }

    int place(int index) {
        return places[index];
    }

    Value.Address address(int index) {
        return addresses[index];
    }
}
