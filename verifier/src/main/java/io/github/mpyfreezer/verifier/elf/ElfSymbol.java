package io.github.mpyfreezer.verifier.elf;

/**
 * A symbol.
 *
 * @param value an address, or a place within its section
 * @param size bytes of what it names
 * @param type {@code STT_…}
 * @param binding {@code STB_…}
 * @param section the number of its section, or one of the constants here
 */
record ElfSymbol(String name, long value, long size, int type, int binding, int section) {
    static final int UNDEFINED = 0;
    static final int ABSOLUTE = -1;
    static final int COMMON = -2;
    /** What only a processor's supplement knows. */
    static final int OTHER = -3;

    private static final int WEAK = 2;

    private static final int UNKNOWN = 0;
    private static final int OBJECT = 1;
    private static final int FUNCTION = 2;
    private static final int SECTION = 3;
    private static final int FILE = 4;
    private static final int COMMON_OBJECT = 5;
    private static final int THREAD_LOCAL = 6;

    static ElfSymbol read(ElfBytes elf, long at, StringTable names) {
        return elf.wide()
                ? of(
                        names.at(elf.number(at), at),
                        elf.word(at + 8),
                        elf.word(at + 16),
                        elf.small(at + 4),
                        elf.half(at + 6))
                : of(
                        names.at(elf.number(at), at),
                        elf.number(at + 4),
                        elf.number(at + 8),
                        elf.small(at + 12),
                        elf.half(at + 14));
    }

    private static ElfSymbol of(String name, long value, long size, int info, int section) {
        return new ElfSymbol(name, value, size, info & 0xf, info >> 4, section(section));
    }

    private static int section(int number) {
        return switch (number) {
            case 0xfff1 -> ABSOLUTE;
            case 0xfff2, 0xff02 -> COMMON;
            default -> number >= 0xff00 ? OTHER : number;
        };
    }

    ElfSymbol in(int otherSection) {
        return new ElfSymbol(name, value, size, type, binding, otherSection);
    }

    /** Whether it is a name that somebody gave: not a section, a file, a mark of the assembler or of the compiler. */
    boolean isName() {
        boolean mark = name.startsWith(".L")
                || name.startsWith("$") && (name.length() == 2 || name.length() > 2 && name.charAt(2) == '.');
        return !name.isEmpty() && !mark && type != SECTION && type != FILE && type != THREAD_LOCAL;
    }

    /** Whether other files do not see it. */
    boolean isLocal() {
        return binding == 0;
    }

    /** Whether it stands for a section. */
    boolean isSection() {
        return type == SECTION;
    }

    boolean isFunction() {
        return type == FUNCTION;
    }

    /** Whether another definition of the name takes its place, as a linker has it. */
    boolean isWeak() {
        return binding == WEAK;
    }

    /** Whether it may name data: it says so, or nothing. */
    boolean isData() {
        return type == UNKNOWN || type == OBJECT || type == COMMON_OBJECT;
    }

    /** Globals are 0, weak ones 1, local ones 2: of two with one name the first counts. */
    int rank() {
        return switch (binding) {
            case 0 -> 2;
            case 2 -> 1;
            default -> 0;
        };
    }
}
