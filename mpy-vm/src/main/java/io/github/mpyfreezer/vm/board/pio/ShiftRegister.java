package io.github.mpyfreezer.vm.board.pio;

/** 32 bits that move in or out at one end, and how many have done so (section 3.2.4 of the RP2040 datasheet). */
final class ShiftRegister {
    private static final int WIDTH = 32;

    private int value;
    private int count;

    int value() {
        return value;
    }

    /** How many bits have moved, 32 at most. */
    int count() {
        return count;
    }

    void load(int newValue, int newCount) {
        value = newValue;
        count = newCount;
    }

    void restart(int newCount) {
        count = newCount;
    }

    /** Moves the lowest bits of a word in: at the top where the register moves right, else at the bottom. */
    void in(int word, int bits, boolean right) {
        if (bits == WIDTH) {
            value = word;
        } else if (right) {
            value = value >>> bits | word << WIDTH - bits;
        } else {
            value = value << bits | word & (1 << bits) - 1;
        }
        count = Math.min(WIDTH, count + bits);
    }

    /** Moves bits out: at the bottom where the register moves right, else at the top. Zeros follow. */
    int out(int bits, boolean right) {
        int word;
        if (bits == WIDTH) {
            word = value;
            value = 0;
        } else if (right) {
            word = value & (1 << bits) - 1;
            value >>>= bits;
        } else {
            word = value >>> WIDTH - bits;
            value <<= bits;
        }
        count = Math.min(WIDTH, count + bits);
        return word;
    }
}
