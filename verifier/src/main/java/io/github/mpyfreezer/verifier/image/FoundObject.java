package io.github.mpyfreezer.verifier.image;

import io.github.mpyfreezer.parser.model.Bytes;
import java.math.BigInteger;
import java.util.List;

/** A constant as it is found: what a word holds, or what it points to. */
public sealed interface FoundObject {
    /** An object that every firmware has. */
    enum Known implements FoundObject {
        NONE,
        FALSE,
        TRUE,
        ELLIPSIS,
        FUN_TABLE
    }

    /** An integer, held in the word or not. */
    record Whole(BigInteger value, boolean inWord) implements FoundObject {}

    /** A string in the pools. */
    record Interned(FoundQstr qstr) implements FoundObject {}

    /**
     * A string or bytes object.
     *
     * @param text whether it is a string
     * @param hash as it is stored
     * @param ended whether a NUL is behind the content
     */
    record Str(boolean text, long hash, Bytes content, boolean ended) implements FoundObject {}

    /** A floating-point number; single precision is widened. */
    record Real(double value) implements FoundObject {
        private static final int SIGN = 0x8000_0000;
        private static final int FRACTION = 0x007f_ffff;
        private static final int FRACTION_BITS_MORE = 52 - 23;
        private static final long NO_NUMBER = 0x7ff0_0000_0000_0000L;

        /** Single precision widened, with all bits of what is not a number. */
        static double widened(int bits) {
            float value = Float.intBitsToFloat(bits);
            if (!Float.isNaN(value)) {
                return value;
            }
            long sign = (bits & SIGN) == 0 ? 0 : Long.MIN_VALUE;
            return Double.longBitsToDouble(sign | NO_NUMBER | (long) (bits & FRACTION) << FRACTION_BITS_MORE);
        }
    }

    /** A complex number. */
    record Complex(double real, double imaginary) implements FoundObject {}

    /** A tuple. */
    record Tuple(List<FoundObject> items) implements FoundObject {
        public Tuple {
            items = List.copyOf(items);
        }
    }

    /** What is no constant. */
    record Unknown(String what) implements FoundObject {}
}
