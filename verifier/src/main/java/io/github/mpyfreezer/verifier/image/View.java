package io.github.mpyfreezer.verifier.image;

import io.github.mpyfreezer.verifier.layout.CType;
import io.github.mpyfreezer.verifier.layout.CType.Member;
import io.github.mpyfreezer.verifier.layout.CType.Struct;
import io.github.mpyfreezer.verifier.memory.RomMemory;

/** A structure in memory. */
record View(RomMemory memory, Struct struct, long address) {
    /**
     * A number, pointer or bit field.
     *
     * @throws io.github.mpyfreezer.verifier.UnreadableException if it is outside of what is known
     */
    long get(String member) {
        return get(struct.member(member));
    }

    /** The same of a member that was looked up before. */
    long get(Member found) {
        long unit = memory.unsigned(address + found.offset(), found.type().size());
        return found.bits() == 0 ? unit : unit >>> found.shift() & (-1L >>> 64 - found.bits());
    }

    /** Whether there is such a member in this configuration. */
    boolean has(String member) {
        return struct.find(member).isPresent();
    }

    /** A structure within. */
    View inner(String member) {
        return inner(struct.member(member));
    }

    /** The same of a member that was looked up before. */
    View inner(Member found) {
        return new View(memory, (Struct) found.type(), address + found.offset());
    }

    /** The address of a member. */
    long addressOf(String member) {
        return address + struct.member(member).offset();
    }

    /** Bytes of an element of an array. */
    int stride(String member) {
        return ((CType.Array) struct.member(member).type()).element().size();
    }
}
