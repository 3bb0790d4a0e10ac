package io.github.mpyfreezer.verifier.selftest;

import io.github.mpyfreezer.verifier.image.Role;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import io.github.mpyfreezer.verifier.memory.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** A name that firmware and frozen code have in common stands for something else. */
record SymbolFault(String title, Deed deed) implements FaultKind {
    private static final Set<String> COMMON = Set.of(
            "mp_qstr_frozen_const_pool",
            "mp_qstr_const_pool",
            "mp_frozen_names",
            "mp_frozen_mpy_content",
            "mp_type_str",
            "mp_type_bytes",
            "mp_type_int",
            "mp_type_float",
            "mp_type_complex",
            "mp_type_tuple");

    /** What is done to a symbol. */
    enum Deed {
        MOVED,
        EXCHANGED,
        LOST
    }

    /** What is defined here, the firmware's pool, and types of constants that there are. */
    private static boolean isUsed(Sound image, Symbol symbol) {
        return symbol.name().endsWith("_pool")
                || image.memory().segmentAt(symbol.address()).isPresent()
                || MemoryFaults.of(image, Role.OBJECT).stream()
                        .anyMatch(claim -> image.memory().pointer(claim.start()) == symbol.address());
    }

    @Override
    public Optional<Fault> seed(Sound image, RandomGenerator random) {
        RomMemory memory = image.memory();
        List<Symbol> symbols = memory.symbols().stream()
                .filter(symbol -> COMMON.contains(symbol.name()) && isUsed(image, symbol))
                .toList();
        if (symbols.isEmpty()) {
            return Optional.empty();
        }
        Symbol symbol = symbols.get(random.nextInt(symbols.size()));
        Symbol other = symbols.get(random.nextInt(symbols.size()));
        long by = 1L << random.nextInt(4);
        List<Symbol> changed = new ArrayList<>();
        for (Symbol each : memory.symbols()) {
            if (each.name().equals(symbol.name())) {
                if (deed != Deed.LOST) {
                    long address = deed == Deed.MOVED ? symbol.address() + by : other.address();
                    changed.add(new Symbol(each.name(), address, each.size()));
                }
            } else if (deed == Deed.EXCHANGED && each.name().equals(other.name())) {
                changed.add(new Symbol(each.name(), symbol.address(), each.size()));
            } else {
                changed.add(each);
            }
        }
        if (deed == Deed.EXCHANGED && symbol.address() == other.address()) {
            return Optional.empty();
        }
        String what = switch (deed) {
            case MOVED -> " moved by " + by;
            case EXCHANGED -> " exchanged with " + other.name();
            case LOST -> " lost";
        };
        return Optional.of(new Fault.InMemory(
                symbol.name() + what,
                new RomMemory(memory.file(), memory.pointerBytes(), memory.endian(), memory.segments(), changed)));
    }
}
