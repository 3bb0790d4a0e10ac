package io.github.mpyfreezer.verifier.elf;

import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.boards.Endian;
import java.util.Optional;

/**
 * The machine that a file should be made for, as its first bytes tell ({@code EI_CLASS}, {@code EI_DATA} and
 * {@code e_machine} of the ELF gABI). The memory of two machines may look alike, but neither runs what is made for the other.
 *
 * @param pointerBytes 4 or 8
 * @param endian the order of bytes in a word
 * @param machine empty where it may be any, as on hosts
 */
public record ElfTarget(int pointerBytes, Endian endian, Optional<Machine> machine) {
    private static final int CLASS = 4;
    private static final int DATA = 5;
    private static final int MACHINE = 18;

    /** That of a board. */
    public static ElfTarget of(BoardProfile board) {
        return new ElfTarget(
                board.objects().pointerBytes(),
                board.objects().endian(),
                Machine.ofInstructions(board.hardware().arch()));
    }

    void check(ElfBytes elf, ElfHeader header) {
        if (elf.pointerBytes() != pointerBytes) {
            throw elf.fault(
                    CLASS,
                    "found words of " + 8 * elf.pointerBytes() + " bits, expected " + 8 * pointerBytes
                            + " as the board has");
        } else if (elf.endian() != endian) {
            throw elf.fault(
                    DATA, "found words in " + order(elf.endian()) + " order, expected " + order(endian) + " order");
        }
        Optional<Machine> found = Machine.of(header.machine());
        if (machine.isPresent() && !found.equals(machine)) {
            throw elf.fault(
                    MACHINE,
                    "found a file for "
                            + found.map(Machine::title).orElse("machine " + header.machine())
                            + ", expected one for " + machine.get().title());
        }
    }

    private static String order(Endian endian) {
        return endian == Endian.LITTLE ? "little-endian" : "big-endian";
    }
}
