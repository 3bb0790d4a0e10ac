package io.github.mpyfreezer.verifier.elf;

import io.github.mpyfreezer.verifier.elf.RelocationType.Effect;
import io.github.mpyfreezer.verifier.layout.Linkage;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import io.github.mpyfreezer.verifier.memory.Symbol;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads an object file: places its sections and applies its relocations as a linker would. */
final class ObjectReader {
    /** Where the first section is put: far from numbers that are no addresses. */
    private static final long FIRST = 0x1000_0000L;
    /** How many bytes of an instruction a relocation may change. */
    private static final int INSTRUCTION = 4;
    /** A section that is not in memory. */
    private static final long NOWHERE = -1;

    private final ElfBytes elf;
    private final SectionTable sections;
    private final WritableMemory memory;
    private final OutsideAddresses addresses;
    private final long[] placed;
    private final Relocator relocator;
    private final boolean marksFunctions;
    /** How many more bytes of relocations there may be: in a damaged file many sections could share them. */
    private long left;

    ObjectReader(ElfBytes elf, ElfHeader header, SectionTable sections) {
        this.elf = elf;
        this.sections = sections;
        this.memory = new WritableMemory(elf);
        this.addresses = new OutsideAddresses(elf, FIRST);
        this.placed = new long[sections.all().size()];
        this.relocator = new Relocator(elf, header.machine(), memory);
        this.left = elf.length();
        this.marksFunctions =
                Machine.of(header.machine()).filter(Machine::marksFunctions).isPresent();
    }

    RomMemory read() {
        refuseBytecode();
        place(true);
        place(false);
        List<Section> tables = sections.ofType(Section.SYMBOLS);
        SymbolTable symbols =
                tables.isEmpty() ? new SymbolTable(List.of()) : SymbolTable.read(elf, sections, tables.get(0));
        long symbolsAt = tables.isEmpty() ? 0 : tables.get(0).offset();
        new ObjectNames(elf, placed, symbolsAt).check(symbols.all());
        long[] targets = targets(symbols, symbolsAt);
        for (Section section : sections.all()) {
            relocate(section, tables, symbols, targets);
        }
        return memory.finish(names(symbols, targets));
    }

    private void refuseBytecode() {
        boolean bytecode = sections.names().stream().anyMatch(name -> name.startsWith(".gnu.lto_"));
        boolean content = sections.all().stream().anyMatch(section -> section.isAllocated() && section.hasContent());
        if (bytecode && !content) {
            throw elf.fault(
                    sections.all().get(0).headerAt(),
                    "found only bytecode of link-time optimisation, expected machine code:"
                            + " verify the linked ELF instead");
        }
    }

    /** @param content whether it is the turn of sections with content, or of those that only take memory */
    private void place(boolean content) {
        for (Section section : sections.all()) {
            if (isPlaced(section) && section.hasContent() == content) {
                long address = addresses.take(section.size(), section.alignment(), section.headerAt());
                placed[section.index()] = address;
                if (content) {
                    add(section, address);
                }
            } else if (!isPlaced(section)) {
                placed[section.index()] = NOWHERE;
            }
        }
    }

    private static boolean isPlaced(Section section) {
        return section.isAllocated() && !section.isNote();
    }

    private void add(Section section, long address) {
        if (section.isCompressed()) {
            throw elf.fault(
                    section.headerAt(),
                    "found " + sections.name(section) + " compressed, expected it as it will be in memory");
        }
        memory.add(sections.name(section), address, section.offset(), section.size(), section.headerAt());
    }

    /** The address of each symbol, without marks. */
    private long[] targets(SymbolTable symbols, long at) {
        long[] targets = new long[symbols.all().size()];
        for (int i = 1; i < targets.length; i++) {
            ElfSymbol symbol = symbols.all().get(i);
            long symbolAt = at + (long) SymbolTable.bytes(elf.wide()) * i;
            targets[i] = switch (symbol.section()) {
                case ElfSymbol.ABSOLUTE -> symbol.value();
                // Of a common symbol the value is the alignment.
                case ElfSymbol.COMMON -> addresses.named(symbol.name(), symbol.size(), symbol.value(), symbolAt);
                case ElfSymbol.UNDEFINED, ElfSymbol.OTHER -> addresses.named(symbol.name(), 0, 0, symbolAt);
                default ->
                    placed[symbol.section()] == NOWHERE
                            ? NOWHERE
                            : placed[symbol.section()] + symbol.value() - mark(symbol);
            };
        }
        return targets;
    }

    private long mark(ElfSymbol symbol) {
        return marksFunctions && symbol.isFunction() && symbol.section() > 0 ? symbol.value() & 1 : 0;
    }

