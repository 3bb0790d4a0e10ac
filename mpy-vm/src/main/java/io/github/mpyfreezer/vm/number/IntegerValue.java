package io.github.mpyfreezer.vm.number;

import java.math.BigInteger;

/** An integer, as a {@code long} whenever it fits one. */
public sealed interface IntegerValue {
    /**
     * An integer of up to 64 bits.
     *
     * @param value the integer
     */
    record Word(long value) implements IntegerValue {}

    /**
     * A longer one.
     *
     * @param value beyond the range of {@code long}
     */
    record Big(BigInteger value) implements IntegerValue {}

    /** The integer in the form that suits it. */
    static IntegerValue of(BigInteger value) {
        return value.bitLength() < Long.SIZE ? new Word(value.longValue()) : new Big(value);
    }
}
