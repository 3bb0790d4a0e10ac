package io.github.mpyfreezer.verifier.layout;

import java.util.List;
import java.util.Optional;

/** A C type as a target lays it out. */
public sealed interface CType {
    /** Bytes that a value takes; of an array without a length, 0. */
    int size();

    /** The alignment of a value within a structure, in bytes. */
    int alignment();

    /** An integer of 1, 2, 4 or 8 bytes. */
    record Whole(int size, int alignment, boolean signed) implements CType {}

    /** A floating-point number of 4 or 8 bytes. */
    record Real(int size, int alignment) implements CType {}

    /** An address. */
    record Address(int size, int alignment) implements CType {}

    /** A word for an object under representation D, where a number or an address of half its size stands. */
    record WideWord(int size, int alignment) implements CType {}

    /**
     * An array.
     *
     * @param count how many elements; empty for one at the end of a structure, which is as long as its initializer
     */
    record Array(CType element, Optional<Integer> count) implements CType {
        @Override
        public int size() {
            return element.size() * count.orElse(0);
        }

        @Override
        public int alignment() {
            return element.alignment();
        }
    }

    /** A structure, with its members in order. */
    record Struct(String name, List<Member> members, int size, int alignment) implements CType {
        public Struct {
            members = List.copyOf(members);
        }

        /**
         * The member of this name.
         *
         * @throws IllegalArgumentException if it has none
         */
        public Member member(String wanted) {
            for (int i = 0; i < members.size(); i++) {
                if (members.get(i).name().equals(wanted)) {
                    return members.get(i);
                }
            }
            throw new IllegalArgumentException(name + " has no " + wanted);
        }

        /** The member of this name, if it has one. */
        public Optional<Member> find(String wanted) {
            return members.stream()
                    .filter(member -> member.name().equals(wanted))
                    .findFirst();
        }
    }

    /**
     * A member of a structure.
     *
     * @param offset in bytes; of a bit field, that of the unit it lies in
     * @param shift of a bit field: how far left its value stands in the unit, read as a number; else 0
     * @param bits of a bit field: its width; else 0
     */
    record Member(String name, CType type, int offset, int shift, int bits) {}
}
