package io.github.mpyfreezer.vm.deflate;

/** A prefix code in its canonical form: by how many codes there are of each length, and their symbols in order. */
final class HuffmanCode {
    private static final int LONGEST = 15;

    private final int[] counts = new int[LONGEST + 1];
    private final int[] symbols;

    /** @param lengths the length of each symbol's code from {@code from} on, 0 for one that does not occur */
    HuffmanCode(byte[] lengths, int from, int count) {
        for (int i = 0; i < count; i++) {
            counts[lengths[from + i]]++;
        }
        counts[0] = 0;
        var next = new int[LONGEST + 1];
        for (int length = 1; length <= LONGEST; length++) {
            next[length] = next[length - 1] + counts[length - 1];
        }
        symbols = new int[count];
        for (int symbol = 0; symbol < count; symbol++) {
            int length = lengths[from + symbol];
            if (length > 0) {
                symbols[next[length]++] = symbol;
            }
        }
    }

    /** The next symbol; {@link DeflateError#DATA} where there is no such code. */
    int decode(BitSource bits) {
        int code = 0;
        int shorter = 0;
        for (int length = 1; length <= LONGEST; length++) {
            code = 2 * code + bits.bit();
            int ahead = code - counts[length];
            if (ahead < 0) {
                int index = shorter + code;
                return index >= 0 && index < symbols.length ? symbols[index] : DeflateError.DATA;
            }
            code = ahead;
            shorter += counts[length];
        }
        return DeflateError.DATA;
    }
}
