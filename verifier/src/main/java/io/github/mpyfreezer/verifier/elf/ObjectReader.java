package io.github.mpyfreezer.verifier.elf;

import io.github.mpyfreezer.verifier.memory.RomMemory;
import java.util.List;

/** Reads an object file: places its sections and applies its relocations as a linker would. */
final class ObjectReader {
    /** Where the first section is put: far from numbers that are no addresses. */
    private static final long FIRST = 0x1000_0000L;

    private final ElfBytes elf;
    private final ElfHeader header;
    private final SectionTable sections;
    private final WritableMemory memory;
    private final OutsideAddresses addresses;
    private final PlacedSections placed;
    /** How many more bytes of relocations there may be: in a damaged file many sections could share them. */
    private long left;

    ObjectReader(ElfBytes elf, ElfHeader header, SectionTable sections) {
        this.elf = elf;
        this.header = header;
        this.sections = sections;
        this.memory = new WritableMemory(elf);
        this.addresses = new OutsideAddresses(elf, FIRST);
        this.placed = new PlacedSections(elf, sections, memory, addresses);
        this.left = elf.length();
    }

    RomMemory read() {
        refuseBytecode();
        placed.place();
        List<Section> tables = sections.ofType(Section.SYMBOLS);
        List<ElfSymbol> all = tables.isEmpty()
                ? List.of()
                : SymbolTable.read(elf, sections, tables.get(0)).all();
        long tableAt = tables.isEmpty() ? 0 : tables.get(0).offset();
        new ObjectNames(elf, placed, tableAt).check(all);
        var symbols = new ObjectSymbols(all, tableAt, elf, header, sections, placed, memory, addresses);
        var relocator = new Relocator(elf, header.machine(), memory);
        var relocations = new ObjectRelocations(elf, sections, placed, symbols, relocator, memory);
        for (Section section : sections.all()) {
            relocate(section, tables, relocations);
        }
        return memory.finish(symbols.names(), placed.entries());
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

    private void relocate(Section table, List<Section> symbolTables, ObjectRelocations relocations) {
        boolean withAddend = table.type() == Section.RELOCATIONS_WITH_ADDENDS;
        boolean compact = table.type() == Section.COMPACT_RELOCATIONS;
        if (!withAddend && !compact && table.type() != Section.RELOCATIONS || table.info() == 0) {
            return;
        }
        Section section = sections.at(elf, table.info(), table, "the target");
        if (!PlacedSections.isInMemory(section) || !section.hasContent()) {
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
            relocations.apply(Relocation.read(elf, table.offset() + i * each, withAddend), section, withAddend);
        }
        relocations.end();
    }
}
