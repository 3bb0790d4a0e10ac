package io.github.mpyfreezer.verifier.elf;

/**
 * The header of an ELF file.
 *
 * @param type {@code e_type}
 * @param machine {@code e_machine}
 * @param programs the program headers
 * @param sections the section headers; none where they were stripped
 * @param names the index of the section with the names of sections; 0 if there is none
 */
record ElfHeader(int type, int machine, Table programs, Table sections, int names) {
    static final int RELOCATABLE = 1;
    static final int EXECUTABLE = 2;
    static final int SHARED = 3;

    /** What stands where a count or an index is too large for 16 bits, and the first section header has it. */
    private static final int ELSEWHERE = 0xffff;

    /**
     * Headers one behind the other.
     *
     * @param offset of the first in the file
     * @param each bytes from one to the next
     */
    record Table(long offset, int each, int count) {
        long at(int index) {
            return offset + (long) each * index;
        }
    }

    static ElfHeader read(ElfBytes elf) {
        boolean wide = elf.wide();
        int sizes = wide ? 52 : 40;
        elf.check(0, sizes + 12L);
        int programs = elf.half(sizes + 4L);
        int sections = elf.half(sizes + 8L);
        int names = elf.half(sizes + 10L);
        long programsAt = elf.word(wide ? 32 : 28);
        long sectionsAt = elf.word(wide ? 40 : 32);
        long sectionCount = sections;
        long programCount = programs;
        long nameIndex = names;
        if (sectionsAt != 0 && (sections == 0 || names == ELSEWHERE || programs == ELSEWHERE)) {
            Section first = Section.read(elf, sectionsAt, 0);
            sectionCount = sections == 0 ? first.size() : sections;
            nameIndex = names == ELSEWHERE ? first.link() : names;
            programCount = programs == ELSEWHERE ? first.info() : programs;
        }
        Table sectionTable =
                table(elf, sectionsAt, elf.half(sizes + 6L), Section.bytes(wide), sectionCount, "section header");
        Table programTable =
                table(elf, programsAt, elf.half(sizes + 2L), ProgramHeader.bytes(wide), programCount, "program header");
        if (nameIndex != 0 && nameIndex >= Math.max(1, sectionTable.count())) {
            throw elf.fault(
                    sizes + 10L,
                    "found section " + nameIndex + " for the names of sections, expected one of "
                            + sectionTable.count());
        }
        return new ElfHeader(elf.half(16), elf.half(18), programTable, sectionTable, (int) nameIndex);
    }

    private static Table table(ElfBytes elf, long offset, int each, int atLeast, long count, String what) {
        if (offset == 0 || count == 0) {
            return new Table(0, 0, 0);
        }
        if (each < atLeast) {
            throw elf.fault(offset, "found " + what + "s of " + each + " bytes, expected " + atLeast);
        }
        elf.check(offset, atLeast);
        if (count < 0 || count > (elf.length() - offset) / each) {
            throw elf.fault(
                    offset,
                    "found the end of the file at 0x" + Integer.toHexString(elf.length()) + ", expected "
                            + Long.toUnsignedString(count) + " " + what + (count == 1 ? "" : "s"));
        }
        return new Table(offset, each, (int) count);
    }
}
