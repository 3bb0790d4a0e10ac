package io.github.mpyfreezer.vm.framebuf;

import org.jspecify.annotations.Nullable;

/** How pixels stand in bytes (extmod/modframebuf.c). The order is that of the formats' numbers. */
enum PixelFormat {
    /** A bit each, eight rows in a byte, the top one in the lowest bit. */
    MONO_VLSB(1),
    /** Two bytes each. */
    RGB565(16),
    /** Four bits each, the left one of two in the higher bits. */
    GS4_HMSB(4),
    /** A bit each, eight columns in a byte, the left one in the highest bit. */
    MONO_HLSB(1),
    /** A bit each, eight columns in a byte, the left one in the lowest bit. */
    MONO_HMSB(1),
    /** Two bits each, the left one of four in the lowest bits. */
    GS2_HMSB(2),
    /** A byte each. */
    GS8(8);

    private final int bits;

    PixelFormat(int bits) {
        this.bits = bits;
    }

    /** The format with a number, null if there is none. */
    static @Nullable PixelFormat of(long number) {
        return number >= 0 && number < values().length ? values()[(int) number] : null;
    }

    /** Its number. */
    long number() {
        return ordinal();
    }

    /** A number of columns that ends with a whole byte. */
    long wholeColumns(long columns) {
        if (this == MONO_VLSB || bits >= Byte.SIZE) {
            return columns;
        }
        long inByte = Byte.SIZE / bits;
        return (columns + inByte - 1) / inByte * inByte;
    }

    /** Bytes that a picture takes, to its last pixel. */
    long bytes(long width, long height, long stride) {
        long rows = this == MONO_VLSB ? (height + 7) / 8 * 8 : height;
        long before = this == MONO_VLSB ? rows - 8 : rows - 1;
        return (before * stride + (rows - before) * wholeColumns(width)) * bits / Byte.SIZE;
    }

    /** The byte in which a pixel is, or begins. */
    long place(long x, long y, long stride) {
        return this == MONO_VLSB ? y / 8 * stride + x : (x + y * stride) * bits / Byte.SIZE;
    }

    private int shift(long x, long y) {
        return switch (this) {
            case MONO_VLSB -> (int) (y & 7);
            case MONO_HLSB -> 7 - (int) (x & 7);
            case MONO_HMSB -> (int) (x & 7);
            case GS2_HMSB -> (int) (x & 3) * 2;
            case GS4_HMSB -> (x & 1) != 0 ? 0 : 4;
            case GS8, RGB565 -> 0;
        };
    }

    /** The colour of a pixel whose bytes begin at a place. */
    int get(byte[] bytes, int at, long x, long y) {
        return switch (this) {
            case RGB565 -> bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8;
            case GS8 -> bytes[at] & 0xff;
            default -> (bytes[at] & 0xff) >> shift(x, y) & (1 << bits) - 1;
        };
    }

    /** Sets a pixel whose bytes begin at a place; of a pixel of one bit, any colour but 0 is 1. */
    void set(byte[] bytes, int at, long x, long y, long colour) {
        switch (this) {
            case RGB565 -> {
                bytes[at] = (byte) colour;
                bytes[at + 1] = (byte) (colour >> 8);
            }
            case GS8 -> bytes[at] = (byte) colour;
            default -> {
                int mask = (1 << bits) - 1;
                int value = bits == 1 ? (int) colour == 0 ? 0 : 1 : (int) colour & mask;
                int shift = shift(x, y);
                bytes[at] = (byte) (bytes[at] & ~(mask << shift) | value << shift);
            }
        }
    }

    /** Bytes of a pixel, or of the part of a byte that it is. */
    int pixelBytes() {
        return Math.max(1, bits / Byte.SIZE);
    }
}
