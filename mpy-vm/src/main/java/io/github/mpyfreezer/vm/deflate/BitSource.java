package io.github.mpyfreezer.vm.deflate;

import java.util.function.IntSupplier;

/** Bits of bytes that are read one at a time, when they are needed. */
final class BitSource {
    private final IntSupplier bytes;
    private int current;
    private int left;

    /** @param bytes gives the next byte; what it throws comes through */
    BitSource(IntSupplier bytes) {
        this.bytes = bytes;
    }

    int bit() {
        if (left == 0) {
            current = bytes.getAsInt();
            left = 8;
        }
        int bit = current & 1;
        current >>= 1;
        left--;
        return bit;
    }

    /** A number of so many bits, the least significant one first. */
    int bits(int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            value |= bit() << i;
        }
        return value;
    }

    /** The next whole byte. */
    int octet() {
        return bytes.getAsInt();
    }

    /** Passes over the bits that are left of a byte. */
    void align() {
        left = 0;
    }

    int littleEndian(int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            value |= octet() << 8 * i;
        }
        return value;
    }

    int bigEndian(int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 8 | octet();
        }
        return value;
    }
}
