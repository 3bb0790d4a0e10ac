package io.github.mpyfreezer.verifier.elf;

import io.github.mpyfreezer.verifier.UnreadableException;
import java.util.Map;

/** Applies relocations to memory. */
final class Relocator {
    private final ElfBytes elf;
    private final int number;
    private final boolean addsToPlace;
    private final Map<Integer, RelocationType> types;
    private final WritableMemory memory;

    /** @param machine {@code e_machine}: one that is not known has no relocations that could be applied */
    Relocator(ElfBytes elf, int machine, WritableMemory memory) {
        this.elf = elf;
        this.number = machine;
        this.addsToPlace = Machine.of(machine).filter(Machine::addsToPlace).isPresent();
        this.types = Machine.of(machine)
                .map(known -> known.relocations(elf.pointerBytes()))
                .orElse(Map.of());
        this.memory = memory;
    }

    /** What a relocation does. */
    RelocationType type(Relocation relocation) {
        RelocationType type = types.get(relocation.type());
        if (type == null) {
            throw elf.fault(
                    relocation.at(),
                    "found relocation " + Integer.toUnsignedString(relocation.type()) + " of machine " + number
                            + ", expected one that is known");
        }
        return type;
    }

    /**
     * Puts a number in its place.
     *
     * @param place its address
     * @param target of the symbol
     * @param mark the lowest bit of the address, where it says what kind of function it is
     * @param withAddend whether the relocation has the addend, or the place
     */
    void apply(Relocation relocation, long place, long target, long mark, boolean withAddend) {
        RelocationType type = type(relocation);
        if (!memory.holds(place, type.bytes())) {
            throw outside(relocation, type, place);
        }
        long there = memory.read(place, type.bytes());
        long addend = addend(relocation, type, there, withAddend);
        long value = switch (type.effect()) {
            case ADDRESS, SUM -> target + addend | mark;
            case DISTANCE -> (target + addend | mark) - place;
            case PLUS -> there + target + relocation.addend();
            case MINUS -> there - target - relocation.addend();
            case BASE -> addend;
            case NONE, FILLING, CODE, LOADER -> there;
        };
        memory.write(place, type.bytes(), value);
    }

    /** How far from its symbol the address is that a relocation puts in a place. */
    long addendAt(Relocation relocation, long place, boolean withAddend) {
        RelocationType type = type(relocation);
        int bytes = type.bytes();
        if (!memory.holds(place, bytes)) {
            return relocation.addend();
        }
        int unused = Long.SIZE - Byte.SIZE * bytes;
        return addend(relocation, type, memory.read(place, bytes) << unused >> unused, withAddend);
    }

    private long addend(Relocation relocation, RelocationType type, long there, boolean withAddend) {
        // As elf_xtensa_do_reloc in binutils has it, a distance is put in the place, whatever was there.
        boolean adds = !withAddend || addsToPlace && type.effect() != RelocationType.Effect.DISTANCE;
        return relocation.addend() + (adds ? there : 0);
    }

    private UnreadableException outside(Relocation relocation, RelocationType type, long place) {
        return elf.fault(
                relocation.at(),
                "found " + type.name() + " for address 0x" + Long.toHexString(place) + ", expected one with content");
    }
}
