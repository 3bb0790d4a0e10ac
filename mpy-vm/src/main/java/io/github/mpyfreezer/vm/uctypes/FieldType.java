package io.github.mpyfreezer.vm.uctypes;

/**
 * What a field of a structure is, and where: packed into an integer of 31 bits, the kind in the highest of them
 * (extmod/moductypes.c). A scalar has a kind of four bits, anything else one of two bits in a tuple.
 */
public final class FieldType {
    public static final int UINT8 = 0;
    public static final int INT8 = 1;
    public static final int UINT16 = 2;
    public static final int INT16 = 3;
    public static final int UINT32 = 4;
    public static final int INT32 = 5;
    public static final int UINT64 = 6;
    public static final int INT64 = 7;
    /** The first kind of bit fields; they follow in the order of the kinds of integers. */
    public static final int BFUINT8 = 8;
    /** The last kind of bit fields. */
    public static final int BFINT32 = 13;

    public static final int FLOAT32 = 14;
    public static final int FLOAT64 = 15;

    /** A structure inside. */
    public static final int STRUCT = 0;
    /** The address of something. */
    public static final int POINTER = 1;
    /** Several of a kind. */
    public static final int ARRAY = 2;

    /** Where the number of the first bit of a bit field stands. */
    public static final int BIT_POSITION = 17;
    /** Where the number of bits of a bit field stands. */
    public static final int BIT_LENGTH = 22;

    private static final int SCALAR_BITS = 4;
    private static final int AGGREGATE_BITS = 2;
    private static final String TYPECODES = "BbHhIiQq------fd";

    private FieldType() {}

    /** The packed kind of a scalar. */
    public static long scalar(int kind) {
        return kind << 32 - SCALAR_BITS >> 1;
    }

    /** The packed kind of anything else. */
    public static long aggregate(int kind) {
        return kind << 32 - AGGREGATE_BITS >> 1;
    }

    static int scalarKind(long packed) {
        return (int) (packed >> 31 - SCALAR_BITS) & (1 << SCALAR_BITS) - 1;
    }

    static int aggregateKind(long packed) {
        return (int) (packed >> 31 - AGGREGATE_BITS) & (1 << AGGREGATE_BITS) - 1;
    }

    /** What stands beside the kind of a scalar. */
    static long scalarValue(long packed) {
        return packed & (1L << 31 - SCALAR_BITS) - 1;
    }

    /** What stands beside the kind of anything else. */
    static long aggregateValue(long packed) {
        return packed & (1L << 31 - AGGREGATE_BITS) - 1;
    }

    static boolean isBitField(int kind) {
        return kind >= BFUINT8 && kind <= BFINT32;
    }

    /** Where a scalar begins. */
    static long scalarOffset(long packed) {
        long value = scalarValue(packed);
        return isBitField(scalarKind(packed)) ? value & (1 << BIT_POSITION) - 1 : value;
    }

    static int bitPosition(long packed) {
        return (int) (packed >> BIT_POSITION) & 31;
    }

    static int bitLength(long packed) {
        return (int) (packed >> BIT_LENGTH) & 31;
    }

    /** Bytes of a scalar. */
    static int scalarSize(int kind) {
        return kind == FLOAT32 ? 4 : 1 << ((kind & 7) >> 1);
    }

    /** The letter that module struct has for a scalar that is no bit field. */
    static char typecode(int kind) {
        return TYPECODES.charAt(kind);
    }
}
