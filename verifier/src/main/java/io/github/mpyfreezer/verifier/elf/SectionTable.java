package io.github.mpyfreezer.verifier.elf;

import java.util.ArrayList;
import java.util.List;

/**
 * All sections of a file.
 *
 * @param all by number
 * @param names by number
 */
record SectionTable(List<Section> all, List<String> names) {

    static SectionTable read(ElfBytes elf, ElfHeader header) {
        ElfHeader.Table table = header.sections();
        List<Section> all = new ArrayList<>(table.count());
        for (int i = 0; i < table.count(); i++) {
            all.add(Section.read(elf, table.at(i), i));
        }
        List<String> names = new ArrayList<>(table.count());
        if (header.names() == 0) {
            all.forEach(section -> names.add("section " + section.index()));
        } else {
            StringTable texts = StringTable.of(elf, all.get(header.names()));
            all.forEach(section -> names.add(texts.at(section.name(), section.headerAt())));
        }
        return new SectionTable(all, names);
    }

    String name(Section section) {
        return names.get(section.index());
    }

    /** Those of a type, in their order. */
    List<Section> ofType(int type) {
        return all.stream().filter(section -> section.type() == type).toList();
    }

    /**
     * The section of a number that stands in another's header.
     *
     * @param what it is there for
     */
    Section at(ElfBytes elf, long number, Section from, String what) {
        if (number <= 0 || number >= all.size()) {
            throw elf.fault(
                    from.headerAt(),
                    "found section " + number + " as " + what + " of " + name(from) + ", expected one of "
                            + all.size());
        }
        return all.get((int) number);
    }
}
