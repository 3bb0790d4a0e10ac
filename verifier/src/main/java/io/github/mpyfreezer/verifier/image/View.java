package io.github.mpyfreezer.verifier.image;

import io.github.mpyfreezer.boards.Endian;
import io.github.mpyfreezer.verifier.layout.CType;
import io.github.mpyfreezer.verifier.layout.CType.Member;
import io.github.mpyfreezer.verifier.layout.CType.Struct;
import io.github.mpyfreezer.verifier.memory.RomMemory;

/** A structure in memory. */
record View(RomMemory memory, Struct struct, long address) {
    /**
     * A number, pointer or bit field.
     *
     * @throws io.github.mpyfreezer.verifier.UnreadableException if it is outside of what is known, or a linker makes of it what
     *     it is not
     */
    long get(String member) {
        return get(struct.member(member));
    }

    /** The same of a member that was looked up before. */
    long get(Member found) {
        long place = address + found.offset();
        if (found.type() instanceof CType.Address) {
            return memory.address(place);
        }
        int size = found.type().size();
        long unit = memory.unsigned(place, size);
        checkSettled(found, place, size);
        return found.bits() == 0 ? unit : unit >>> found.shift() & (-1L >>> 64 - found.bits());
    }

    /** The unit of a bit field may reach into the member behind, which may be an address: its own bytes count. */
    private void checkSettled(Member found, long place, int size) {
        int first = found.shift() / Byte.SIZE;
        int last = found.bits() == 0 ? size - 1 : (found.shift() + found.bits() - 1) / Byte.SIZE;
        long from = place + (memory.endian() == Endian.LITTLE ? first : size - 1 - last);
        if (!memory.isSettled(from, from + last - first + 1)) {
            throw memory.fault(place, "found what a linker changes as " + found.name() + ", expected a number");
        }
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
