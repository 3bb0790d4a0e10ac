package io.github.mpyfreezer.verifier.elf;

import java.util.HashMap;
import java.util.Map;

/**
 * Applies relocations of an object as a linker would. What depends on where the linker puts sections, and is no whole address,
 * is made unlike anything: parts of addresses, distances between sections, sums that are none, instructions.
 */
final class ObjectRelocations {
    /** How many bytes of an instruction a relocation may change. */
    private static final int INSTRUCTION = 4;

    private final ElfBytes elf;
    private final SectionTable sections;
    private final PlacedSections placed;
    private final ObjectSymbols symbols;
    private final Relocator relocator;
    private final WritableMemory memory;
    /** Places with sums that are not yet distances, and the sections that were added, or with a minus subtracted. */
    private final Map<Long, Sum> sums = new HashMap<>();

    private record Sum(int section, int bytes) {}

    ObjectRelocations(
            ElfBytes elf,
            SectionTable sections,
            PlacedSections placed,
            ObjectSymbols symbols,
            Relocator relocator,
            WritableMemory memory) {
        this.elf = elf;
        this.sections = sections;
        this.placed = placed;
        this.symbols = symbols;
        this.relocator = relocator;
        this.memory = memory;
    }

    void apply(Relocation relocation, Section section, boolean withAddend) {
        RelocationType type = relocator.type(relocation);
        boolean code = section.isCode(sections.name(section));
        long place = placed.address(section.index()) + relocation.place();
        switch (type.effect()) {
            case NONE -> {
                return;
            }
            case FILLING -> {
                memory.spoil(place, (int) Math.min(Math.max(0, relocation.addend()), section.size()));
                return;
            }
            case CODE -> {
                if (code) {
                    memory.spoil(place, INSTRUCTION);
                    return;
                }
            }
            default -> {}
        }
        check(relocation, type, section);
        int symbol = (int) relocation.symbol();
        boolean known = symbols.isNumber(symbol)
                ? type.effect() != RelocationType.Effect.DISTANCE
                : isKnown(relocation, type, section, code, withAddend);
        boolean address = type.effect() == RelocationType.Effect.ADDRESS;
        if (!known || !address && memory.hasAddress(place, type.bytes())) {
            memory.spoil(place, type.bytes());
            return;
        }
        relocator.apply(relocation, place, symbols.target(symbol), symbols.mark(symbol), withAddend);
        if (address && !symbols.isNumber(symbol)) {
            memory.noteAddress(place);
        }
    }

    private void check(Relocation relocation, RelocationType type, Section section) {
        if (!type.isNumber()) {
            throw elf.fault(
                    relocation.at(),
                    "found " + type.name() + " in " + sections.name(section) + ", expected an address");
        }
        if (relocation.symbol() >= symbols.count()) {
            throw elf.fault(
                    relocation.at(), "found symbol " + relocation.symbol() + ", expected one of " + symbols.count());
        }
        if (relocation.place() < 0 || relocation.place() > section.size() - type.bytes()) {
            throw elf.fault(
                    relocation.at(),
                    "found " + type.name() + " for byte " + Long.toUnsignedString(relocation.place())
                            + ", expected one of " + section.size());
        }
        if (symbols.target((int) relocation.symbol()) == PlacedSections.NOWHERE) {
            throw elf.fault(
                    relocation.at(), "found " + type.name() + " to what will not be in memory, expected an address");
        }
    }

    /** Whether what a linker will put there is the same wherever it puts sections, or a whole address. */
    private boolean isKnown(
            Relocation relocation, RelocationType type, Section section, boolean code, boolean withAddend) {
        int symbol = (int) relocation.symbol();
        long place = placed.address(section.index()) + relocation.place();
        return switch (type.effect()) {
            case ADDRESS ->
                type.bytes() == elf.pointerBytes()
                        && (code || symbols.isWithin(symbol, relocator.addendAt(relocation, place, withAddend)));
            case DISTANCE -> symbols.rigid(symbol) == section.index();
            case SUM -> take(place, type.bytes(), symbols.rigid(symbol), true);
            case PLUS -> take(place, type.bytes(), symbols.rigid(symbol), false);
            case MINUS -> take(place, type.bytes(), -symbols.rigid(symbol), false);
            case NONE, FILLING, BASE, CODE, LOADER -> true;
        };
    }

    /** Notes that a place of a section is added to a sum, or with a minus subtracted. */
    private boolean take(long place, int bytes, int section, boolean first) {
        Sum before = first ? null : sums.remove(place);
        if (section == 0 || before != null && (before.section != -section || before.bytes != bytes)) {
            return false;
        } else if (before == null) {
            sums.put(place, new Sum(section, bytes));
        }
        return true;
    }

    /** Ends a table of relocations: sums that are no distances are known to nobody. */
    void end() {
        sums.forEach((place, sum) -> memory.spoil(place, sum.bytes));
        sums.clear();
    }
}
