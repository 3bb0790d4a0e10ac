package io.github.mpyfreezer.verifier.c;

import org.jspecify.annotations.Nullable;

/** What a constant expression comes to. */
sealed interface Value {
    /** An integer; of an unsigned one of 64 bits the bits. */
    record Int(long bits, Type.Whole type) implements Value {}

    /**
     * A floating-point number.
     *
     * @param bits those of the double that equals it
     */
    record Floating(long bits, Type.Real type) implements Value {}

    /**
     * An address.
     *
     * @param object what it lies in, or null if it is a number
     * @param offset bytes behind the beginning of the object, or the number
     * @param target of which type what stands there is
     */
    record Address(@Nullable RomObject object, long offset, Type target) implements Value {
        /** Whether it is no address but a number. */
        boolean isNumber() {
            return object == null;
        }
    }

    /** Something in memory, whose address may be taken. */
    record Place(RomObject object, long offset, Type type) implements Value {}

    /** A word of representation D that holds a number. */
    record WideNumber(long bits) implements Value {}

    /** A word of representation D that holds an address. */
    record WideAddress(Address address) implements Value {}
}
