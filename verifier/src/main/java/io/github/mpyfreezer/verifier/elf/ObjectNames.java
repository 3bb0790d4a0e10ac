package io.github.mpyfreezer.verifier.elf;

import io.github.mpyfreezer.verifier.UnreadableException;
import io.github.mpyfreezer.verifier.layout.Linkage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks that the names by which frozen code and the firmware know each other mean to a linker what they mean here ("Symbol
 * Table" of the ELF gABI): what the firmware refers to is data, once and for good, and what is the firmware's is defined there.
 */
final class ObjectNames {
    private final ElfBytes elf;
    private final PlacedSections placed;
    /** Where the table of symbols begins. */
    private final long tableAt;

    private final Set<String> known = new HashSet<>();

    ObjectNames(ElfBytes elf, PlacedSections placed, long tableAt) {
        this.elf = elf;
        this.placed = placed;
        this.tableAt = tableAt;
    }

    void check(List<ElfSymbol> symbols) {
        for (int i = 1; i < symbols.size(); i++) {
            ElfSymbol symbol = symbols.get(i);
            if (symbol.section() != ElfSymbol.UNDEFINED) {
                check(symbol, tableAt + (long) SymbolTable.bytes(elf.wide()) * i);
            }
        }
    }

    private void check(ElfSymbol symbol, long at) {
        if (Linkage.isWanted(symbol.name()) && !symbol.isLocal()) {
            checkWanted(symbol, at);
        } else if (Linkage.isNeeded(symbol.name()) && symbol.section() != ElfSymbol.COMMON) {
            throw fault(symbol, at, "defined in this object", "it elsewhere, as the firmware has its own");
        }
    }

    private void checkWanted(ElfSymbol symbol, long at) {
        if (symbol.isWeak()) {
            throw fault(symbol, at, "as a weak symbol", "a global one, whose place no other can take");
        } else if (!symbol.isData()) {
            throw fault(symbol, at, "as a " + (symbol.isFunction() ? "function" : "symbol of another kind"), "data");
        } else if (symbol.section() == ElfSymbol.ABSOLUTE) {
            throw fault(symbol, at, "as a number", "a place in a section");
        } else if (symbol.section() > 0 && placed.address(symbol.section()) == PlacedSections.NOWHERE) {
            throw fault(symbol, at, "in a section that will not be in memory", "one that will");
        } else if (symbol.section() > 0 && !placed.hasContent(symbol.section())) {
            throw fault(symbol, at, "in a section without content", "constants");
        } else if (!known.add(symbol.name())) {
            throw fault(symbol, at, "a second time", "it once");
        }
    }

    private UnreadableException fault(ElfSymbol symbol, long at, String found, String expected) {
        return elf.fault(at, "found " + symbol.name() + " " + found + ", expected " + expected);
    }
}
