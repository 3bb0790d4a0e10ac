package io.github.mpyfreezer.vm.deflate;

import org.jspecify.annotations.Nullable;

/**
 * The codes of a block that brings its own.
 *
 * @param literals of bytes, lengths and the end of the block
 * @param distances of distances
 */
record CodeLengths(HuffmanCode literals, HuffmanCode distances) {
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
    private static final int REPEAT = 16;
    private static final int SHORT_GAP = 17;
    private static final int LONG_GAP = 18;

    /** Reads them, which are compressed themselves; null where they are none. */
    static @Nullable CodeLengths read(BitSource bits) {
        int literals = bits.bits(5) + 257;
        int distances = bits.bits(5) + 1;
        int given = bits.bits(4) + 4;
        var ofLengths = new byte[ORDER.length];
        for (int i = 0; i < given; i++) {
            ofLengths[ORDER[i]] = (byte) bits.bits(3);
        }
        var code = new HuffmanCode(ofLengths, 0, ofLengths.length);
        var lengths = new byte[literals + distances];
        int size = 0;
        while (size < lengths.length) {
            int symbol = code.decode(bits);
            if (symbol < 0 || symbol == REPEAT && size == 0) {
                return null;
            }
            if (symbol < REPEAT) {
                lengths[size++] = (byte) symbol;
                continue;
            }
            byte repeated = symbol == REPEAT ? lengths[size - 1] : 0;
            int count = switch (symbol) {
                case REPEAT -> 3 + bits.bits(2);
                case SHORT_GAP -> 3 + bits.bits(3);
                case LONG_GAP -> 11 + bits.bits(7);
                default -> throw new IllegalStateException("symbol " + symbol);
            };
            if (size + count > lengths.length) {
                return null;
            }
            for (int i = 0; i < count; i++) {
                lengths[size++] = repeated;
            }
        }
        return new CodeLengths(new HuffmanCode(lengths, 0, literals), new HuffmanCode(lengths, literals, distances));
    }
}
