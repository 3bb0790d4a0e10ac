package io.github.mpyfreezer.verifier.elf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The symbols of a section, by number. */
record SymbolTable(List<ElfSymbol> all) {
    /** What {@code st_shndx} is for a section whose number has more than 16 bits, or is one of the reserved ones. */
    private static final int ELSEWHERE = 0xffff;

    /** The bytes of a symbol. */
    static int bytes(boolean wide) {
        return wide ? 24 : 16;
    }

    static SymbolTable read(ElfBytes elf, SectionTable sections, Section table) {
        int atLeast = bytes(elf.wide());
        if (table.each() != atLeast) {
            throw elf.fault(table.headerAt(), "found symbols of " + table.each() + " bytes, expected " + atLeast);
        }
        elf.check(table.offset(), table.size());
        StringTable names = StringTable.of(elf, sections.at(elf, table.link(), table, "the names"));
        Optional<Section> numbers = sections.ofType(Section.SYMBOL_SECTIONS).stream()
                .filter(section -> section.link() == table.index())
                .findFirst();
        numbers.ifPresent(section -> elf.check(section.offset(), section.size()));
        int count = (int) (table.size() / atLeast);
        List<ElfSymbol> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            long at = table.offset() + (long) atLeast * i;
            ElfSymbol symbol = ElfSymbol.read(elf, at, names);
            if (numbers.isPresent() && elf.half(at + (elf.wide() ? 6 : 14)) == ELSEWHERE) {
                symbol = symbol.in(section(elf, numbers.get(), i, sections));
            }
            if (symbol.section() >= sections.all().size()) {
                throw elf.fault(
                        at,
                        "found a symbol of section " + symbol.section() + ", expected one of "
                                + sections.all().size());
            }
            all.add(symbol);
        }
        return new SymbolTable(all);
    }

    private static int section(ElfBytes elf, Section numbers, int symbol, SectionTable sections) {
        if (4L * symbol + 4 > numbers.size()) {
            throw elf.fault(numbers.headerAt(), "found no section of symbol " + symbol + ", expected one");
        }
        return (int) Math.min(
                elf.number(numbers.offset() + 4L * symbol), sections.all().size());
    }
}
