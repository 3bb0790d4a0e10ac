package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.object.MpList;
import io.github.mpyfreezer.vm.object.MpNone;

/** Programs for state machines in the form that {@code asm_pio} returns, for tests. */
final class PioPrograms {
    static final long OUT_RIGHT = 1L << 19;
    static final long IN_RIGHT = 1L << 18;
    static final long AUTO_PULL = 1L << 17;
    static final long AUTO_PUSH = 1L << 16;
    static final long JOIN_TX = 1L << 30;
    static final long JOIN_RX = 1L << 31;
    static final long SIDE_OPTIONAL = 1L << 30;
    static final long SIDE_DIRECTIONS = 1L << 29;
    static final long OUT_LOW = 2;
    static final long OUT_HIGH = 3;

    private PioPrograms() {}

    /** A program without pins that begins anew behind its last instruction. */
    static MpList plain(long shifting, int... words) {
        return of(0, shifting, MpNone.NONE, MpNone.NONE, MpNone.NONE, words);
    }

    /** A program with the pins of OUT, SET and those beside instructions. */
    static MpList of(long execution, long shifting, Object out, Object set, Object side, int... words) {
        var bytes = new int[2 * words.length];
        for (int i = 0; i < words.length; i++) {
            bytes[2 * i] = words[i];
            bytes[2 * i + 1] = words[i] >> 8;
        }
        long wrap = (long) (words.length - 1) << 12;
        return MpList.of(TestBoard.bytes(bytes), -1L, -1L, -1L, execution | wrap, shifting, out, set, side);
    }
}
