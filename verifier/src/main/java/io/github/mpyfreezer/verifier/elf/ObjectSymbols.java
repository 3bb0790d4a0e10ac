package io.github.mpyfreezer.verifier.elf;

import io.github.mpyfreezer.verifier.layout.Linkage;
import io.github.mpyfreezer.verifier.memory.Symbol;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The symbols of an object, and where they are as its sections are placed. */
final class ObjectSymbols {
    /** How far into a text an address may lead, as each byte before is looked at. */
    private static final int MOST_TEXT = 1 << 12;

    private final List<ElfSymbol> all;
    private final SectionTable sections;
    private final PlacedSections placed;
    private final WritableMemory memory;
    private final boolean marksFunctions;
    private final long[] targets;

    /** @param tableAt where the table of symbols begins */
    ObjectSymbols(
            List<ElfSymbol> all,
            long tableAt,
            ElfBytes elf,
            ElfHeader header,
            SectionTable sections,
            PlacedSections placed,
            WritableMemory memory,
            OutsideAddresses addresses) {
        this.all = all;
        this.sections = sections;
        this.placed = placed;
        this.memory = memory;
        this.marksFunctions =
                Machine.of(header.machine()).filter(Machine::marksFunctions).isPresent();
        this.targets = new long[Math.max(1, all.size())];
        for (int i = 1; i < targets.length; i++) {
            long symbolAt = tableAt + (long) SymbolTable.bytes(elf.wide()) * i;
            targets[i] = target(all.get(i), symbolAt, addresses);
        }
    }

    private long target(ElfSymbol symbol, long symbolAt, OutsideAddresses addresses) {
        return switch (symbol.section()) {
            case ElfSymbol.ABSOLUTE -> symbol.value();
            // Of a common symbol the value is the alignment.
            case ElfSymbol.COMMON -> addresses.named(symbol.name(), symbol.size(), symbol.value(), symbolAt);
            case ElfSymbol.UNDEFINED, ElfSymbol.OTHER -> addresses.named(symbol.name(), 0, 0, symbolAt);
            default -> {
                long section = placed.address(symbol.section());
                yield section == PlacedSections.NOWHERE
                        ? PlacedSections.NOWHERE
                        : section + symbol.value() - mark(symbol);
            }
        };
    }

    int count() {
        return targets.length;
    }

    /** The address of a symbol, without marks. */
    long target(int symbol) {
        return targets[symbol];
    }

    /** The lowest bit of an address, where it says what kind of function it is. */
    long mark(int symbol) {
        return symbol == 0 ? 0 : mark(all.get(symbol));
    }

    private long mark(ElfSymbol symbol) {
        return marksFunctions && symbol.isFunction() && symbol.section() > 0 ? symbol.value() & 1 : 0;
    }

    /** Whether a symbol is a number and no place, whatever a linker does. */
    boolean isNumber(int symbol) {
        return symbol == 0 || all.get(symbol).section() == ElfSymbol.ABSOLUTE;
    }

    /** The section that a symbol stays in a place of, whatever a linker does; 0 if there is none. */
    int rigid(int symbol) {
        int section = symbol == 0 ? 0 : all.get(symbol).section();
        boolean rigid = section > 0
                && !placed.isMerged(section)
                && !sections.all()
                        .get(section)
                        .isCode(sections.name(sections.all().get(section)));
        return rigid ? section : 0;
    }

    /** Whether an address is in what its symbol is in: what a linker puts beside that is not known. */
    boolean isWithin(int index, long addend) {
        if (index == 0) {
            return true;
        }
        ElfSymbol symbol = all.get(index);
        long at = symbol.value() - mark(symbol) + addend;
        return switch (symbol.section()) {
            case ElfSymbol.ABSOLUTE -> true;
            case ElfSymbol.COMMON -> addend >= 0 && addend < Math.max(1, symbol.size());
            case ElfSymbol.UNDEFINED, ElfSymbol.OTHER -> addend == 0;
            default ->
                at >= 0
                        && at <= sections.all().get(symbol.section()).size()
                        && (symbol.isSection() || isOneEntry(symbol, addend));
        };
    }

    /** Whether a linker that moves an entry moves the address with it ("Sections" of the ELF gABI, {@code SHF_MERGE}). */
    private boolean isOneEntry(ElfSymbol symbol, long addend) {
        if (addend == 0 || !placed.isMerged(symbol.section())) {
            return true;
        }
        Section section = sections.all().get(symbol.section());
        long from = symbol.value() + Math.min(0, addend);
        long to = symbol.value() + Math.max(0, addend);
        if (!section.isTexts()) {
            return from / section.each() == to / section.each();
        }
        if (to - from > MOST_TEXT) {
            return false;
        }
        long address = placed.address(section.index());
        for (long at = from; at < to; at++) {
            if (memory.read(address + at, 1) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Those that are names, of two with one name the one that counts first. */
    List<Symbol> names() {
        List<Integer> named = new ArrayList<>();
        for (int i = 1; i < targets.length; i++) {
            if (all.get(i).isName() && targets[i] != PlacedSections.NOWHERE && !isHidden(all.get(i))) {
                named.add(i);
            }
        }
        named.sort(Comparator.comparing(i -> all.get(i).rank()));
        return named.stream()
                .map(i -> new Symbol(all.get(i).name(), targets[i], all.get(i).size()))
                .toList();
    }

    /** What the rest of the firmware cannot be linked with, since it is local. */
    private static boolean isHidden(ElfSymbol symbol) {
        return symbol.isLocal() && Linkage.isWanted(symbol.name());
    }
}
