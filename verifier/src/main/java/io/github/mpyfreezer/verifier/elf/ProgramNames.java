package io.github.mpyfreezer.verifier.elf;

import io.github.mpyfreezer.verifier.UnreadableException;
import io.github.mpyfreezer.verifier.layout.Linkage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which symbols of a linked program say what frozen code and the firmware mean by a name ("Symbol Table" of the ELF gABI).
 * After link-time optimisation these may be local; a local one beside a global one is of some other file.
 */
final class ProgramNames {
    private final String file;

    ProgramNames(String file) {
        this.file = file;
    }

    /**
     * Those that count.
     *
     * @param sorted global ones first
     * @throws UnreadableException if it is not clear which symbol of a name is meant, or it names no data
     */
    List<ElfSymbol> of(List<ElfSymbol> sorted) {
        Map<String, ElfSymbol> wanted = new HashMap<>();
        Set<String> needed = new HashSet<>();
        List<ElfSymbol> counting = new ArrayList<>(sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            ElfSymbol symbol = sorted.get(i);
            if (Linkage.isWanted(symbol.name())) {
                check(symbol, wanted);
            } else if (Linkage.isNeeded(symbol.name())) {
                if (symbol.isLocal() && needed.contains(symbol.name())) {
                    continue;
                } else if (!symbol.isLocal()) {
                    needed.add(symbol.name());
                }
            }
            counting.add(symbol);
        }
        return counting;
    }

    private void check(ElfSymbol symbol, Map<String, ElfSymbol> wanted) {
        ElfSymbol first = wanted.putIfAbsent(symbol.name(), symbol);
        if (first == null && !symbol.isData()) {
            throw fault(symbol, symbol.isFunction() ? "as a function" : "as a symbol of another kind", "data");
        } else if (first != null && first.rank() == symbol.rank() && first.value() != symbol.value()) {
            throw fault(
                    symbol,
                    "at 0x" + Long.toHexString(first.value()) + " and at 0x" + Long.toHexString(symbol.value()),
                    "it in one place");
        }
    }

    private UnreadableException fault(ElfSymbol symbol, String found, String expected) {
        return new UnreadableException(
                file, "symbols", "found " + symbol.name() + " " + found + ", expected " + expected);
    }
}
