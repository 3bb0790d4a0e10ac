package io.github.mpyfreezer.vm.deflate;

import io.github.mpyfreezer.vm.Vm;
import java.util.Arrays;

/**
 * Decompresses a deflate stream with a window of a given size, and reads no byte before it is needed (lib/uzlib/tinflate.c).
 */
final class Inflater {
    private static final int NO_BLOCK = -1;
    private static final int STORED = 0;
    private static final int FIXED = 1;
    private static final int DYNAMIC = 2;

    private static final int NOTHING = -1;
    private static final int END_OF_BLOCK = 256;
    private static final int LENGTHS = 29;
    private static final int LONGEST_COPY = 258;
    private static final int DISTANCES = 30;
    private static final int COUNTED_AT_ONCE = 1024;

    private final Vm vm;
    private final BitSource bits;
    private final byte[] window;
    private int windowAt;
    private int block = NO_BLOCK;
    private boolean lastBlock;
    private boolean ended;
    private HuffmanCode literals = fixedLiterals();
    private HuffmanCode distances = fixedDistances();
    /** Bytes that are still to come of a copy or of a stored block. */
    private int left;

    private int copyFrom;
    private int work;

    Inflater(Vm vm, BitSource bits, int windowSize) {
        this.vm = vm;
        this.bits = bits;
        this.window = new byte[windowSize];
    }

    private static HuffmanCode fixedLiterals() {
        var lengths = new byte[288];
        Arrays.fill(lengths, (byte) 8);
        Arrays.fill(lengths, 144, 256, (byte) 9);
        Arrays.fill(lengths, 256, 280, (byte) 7);
        return new HuffmanCode(lengths, 0, lengths.length);
    }

    private static HuffmanCode fixedDistances() {
        var lengths = new byte[32];
        Arrays.fill(lengths, (byte) 5);
        return new HuffmanCode(lengths, 0, lengths.length);
    }

    /** Whether the end of the stream was reached. */
    boolean ended() {
        return ended;
    }

    /**
     * Decompresses as many bytes as asked for, or up to the end.
     *
     * @return how many, or a {@link DeflateError}
     */
    int read(byte[] into, int at, int length) {
        int done = 0;
        while (done < length && !ended) {
            if (++work % COUNTED_AT_ONCE == 0) {
                vm.spend(COUNTED_AT_ONCE);
            }
            int next = next();
            if (next < NOTHING) {
                return next;
            }
            if (next != NOTHING) {
                window[windowAt] = (byte) next;
                windowAt = windowAt + 1 == window.length ? 0 : windowAt + 1;
                into[at + done] = (byte) next;
                done++;
            }
        }
        return done;
    }

    /** The next byte, or {@link #NOTHING} after a step without one, or an error. */
    private int next() {
        if (left > 0) {
            left--;
            if (block == STORED) {
                return bits.octet();
            }
            int copied = window[copyFrom] & 0xff;
            copyFrom = copyFrom + 1 == window.length ? 0 : copyFrom + 1;
            return copied;
        }
        return switch (block) {
            case NO_BLOCK -> beginBlock();
            case STORED -> endBlock();
            default -> symbol();
        };
    }

    private int beginBlock() {
        lastBlock = bits.bit() != 0;
        block = bits.bits(2);
        switch (block) {
            case STORED -> {
                bits.align();
                left = bits.littleEndian(2);
                return left == (~bits.littleEndian(2) & 0xffff) ? NOTHING : DeflateError.DATA;
            }
            case FIXED -> {
                literals = fixedLiterals();
                distances = fixedDistances();
                return NOTHING;
            }
            case DYNAMIC -> {
                CodeLengths lengths = CodeLengths.read(bits);
                if (lengths == null) {
                    return DeflateError.DATA;
                }
                literals = lengths.literals();
                distances = lengths.distances();
                return NOTHING;
            }
            default -> {
                return DeflateError.DATA;
            }
        }
    }

    private int endBlock() {
        ended = lastBlock;
        block = NO_BLOCK;
        return NOTHING;
    }

    private int symbol() {
        int symbol = literals.decode(bits);
        if (symbol < END_OF_BLOCK) {
            // What has no code passes for a byte, as it does in firmware.
            return symbol & 0xff;
        }
        if (symbol == END_OF_BLOCK) {
            return endBlock();
        }
        int length = symbol - END_OF_BLOCK - 1;
        if (length >= LENGTHS) {
            return DeflateError.DATA;
        }
        int size = copySize(length);
        int code = distances.decode(bits);
        if (code < 0 || code >= DISTANCES) {
            return DeflateError.DATA;
        }
        int distance = distance(code);
        if (distance > window.length) {
            return DeflateError.WINDOW;
        }
        left = size;
        copyFrom = windowAt - distance < 0 ? windowAt - distance + window.length : windowAt - distance;
        return NOTHING;
    }

    /** Lengths go by ones up to 10, then in groups of four that double their steps; the longest has a code of its own. */
    private int copySize(int code) {
        if (code < 8) {
            return code + 3;
        }
        if (code == LENGTHS - 1) {
            return LONGEST_COPY;
        }
        int extra = code / 4 - 1;
        return 3 + (4 + code % 4 << extra) + bits.bits(extra);
    }

    /** Distances go by ones up to 4, then in pairs that double their steps. */
    private int distance(int code) {
        if (code < 4) {
            return code + 1;
        }
        int extra = code / 2 - 1;
        return 1 + (2 + code % 2 << extra) + bits.bits(extra);
    }
}
