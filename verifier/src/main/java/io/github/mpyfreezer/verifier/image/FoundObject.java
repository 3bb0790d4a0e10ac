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

    /** A floating-point number; single precision is widened, which keeps all but the payload of a NaN. */
    record Real(double value) implements FoundObject {}

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
