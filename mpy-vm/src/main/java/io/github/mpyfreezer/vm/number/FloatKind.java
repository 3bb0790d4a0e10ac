package io.github.mpyfreezer.vm.number;

/**
 * What a board's floats are, and by which arithmetic it reads and writes them; {@code MICROPY_FLOAT_IMPL} and
 * {@code MICROPY_FLOAT_FORMAT_IMPL} of the MicroPython tree. A value of any kind travels as a {@code double}.
 */
public enum FloatKind {
    /** There are no floats. What is reckoned all the same inside the machine is of 32 bits. */
    NONE(6, 9),
    /** Doubles where the C compiler has the 80-bit format of the x87, too: the unix port on x86-64. */
    DOUBLE(16, 19),
    /** Doubles where nothing wider is at hand: boards with a double-precision unit. */
    DOUBLE_ON_BOARD(16, 19),
    /** Floats of 32 bits: most boards. */
    SINGLE(6, 9),
    /** Floats of 30 bits, which object representation C keeps in the object word: some stm32 and alif boards. */
    SINGLE_30(6, 9),
    /** Floats of 30 bits that are written with less effort: the esp8266. */
    SINGLE_30_BASIC(6, 9);

    private final int safeDigits;
    private final int mostDigits;

    FloatKind(int safeDigits, int mostDigits) {
        this.safeDigits = safeDigits;
        this.mostDigits = mostDigits;
    }

    /** Whether values have the range and precision of a double. */
    public boolean isDouble() {
        return this == DOUBLE || this == DOUBLE_ON_BOARD;
    }

    /** What one operation of the firmware's arithmetic gives for an exact result: the nearest double, or float of 32 bits. */
    public double nearest(double value) {
        return isDouble() ? value : (float) value;
    }

    /** The value that an object holds after {@code value} was stored in it; py/obj.h for the 30-bit floats. */
    public double round(double value) {
        return switch (this) {
            case DOUBLE, DOUBLE_ON_BOARD -> value;
            case NONE, SINGLE -> (float) value;
            case SINGLE_30, SINGLE_30_BASIC -> withRepeatedBits((float) value);
        };
    }

    /** Whether the word that refers to an object holds it, with no room for its two lowest bits, so that it takes no memory. */
    public boolean isInWord() {
        return this == SINGLE_30 || this == SINGLE_30_BASIC;
    }

    /** So many significant digits can be had without an error. */
    int safeDigits() {
        return safeDigits;
    }

    /** More significant digits than these are zeros. */
    int mostDigits() {
        return mostDigits;
    }

    /** The largest decimal mantissa that takes another digit; digits after it only count for the exponent. */
    long mantissaLimit() {
        return isDouble() ? 0x1999_9999_9999_9998L : 0x1999_9998L;
    }

    /** The room that an exponent may take, with its sign and the digit before it. */
    int exponentRoom() {
        return isDouble() ? 7 : 6;
    }

    DecimalScaling scaling() {
        return switch (this) {
            case DOUBLE -> new ExtendedScaling();
            case DOUBLE_ON_BOARD -> new DoubleScaling();
            case NONE, SINGLE, SINGLE_30, SINGLE_30_BASIC -> new SingleScaling();
        };
    }

    DigitSearch digitSearch() {
        return switch (this) {
            case DOUBLE, SINGLE_30_BASIC -> new MoreDigits(this);
            case NONE, DOUBLE_ON_BOARD, SINGLE, SINGLE_30 -> new NearestDigits(this);
        };
    }

    /** The two lowest bits are lost in the object; reading it repeats the two above them. */
    private static float withRepeatedBits(float value) {
        int bits = Float.floatToIntBits(value) & ~3;
        return Float.intBitsToFloat(bits | bits >>> 2 & 3);
    }
}
