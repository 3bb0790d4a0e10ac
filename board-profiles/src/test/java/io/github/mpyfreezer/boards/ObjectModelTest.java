package io.github.mpyfreezer.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectModelTest {

    /**
     * The widths that a compiler gives for {@code MP_SMALL_INT_BITS}, read out of object files of the unix port built
     * with each representation.
     */
    @ParameterizedTest
    @CsvSource({"A, 32, 31", "A, 64, 63", "B, 32, 30", "B, 64, 62", "C, 32, 31", "D, 32, 47", "D, 64, 47"})
    void smallIntsAreAsWideAsTheCompilerSays(ObjRepr repr, int wordBits, int smallIntBits) {
        assertThat(model(wordBits, repr).smallIntBits()).isEqualTo(smallIntBits);
    }

    /** The limits by the macros of py/smallint.h: the top bit of the word, or of 17 bits for D, moved right. */
    @ParameterizedTest
    @CsvSource({"A, 32, 31, 1", "A, 64, 63, 1", "B, 32, 31, 2", "B, 64, 63, 2", "C, 32, 31, 1", "D, 32, 47, 1"})
    void theLimitsAreThoseOfTheMacros(ObjRepr repr, int wordBits, int topBit, int shift) {
        BigInteger smallest = BigInteger.ONE.shiftLeft(topBit).negate().shiftRight(shift);

        ObjectModel model = model(wordBits, repr);

        assertThat(BigInteger.valueOf(model.smallestSmallInt())).isEqualTo(smallest);
        assertThat(BigInteger.valueOf(model.largestSmallInt())).isEqualTo(smallest.not());
    }

    @Test
    void onlyDMakesObjectsWiderThanPointers() {
        assertThat(model(32, ObjRepr.A).objectBytes()).isEqualTo(4);
        assertThat(model(64, ObjRepr.A).objectBytes()).isEqualTo(8);
        assertThat(model(32, ObjRepr.C).objectBytes()).isEqualTo(4);
        assertThat(model(32, ObjRepr.D).objectBytes()).isEqualTo(8);
        assertThat(model(32, ObjRepr.D).pointerBytes()).isEqualTo(4);
    }

    /** py/mpz.h: a digit of more than 16 bits is kept in 32, of more than 8 in 16. */
    @ParameterizedTest
    @CsvSource({"8, 1", "9, 2", "16, 2", "17, 4", "32, 4"})
    void mpzDigitsTakeWholeTypes(int bits, int bytes) {
        assertThat(new Numbers(LongInt.MPZ, bits, FloatKind.NONE, false).mpzDigitBytes())
                .isEqualTo(bytes);
    }

    @Test
    void whatNoFirmwareCanBeIsRefused() {
        assertThatThrownBy(() -> model(16, ObjRepr.A)).hasMessage("words of 16 bits: expected 32 or 64");
        assertThatThrownBy(() -> model(64, ObjRepr.C)).hasMessage("object representation C needs 32-bit words, not 64");
        assertThatThrownBy(() -> new Numbers(LongInt.MPZ, 0, FloatKind.FLOAT, true))
                .hasMessage("mpz digits of 0 bits: expected 1 to 32");
        assertThatThrownBy(() -> new Qstrs(3, 1)).hasMessage("qstr hashes of 3 bytes: expected 0, 1 or 2");
        assertThatThrownBy(() -> new Qstrs(2, 0)).hasMessage("qstr lengths of 0 bytes: expected 1 or 2");
    }

    private static ObjectModel model(int wordBits, ObjRepr repr) {
        return new ObjectModel(wordBits, Endian.LITTLE, repr);
    }
}
