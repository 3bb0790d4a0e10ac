package io.github.mpyfreezer.verifier.elf;

/**
 * A section header.
 *
 * @param headerAt where in the file it stands, for messages
 * @param index its number
 * @param name where its name is in the table of names
 * @param type {@code sh_type}
 * @param flags {@code sh_flags}
 * @param address {@code sh_addr}
 * @param offset of its content in the file
 * @param size of its content
 * @param link the section that goes with it: names of symbols, symbols of relocations
 * @param info of relocations: the section that they are for
 * @param alignment {@code sh_addralign}
 * @param each bytes of an entry, if it is a table
 */
record Section(
        long headerAt,
        int index,
        long name,
        long type,
        long flags,
        long address,
        long offset,
        long size,
        long link,
        long info,
        long alignment,
        long each) {
    static final int SYMBOLS = 2;
    static final int RELOCATIONS_WITH_ADDENDS = 4;
    /** {@code SHT_NOTE}, such as {@code .note.gnu.property}. */
    private static final int NOTE = 7;

    static final int NO_CONTENT = 8;
    static final int RELOCATIONS = 9;
    static final int DYNAMIC_SYMBOLS = 11;
    static final int SYMBOL_SECTIONS = 18;
    /** {@code SHT_CREL}: relocations in a compact form that some LLVM releases write. */
    static final int COMPACT_RELOCATIONS = 0x4000_0014;
    /** {@code SHT_ARM_EXIDX} and {@code SHT_X86_64_UNWIND}. */
    private static final int UNWINDING = 0x7000_0001;

    private static final int ALLOCATED = 0x2;
    private static final int EXECUTABLE = 0x4;
    private static final int MERGED = 0x10;
    private static final int TEXTS = 0x20;
    private static final int THREAD_LOCAL = 0x400;
    private static final int COMPRESSED = 0x800;
    /** {@code SHF_EXCLUDE}. */
    private static final long EXCLUDED = 0x8000_0000L;

    static int bytes(boolean wide) {
        return wide ? 64 : 40;
    }

    static Section read(ElfBytes elf, long at, int index) {
        boolean wide = elf.wide();
        elf.check(at, bytes(wide));
        return new Section(
                at,
                index,
                elf.number(at),
                elf.number(at + 4),
                elf.word(at + 8),
                elf.word(at + (wide ? 16 : 12)),
                elf.word(at + (wide ? 24 : 16)),
                elf.word(at + (wide ? 32 : 20)),
                elf.number(at + (wide ? 40 : 24)),
                elf.number(at + (wide ? 44 : 28)),
                elf.word(at + (wide ? 48 : 32)),
                elf.word(at + (wide ? 56 : 36)));
    }

    /** Whether it will be in the target's memory. */
    boolean isAllocated() {
        return (flags & ALLOCATED) != 0;
    }

    /** Whether it is a compiler's word to the linker, and no part of the program. */
    boolean isNote() {
        return type == NOTE;
    }

    /** Whether the file has bytes for it. */
    boolean hasContent() {
        return type != NO_CONTENT && size != 0;
    }

    boolean isCompressed() {
        return (flags & COMPRESSED) != 0;
    }

    boolean isThreadLocal() {
        return (flags & THREAD_LOCAL) != 0;
    }

    /** Whether a linker leaves it out of a program. */
    boolean isExcluded() {
        return (flags & EXCLUDED) != 0;
    }

    /** Whether a linker merges its entries with equal ones. */
    boolean isMerged() {
        return (flags & MERGED) != 0 && each > 0;
    }

    /** Whether such entries are texts. */
    boolean isTexts() {
        return (flags & TEXTS) != 0;
    }

    /** Whether it holds instructions, or tells how to unwind calls: what only a linker can finish, and no frozen data. */
    boolean isCode(String named) {
        return (flags & EXECUTABLE) != 0
                || type == UNWINDING
                || named.startsWith(".eh_frame")
                || named.startsWith(".ARM.ex")
                || named.startsWith(".gcc_except_table");
    }
}
