package io.github.mpyfreezer.verifier.elf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mpyfreezer.boards.BoardCatalog;
import io.github.mpyfreezer.verifier.UnreadableException;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

/** The memory of boards of different processors can be alike, and is none the less made for one of them. */
class ElfTargetTest {
    private static final int OBJECT = 1;
    private static final int PROGRAM = 2;
    private static final int SHARED = 3;

    private static TestElf elf(boolean wide, ByteOrder order, int machine, int type) {
        var elf = new TestElf(wide, order, machine, type);
        int data = elf.data(".rodata", new byte[] {1, 2, 3});
        return type == OBJECT ? elf : elf.load(data, 0x1000, 0x1000);
    }

    private static void read(String board, TestElf elf, int type) {
        ElfTarget target = ElfTarget.of(BoardCatalog.builtIn().find(board));
        assertThat((type == OBJECT
                                ? ElfReader.readObject("x", elf.build(), target)
                                : ElfReader.readProgram("x", elf.build(), target))
                        .segments())
                .hasSize(1);
    }

    private static void assertFault(String board, TestElf elf, int type, String fault) {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> read(board, elf, type))
                .withMessage("x: " + fault);
    }

    @Test
    void processors() {
        for (int type : new int[] {OBJECT, PROGRAM}) {
            TestElf riscv = elf(false, ByteOrder.LITTLE_ENDIAN, TestElf.RISCV, type);
            read("ESP32_GENERIC_C3", riscv, type);
            assertFault("PYBV10", riscv, type, "offset 0x12: found a file for RISC-V, expected one for Arm");
            assertFault("ESP32_GENERIC", riscv, type, "offset 0x12: found a file for RISC-V, expected one for Xtensa");
            TestElf unknown = elf(false, ByteOrder.LITTLE_ENDIAN, 8, type);
            assertFault("PYBV10", unknown, type, "offset 0x12: found a file for machine 8, expected one for Arm");
        }
    }

    /** The unix port runs on any machine with words of this width. */
    @Test
    void hosts() {
        read("unix", elf(true, ByteOrder.LITTLE_ENDIAN, TestElf.X86_64, SHARED), SHARED);
        read("unix", elf(true, ByteOrder.LITTLE_ENDIAN, 183, PROGRAM), PROGRAM);
        read("unix-nanbox", elf(false, ByteOrder.LITTLE_ENDIAN, TestElf.X86, OBJECT), OBJECT);
    }

    @Test
    void words() {
        assertFault(
                "unix",
                elf(false, ByteOrder.LITTLE_ENDIAN, TestElf.X86, PROGRAM),
                PROGRAM,
                "offset 0x4: found words of 32 bits, expected 64 as the board has");
        assertFault(
                "PYBV10",
                elf(false, ByteOrder.BIG_ENDIAN, TestElf.ARM, OBJECT),
                OBJECT,
                "offset 0x5: found words in big-endian order, expected little-endian order");
    }

    @Test
    void objectsAndPrograms() {
        assertFault(
                "PYBV10",
                elf(false, ByteOrder.LITTLE_ENDIAN, TestElf.ARM, OBJECT),
                PROGRAM,
                "offset 0x10: found an object file, expected a linked program: give it with --object");
        for (int type : new int[] {PROGRAM, SHARED}) {
            assertFault(
                    "PYBV10",
                    elf(false, ByteOrder.LITTLE_ENDIAN, TestElf.ARM, type),
                    OBJECT,
                    "offset 0x10: found a linked program, expected an object file: give it with --elf");
        }
    }
}
