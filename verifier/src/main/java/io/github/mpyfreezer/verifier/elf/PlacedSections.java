package io.github.mpyfreezer.verifier.elf;

import io.github.mpyfreezer.verifier.memory.Entries;
import java.util.ArrayList;
import java.util.List;

/** Puts the sections of an object into memory, each for itself, as no one knows what a linker puts beside it. */
final class PlacedSections {
    /** The address of what is not in memory. */
    static final long NOWHERE = -1;

    /** What is run by itself before or after the program, in any order; by the beginnings of names. */
    private static final List<String> RUN = List.of(".init_array", ".preinit_array", ".fini_array", ".ctors", ".dtors");

    private final ElfBytes elf;
    private final SectionTable sections;
    private final WritableMemory memory;
    private final OutsideAddresses addresses;
    private final long[] placed;
    private final List<Entries> entries = new ArrayList<>();

    PlacedSections(ElfBytes elf, SectionTable sections, WritableMemory memory, OutsideAddresses addresses) {
        this.elf = elf;
        this.sections = sections;
        this.memory = memory;
        this.addresses = addresses;
        this.placed = new long[sections.all().size()];
    }

    /** Places those with content, and behind them those that only take memory. */
    void place() {
        for (Section section : sections.all()) {
            placed[section.index()] = NOWHERE;
        }
        place(true);
        place(false);
    }

    private void place(boolean content) {
        for (Section section : sections.all()) {
            if (isInMemory(section) && section.hasContent() == content) {
                check(section);
                long address = addresses.take(section.size(), section.alignment(), section.headerAt());
                placed[section.index()] = address;
                if (content) {
                    add(section, address);
                }
            }
        }
    }

    /** Whether a linker puts it into a program. */
    static boolean isInMemory(Section section) {
        return section.isAllocated() && !section.isNote() && !section.isExcluded();
    }

    private void check(Section section) {
        String name = sections.name(section);
        if (section.isThreadLocal() && section.size() != 0) {
            throw elf.fault(
                    section.headerAt(), "found " + name + ", of which each thread has its own, expected constants");
        }
        for (int i = 0; i < RUN.size() && section.hasContent(); i++) {
            if (name.startsWith(RUN.get(i))) {
                throw elf.fault(
                        section.headerAt(),
                        "found " + name
                                + ", by which code runs that a sanitizer or profiler adds, expected frozen code alone:"
                                + " verify the linked ELF instead");
            }
        }
    }

    private void add(Section section, long address) {
        if (section.isCompressed()) {
            throw elf.fault(
                    section.headerAt(),
                    "found " + sections.name(section) + " compressed, expected it as it will be in memory");
        }
        memory.add(sections.name(section), address, section.offset(), section.size(), section.headerAt());
        if (section.isMerged()) {
            entries.add(new Entries(address, address + section.size(), section.each(), section.isTexts()));
        }
    }

    /** The address of a section's first byte, or {@link #NOWHERE}. */
    long address(int section) {
        return placed[section];
    }

    /** Whether the file has bytes for a section, which otherwise is zeros. */
    boolean hasContent(int section) {
        return sections.all().get(section).hasContent();
    }

    /** Whether a section has entries that a linker moves one by one. */
    boolean isMerged(int section) {
        return placed[section] != NOWHERE && sections.all().get(section).isMerged();
    }

    /** The sections with such entries, by address. */
    List<Entries> entries() {
        return entries;
    }
}
