package io.github.mpyfreezer.verifier.elf;

import io.github.mpyfreezer.verifier.memory.RomMemory;
import io.github.mpyfreezer.verifier.memory.Symbol;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads a linked program: its program headers say what is where; sections, where there are any, give names. */
final class LinkedReader {
    private static final int PAGE = 0x1000;

    private final ElfBytes elf;
    private final ElfHeader header;
    private final SectionTable sections;
    private final boolean marksFunctions;

    LinkedReader(ElfBytes elf, ElfHeader header, SectionTable sections) {
        this.elf = elf;
        this.header = header;
        this.sections = sections;
        this.marksFunctions =
                Machine.of(header.machine()).filter(Machine::marksFunctions).isPresent();
    }

    RomMemory read() {
        List<ProgramHeader> programs = ProgramHeader.readAll(elf, header);
        var memory = new WritableMemory(elf);
        List<Section> named = sections.all().stream()
                .filter(section -> section.isAllocated() && section.hasContent() && !section.isCompressed())
                .sorted(Comparator.comparingLong(Section::address))
                .toList();
        for (ProgramHeader program : programs) {
            if (program.isLoaded()) {
                program.check(elf);
                new SegmentSplitter(program, sections, named).addTo(memory);
            }
        }
        programs.stream().filter(ProgramHeader::isLoaded).forEach(program -> checkApart(program, programs));
        if (memory.end() == 0) {
            throw elf.fault(0, "found no segment to be loaded, expected a linked program");
        }
        var outside = new OutsideAddresses(elf, memory.end() + PAGE & -PAGE);
        // There is one; a second would have the same tables.
        programs.stream()
                .filter(program -> program.type() == ProgramHeader.DYNAMIC)
                .findFirst()
                .ifPresent(program -> new DynamicSection(elf, program, memory, outside)
                        .relocate(new Relocator(elf, header.machine(), memory)));
        return memory.finish(symbols(outside));
    }

    /** Refuses content that is not in memory when the program begins: other content is loaded over it, or zeros. */
    private void checkApart(ProgramHeader program, List<ProgramHeader> programs) {
        for (ProgramHeader other : programs) {
            boolean loaded = other.isLoaded()
                    && other.index() < program.index()
                    && overlap(program.loadAddress(), program.fileBytes(), other.loadAddress(), other.fileBytes());
            long zeros = other.memoryBytes() - other.fileBytes();
            boolean zeroed = other.type() == ProgramHeader.LOAD
                    && zeros > 0
                    && overlap(program.address(), program.fileBytes(), other.address() + other.fileBytes(), zeros);
            if (loaded || zeroed) {
                throw elf.fault(
                        other.headerAt(),
                        "found " + (loaded ? "content to be loaded" : "zeros") + " where segment " + program.index()
                                + " is, expected them apart");
            }
        }
    }

    /** Segments that are loaded nowhere in particular are all loaded at 0. */
    private static boolean overlap(long one, long length, long other, long otherLength) {
        return one != 0 && one < other + otherLength && other < one + length;
    }

    private List<Symbol> symbols(OutsideAddresses outside) {
        List<ElfSymbol> all = new ArrayList<>();
        for (int type : new int[] {Section.SYMBOLS, Section.DYNAMIC_SYMBOLS}) {
            sections.ofType(type).stream()
                    .findFirst()
                    .ifPresent(table ->
                            all.addAll(SymbolTable.read(elf, sections, table).all()));
        }
        all.removeIf(symbol -> !symbol.isName() || symbol.section() == ElfSymbol.UNDEFINED);
        all.sort(Comparator.comparing(ElfSymbol::rank));
        List<Symbol> symbols = new ArrayList<>(all.size());
        for (ElfSymbol symbol : new ProgramNames(elf.file()).of(all)) {
            long mark = marksFunctions && symbol.isFunction() ? symbol.value() & 1 : 0;
            symbols.add(new Symbol(symbol.name(), symbol.value() - mark, symbol.size()));
        }
        outside.named().forEach((name, address) -> symbols.add(new Symbol(name, address, 0)));
        return symbols;
    }
}