    private void relocate(Section table, List<Section> symbolTables, SymbolTable symbols, long[] targets) {
        boolean withAddend = table.type() == Section.RELOCATIONS_WITH_ADDENDS;
        boolean compact = table.type() == Section.COMPACT_RELOCATIONS;
        if (!withAddend && !compact && table.type() != Section.RELOCATIONS || table.info() == 0) {
            return;
        }
        Section section = sections.at(elf, table.info(), table, "the target");
        if (!isPlaced(section) || !section.hasContent()) {
            return;
        }
        int each = Relocation.bytes(elf.wide(), withAddend);
        if (compact) {
            throw elf.fault(table.headerAt(), "found compact relocations, expected REL or RELA");
        }
        if (table.each() != each) {
            throw elf.fault(
                    table.headerAt(),
                    "found relocations of " + table.each() + " bytes, expected " + each + " bytes each");
        }
        if (symbolTables.isEmpty() || table.link() != symbolTables.get(0).index()) {
            throw elf.fault(
                    table.headerAt(), "found section " + table.link() + " as symbols, expected the symbol table");
        }
        elf.check(table.offset(), table.size());
        left -= table.size();
        if (left < 0) {
            throw elf.fault(table.headerAt(), "found more relocations than the file has, expected each once");
        }
        for (long i = 0; i < table.size() / each; i++) {
            Relocation relocation = Relocation.read(elf, table.offset() + i * each, withAddend);
            apply(relocation, section, symbols, targets, withAddend);
        }
    }

    private void apply(
            Relocation relocation, Section section, SymbolTable symbols, long[] targets, boolean withAddend) {
        RelocationType type = relocator.type(relocation);
        boolean code = section.isCode(sections.name(section));
        if (type.effect() == Effect.NONE) {
            return;
        } else if (type.effect() == Effect.CODE && code) {
            memory.spoil(placed[section.index()] + relocation.place(), INSTRUCTION);
            return;
        }
        if (!type.isNumber()) {
            throw elf.fault(
                    relocation.at(),
                    "found " + type.name() + " in " + sections.name(section) + ", expected an address");
        }
        if (relocation.symbol() >= targets.length) {
            throw elf.fault(
                    relocation.at(), "found symbol " + relocation.symbol() + ", expected one of " + targets.length);
        }
        if (relocation.place() < 0 || relocation.place() > section.size() - type.bytes()) {
            throw elf.fault(
                    relocation.at(),
                    "found " + type.name() + " for byte " + Long.toUnsignedString(relocation.place())
                            + ", expected one of " + section.size());
        }
        int symbol = (int) relocation.symbol();
        if (targets[symbol] == NOWHERE) {
            throw elf.fault(
                    relocation.at(), "found " + type.name() + " to what will not be in memory, expected an address");
        }
        long mark = symbol == 0 ? 0 : mark(symbols.all().get(symbol));
        long place = placed[section.index()] + relocation.place();
        boolean known = type.effect() != Effect.ADDRESS
                || symbol == 0
                || code
                || isWithin(symbols.all().get(symbol), relocator.addendAt(relocation, place, withAddend));
        if (known) {
            relocator.apply(relocation, place, targets[symbol], mark, withAddend);
        } else {
            memory.spoil(place, type.bytes());
        }
    }

    /** Whether an address is in what its symbol is in: what a linker puts beside that is not known. */
    private boolean isWithin(ElfSymbol symbol, long addend) {
        long at = symbol.value() - mark(symbol) + addend;
        return switch (symbol.section()) {
            case ElfSymbol.ABSOLUTE -> true;
            case ElfSymbol.COMMON -> addend >= 0 && addend < Math.max(1, symbol.size());
            case ElfSymbol.UNDEFINED, ElfSymbol.OTHER -> addend == 0;
            default -> at >= 0 && at <= sections.all().get(symbol.section()).size();
        };
    }

    /** What the rest of the firmware cannot be linked with, since it is local. */
    private static boolean isHidden(ElfSymbol symbol) {
        return symbol.isLocal() && Linkage.isWanted(symbol.name());
    }

    private List<Symbol> names(SymbolTable symbols, long[] targets) {
        List<ElfSymbol> all = symbols.all();
        List<Integer> named = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i).isName() && targets[i] != NOWHERE && !isHidden(all.get(i))) {
                named.add(i);
            }
        }
        named.sort(Comparator.comparing(i -> all.get(i).rank()));
        return named.stream()
                .map(i -> new Symbol(all.get(i).name(), targets[i], all.get(i).size()))
                .toList();
    }
}
