package io.github.mpyfreezer.vm.board.pio;

/**
 * How a state machine is set up, as its registers have it (section 3.7 of the RP2040 datasheet).
 *
 * @param start where its program begins
 * @param divider of the clock, in 1/256
 * @param execution the register EXECCTRL
 * @param shifting the register SHIFTCTRL
 * @param inBase the first pin that it reads
 * @param out the pins that OUT and MOV write
 * @param set the pins that SET writes
 * @param side the pins that are set beside instructions
 * @param sideBits bits of an instruction for these, with the one that says whether
 */
public record PioSettings(
        int start, long divider, int execution, int shifting, int inBase, Span out, Span set, Span side, int sideBits) {
    /** The last place of the memory. */
    public static final int LAST_PLACE = 31;

    private static final int ROOM = 4;
    private static final int DELAY_BITS = 5;

    /**
     * Pins one after the other; behind the last comes the first again.
     *
     * @param base the first
     * @param count how many, 32 at most
     */
    public record Span(int base, int count) {
        /** No pins. */
        public static final Span NONE = new Span(0, 0);
    }

    /** As a machine is before it is set up. */
    public static PioSettings reset() {
        return new PioSettings(0, 256, 31 << 12, 3 << 18, 0, Span.NONE, Span.NONE, Span.NONE, 0);
    }

    int wrapTop() {
        return execution >>> 12 & 31;
    }

    int wrapBottom() {
        return execution >>> 7 & 31;
    }

    int jumpPin() {
        return execution >>> 24 & 31;
    }

    /** Whether an instruction says whether it sets pins beside it. */
    public boolean sideOptional() {
        return (execution & 1 << 30) != 0;
    }

    boolean sideDirections() {
        return (execution & 1 << 29) != 0;
    }

    /** Whether MOV STATUS looks at words that came in, not at those that go out. */
    boolean statusOfReceived() {
        return (execution & 1 << 4) != 0;
    }

    int statusLevel() {
        return execution & 15;
    }

    boolean inRight() {
        return (shifting & 1 << 18) != 0;
    }

    boolean outRight() {
        return (shifting & 1 << 19) != 0;
    }

    boolean autoPush() {
        return (shifting & 1 << 16) != 0;
    }

    boolean autoPull() {
        return (shifting & 1 << 17) != 0;
    }

    int pushThreshold() {
        return width(shifting >>> 20);
    }

    int pullThreshold() {
        return width(shifting >>> 25);
    }

    /** A number of bits, of which 32 is written as 0. */
    static int width(int field) {
        int bits = field & 31;
        return bits == 0 ? 32 : bits;
    }

    int sendRoom() {
        return joinsSend() ? 2 * ROOM : joinsReceive() ? 0 : ROOM;
    }

    int receiveRoom() {
        return joinsReceive() ? 2 * ROOM : joinsSend() ? 0 : ROOM;
    }

    private boolean joinsSend() {
        return (shifting & 1 << 30) != 0;
    }

    private boolean joinsReceive() {
        return (shifting & 1 << 31) != 0;
    }

    /** What an instruction says to wait behind it, in ticks. */
    int delay(int word) {
        return (word >>> 8 & 31) & (1 << DELAY_BITS - sideBits) - 1;
    }

    /** What an instruction sets beside it, -1 for nothing. */
    int sides(int word) {
        if (sideBits == 0) {
            return -1;
        }
        int field = (word >>> 8 & 31) >>> DELAY_BITS - sideBits;
        if (!sideOptional()) {
            return field;
        }
        int says = 1 << sideBits - 1;
        return (field & says) == 0 ? -1 : field & says - 1;
    }
}
