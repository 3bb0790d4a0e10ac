package io.github.mpyfreezer.vm.board;

import io.github.mpyfreezer.parser.model.Bytes;

/**
 * A frame on a CAN bus.
 *
 * @param id its identifier, which is also its rank: the lowest goes first
 * @param extended whether the identifier has 29 bits, not 11
 * @param remote whether it asks for data, and has none
 * @param data at most 8 bytes
 */
public record CanFrame(long id, boolean extended, boolean remote, Bytes data) {
    /** Bytes of a frame at most. */
    public static final int MOST = 8;
    /** The largest identifier. */
    public static final long LAST_ID = 0x7ff;
    /** The largest extended identifier. */
    public static final long LAST_EXTENDED_ID = 0x1fff_ffff;

    private static final int BITS = 44;
    private static final int MORE_BITS = 20;
    private static final int GAP = 3;

    /** What it takes of a bus, with the gap behind it and no bit stuffed in. */
    public long bits() {
        return BITS + (extended ? MORE_BITS : 0) + GAP + (remote ? 0 : 8L * data.length());
    }

    /** What there is to say besides identifier and data: empty, {@code extended}, {@code remote} or both. */
    public String remark() {
        return extended ? remote ? "extended remote" : "extended" : remote ? "remote" : "";
    }
}
