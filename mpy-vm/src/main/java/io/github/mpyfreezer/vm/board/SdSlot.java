package io.github.mpyfreezer.vm.board;

/** The slot for an SD card, into which a script puts one. */
public final class SdSlot {
    private int blocks;

    SdSlot() {}

    void insert(int count) {
        blocks = count;
    }

    /** Blocks of 512 bytes that the card has, 0 where there is none. */
    public int blocks() {
        return blocks;
    }
}
