package io.github.mpyfreezer.boards;

/**
 * Which numbers exist beyond small ints.
 *
 * @param longInt what an int becomes that is no small int
 * @param mpzDigitBits the width of a digit of an {@link LongInt#MPZ} number in bits ({@code MPZ_DIG_SIZE} in py/mpz.h): 16,
 *     or 32 on 64-bit x86 unless the port says otherwise
 * @param floats the C type of a float
 * @param complex whether there are complex numbers ({@code MICROPY_PY_BUILTINS_COMPLEX})
 */
public record Numbers(LongInt longInt, int mpzDigitBits, FloatKind floats, boolean complex) {

    /** @throws IllegalArgumentException if the digit has no type in py/mpz.h, or there are complex numbers without floats */
    public Numbers {
        if (mpzDigitBits < 1 || mpzDigitBits > 32) {
            throw new IllegalArgumentException("mpz digits of " + mpzDigitBits + " bits: expected 1 to 32");
        }
        if (complex && floats == FloatKind.NONE) {
            throw new IllegalArgumentException("complex numbers need floats, and there are none");
        }
    }

    /** The bytes that one mpz digit takes in memory: the type that py/mpz.h chooses for {@link #mpzDigitBits()}. */
    public int mpzDigitBytes() {
        if (mpzDigitBits > 16) {
            return 4;
        }
        return mpzDigitBits > 8 ? 2 : 1;
    }
}
