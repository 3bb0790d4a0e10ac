package io.github.mpyfreezer.vm.littlefs;

/**
 * Two blocks of which one has the newer state of a folder or a part of it; which one, only its contents tell.
 *
 * @param first one block
 * @param second the other one
 */
record BlockPair(long first, long second) {
    /** No blocks. */
    static final BlockPair NONE = new BlockPair(0xffff_ffffL, 0xffff_ffffL);

    /** The pair that two numbers at a place in bytes mean. */
    static BlockPair at(byte[] bytes, int at) {
        return new BlockPair(Words.unsigned(Words.get(bytes, at)), Words.unsigned(Words.get(bytes, at + 4)));
    }

    /** The same the other way round. */
    BlockPair swapped() {
        return new BlockPair(/* first= */ second, /* second= */ first);
    }

    /** The numbers as bytes. */
    byte[] bytes() {
        return Words.bytes((int) first, (int) second);
    }

    /** Whether it means no blocks. */
    boolean isNone() {
        return first == NONE.first || second == NONE.first;
    }

    /** Whether it is of the same blocks, or has one in common. */
    boolean meets(BlockPair other) {
        return first == other.first || second == other.second || first == other.second || second == other.first;
    }
}
