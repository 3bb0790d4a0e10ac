package io.github.mpyfreezer.parser.model;

import java.math.BigInteger;
import java.util.List;

/**
 * An entry of the module's constant table. Numbers other than integers keep the text that the compiler wrote, because the
 * text is what the format stores and what the runtime parses ({@code load_obj} in py/persistentcode.c).
 */
public sealed interface Constant {
    /** A constant that its type alone describes. */
    enum Singleton implements Constant {
        /** The table of runtime functions that native code calls through; in every file with native code. */
        FUN_TABLE,
        NONE,
        FALSE,
        TRUE,
        ELLIPSIS
    }

    /** A string. */
    record Str(Utf8 text) implements Constant {}

    /** A bytes object. */
    record ByteString(Bytes content) implements Constant {}

    /** An integer of any size, stored as decimal digits. */
    record Int(BigInteger value) implements Constant {}

    /**
     * A floating-point number.
     *
     * @param text as the compiler printed it, such as {@code 1.5}, {@code 1e+100} or {@code -inf}
     * @param value the double nearest to it
     */
    record FloatNumber(String text, double value) implements Constant {}

    /**
     * A complex number.
     *
     * @param text as the compiler printed it, such as {@code 3j} or {@code (1+2j)}
     * @param real the double nearest to the real part
     * @param imaginary the double nearest to the imaginary part
     */
    record ComplexNumber(String text, double real, double imaginary) implements Constant {}

    /** A tuple of constants, in order. */
    record Tuple(List<Constant> items) implements Constant {
        public Tuple {
            items = List.copyOf(items);
        }
    }
}
