package io.github.mpyfreezer.verifier.elf;

import java.util.ArrayList;
import java.util.List;

/**
 * A program header.
 *
 * @param headerAt where in the file it stands, for messages
 * @param index its number
 * @param type {@code p_type}
 * @param flags {@code p_flags}
 * @param offset of its content in the file
 * @param address where the program finds it
 * @param loadAddress where the image has it: of a variable's initial value the place in flash
 * @param fileBytes how much of it is in the file; the rest of its memory is zero
 * @param memoryBytes how much memory it takes
 */
record ProgramHeader(
        long headerAt,
        int index,
        long type,
        long flags,
        long offset,
        long address,
        long loadAddress,
        long fileBytes,
        long memoryBytes) {
    static final int LOAD = 1;
    static final int DYNAMIC = 2;

    static int bytes(boolean wide) {
        return wide ? 56 : 32;
    }

    static List<ProgramHeader> readAll(ElfBytes elf, ElfHeader header) {
        List<ProgramHeader> all = new ArrayList<>(header.programs().count());
        for (int i = 0; i < header.programs().count(); i++) {
            all.add(read(elf, header.programs().at(i), i));
        }
        return all;
    }

    private static ProgramHeader read(ElfBytes elf, long at, int index) {
        boolean wide = elf.wide();
        int word = elf.pointerBytes();
        long first = at + (wide ? 8 : 4);
        return new ProgramHeader(
                at,
                index,
                elf.number(at),
                elf.number(at + (wide ? 4 : 24)),
                elf.word(first),
                elf.word(first + word),
                elf.word(first + 2L * word),
                elf.word(first + 3L * word),
                elf.word(first + 4L * word));
    }

    /** Whether it is memory that the file has bytes for. */
    boolean isLoaded() {
        return type == LOAD && fileBytes != 0;
    }

    /** Refuses what is not in the file, or beyond the addresses that there are. */
    void check(ElfBytes elf) {
        elf.check(offset, fileBytes);
        long most = elf.wide() ? Long.MAX_VALUE : 0x1_0000_0000L;
        if (address < 0 || address > most - fileBytes) {
            throw elf.fault(
                    headerAt,
                    "found " + fileBytes + " bytes at address 0x" + Long.toHexString(address)
                            + ", expected them to end within the address space");
        }
    }
}
