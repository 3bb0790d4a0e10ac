package io.github.mpyfreezer.verifier.elf;

import io.github.mpyfreezer.verifier.elf.RelocationType.Effect;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A processor family, and which relocations it has. Each row of a table is an effect, with the bytes of the place, and the
 * types that have it; those of instructions are named so that they can be refused by name where data should be. From the
 * supplements to the ELF ABI: "ELF for the Arm Architecture", "RISC-V ELF psABI", "System V ABI, Intel386" and "AMD64",
 * "ELF for the Arm 64-bit Architecture", "64-Bit ELF V2 ABI" of Power, for Xtensa {@code elf/xtensa.h} of binutils.
 */
public enum Machine {
    ARM(40, "Arm", "R_ARM_", """
            NONE 0 NONE 40 V4BX
            ADDRESS4 2 ABS32 38 TARGET1
            ADDRESS2 5 ABS16
            ADDRESS1 8 ABS8
            DISTANCE4 3 REL32
            BASE4 23 RELATIVE
            LOADER 20 COPY 21 GLOB_DAT 22 JUMP_SLOT 160 IRELATIVE 17 TLS_DTPMOD32 18 TLS_DTPOFF32 19 TLS_TPOFF32
            CODE 10 THM_CALL 24 GOTOFF32 25 BASE_PREL 26 GOT_BREL 27 PLT32 28 CALL 29 JUMP24 30 THM_JUMP24 41 TARGET2
            CODE 42 PREL31 43 MOVW_ABS_NC 44 MOVT_ABS 45 MOVW_PREL_NC 46 MOVT_PREL 47 THM_MOVW_ABS_NC 48 THM_MOVT_ABS
            CODE 49 THM_MOVW_PREL_NC 50 THM_MOVT_PREL 51 THM_JUMP19 52 THM_JUMP6 96 GOT_PREL 102 THM_JUMP11
            CODE 103 THM_JUMP8 104 TLS_GD32 105 TLS_LDM32 106 TLS_LDO32 107 TLS_IE32 108 TLS_LE32"""),
    X86(3, "x86", "R_386_", """
            NONE 0 NONE
            ADDRESS4 1 32
            ADDRESS2 20 16
            ADDRESS1 22 8
            DISTANCE4 2 PC32
            BASE4 8 RELATIVE
            LOADER 5 COPY 6 GLOB_DAT 7 JUMP_SLOT 14 TLS_TPOFF 35 TLS_DTPMOD32 36 TLS_DTPOFF32 37 TLS_TPOFF32 42 IRELATIVE
            CODE 3 GOT32 4 PLT32 9 GOTOFF 10 GOTPC 15 TLS_IE 16 TLS_GOTIE 17 TLS_LE 18 TLS_GD 19 TLS_LDM 21 PC16 23 PC8
            CODE 32 TLS_LDO_32 38 SIZE32 39 TLS_GOTDESC 40 TLS_DESC_CALL 43 GOT32X"""),
    X86_64(62, "x86-64", "R_X86_64_", """
            NONE 0 NONE
            ADDRESS8 1 64
            ADDRESS4 10 32 11 32S
            ADDRESS2 12 16
            ADDRESS1 14 8
            DISTANCE8 24 PC64
            DISTANCE4 2 PC32
            BASE8 8 RELATIVE 38 RELATIVE64
            LOADER 5 COPY 6 GLOB_DAT 7 JUMP_SLOT 16 DTPMOD64 17 DTPOFF64 18 TPOFF64 36 TLSDESC 37 IRELATIVE
            CODE 3 GOT32 4 PLT32 9 GOTPCREL 13 PC16 15 PC8 19 TLSGD 20 TLSLD 21 DTPOFF32 22 GOTTPOFF 23 TPOFF32
            CODE 25 GOTOFF64 26 GOTPC32 27 GOT64 28 GOTPCREL64 29 GOTPC64 31 PLTOFF64 32 SIZE32 33 SIZE64
            CODE 34 GOTPC32_TLSDESC 35 TLSDESC_CALL 41 GOTPCRELX 42 REX_GOTPCRELX"""),
    RISCV(243, "RISC-V", "R_RISCV_", """
            NONE 0 NONE 51 RELAX
            FILLING 43 ALIGN
            ADDRESS4 1 32
            ADDRESS8 2 64
            SUM1 54 SET8
            SUM2 55 SET16
            SUM4 56 SET32
            DISTANCE4 57 32_PCREL
            PLUS1 33 ADD8
            PLUS2 34 ADD16
            PLUS4 35 ADD32
            PLUS8 36 ADD64
            MINUS1 37 SUB8
            MINUS2 38 SUB16
            MINUS4 39 SUB32
            MINUS8 40 SUB64
            BASEW 3 RELATIVE
            LOADER 4 COPY 5 JUMP_SLOT 6 TLS_DTPMOD32 7 TLS_DTPMOD64 8 TLS_DTPREL32 9 TLS_DTPREL64 10 TLS_TPREL32
            LOADER 11 TLS_TPREL64 12 TLSDESC 58 IRELATIVE
            CODE 16 BRANCH 17 JAL 18 CALL 19 CALL_PLT 20 GOT_HI20 21 TLS_GOT_HI20 22 TLS_GD_HI20 23 PCREL_HI20
            CODE 24 PCREL_LO12_I 25 PCREL_LO12_S 26 HI20 27 LO12_I 28 LO12_S 29 TPREL_HI20 30 TPREL_LO12_I
            CODE 31 TPREL_LO12_S 32 TPREL_ADD 41 GOT32_PCREL 44 RVC_BRANCH 45 RVC_JUMP 46 RVC_LUI 47 GPREL_I 48 GPREL_S
            CODE 49 TPREL_I 50 TPREL_S 52 SUB6 53 SET6 59 PLT32 60 SET_ULEB128 61 SUB_ULEB128"""),
    XTENSA(94, "Xtensa", "R_XTENSA_", """
            NONE 0 NONE 11 ASM_EXPAND 12 ASM_SIMPLIFY 15 GNU_VTINHERIT 16 GNU_VTENTRY 17 DIFF8 18 DIFF16 19 DIFF32
            NONE 57 PDIFF8 58 PDIFF16 59 PDIFF32 60 NDIFF8 61 NDIFF16 62 NDIFF32
            ADDRESS4 1 32 3 GLOB_DAT
            DISTANCE4 14 32_PCREL
            BASE4 5 RELATIVE
            LOADER 2 RTLD 4 JMP_SLOT
            CODE 6 PLT 8 OP0 9 OP1 10 OP2 20 SLOT0_OP 21 SLOT1_OP 22 SLOT2_OP 23 SLOT3_OP 35 SLOT0_ALT 36 SLOT1_ALT
            CODE 37 SLOT2_ALT 38 SLOT3_ALT 50 TLSDESC_FN 51 TLSDESC_ARG 52 TLS_DTPOFF 53 TLS_TPOFF 54 TLS_FUNC
            CODE 55 TLS_ARG 56 TLS_CALL"""),
    /** Only what data and programs have: of hosts, where nothing else is frozen. */
    AARCH64(183, "AArch64", "R_AARCH64_", """
            NONE 0 NONE 256 NONE
            ADDRESS8 257 ABS64
            ADDRESS4 258 ABS32
            DISTANCE8 260 PREL64
            DISTANCE4 261 PREL32
            BASE8 1027 RELATIVE
            LOADER 1024 COPY 1025 GLOB_DAT 1026 JUMP_SLOT 1028 TLS_DTPMOD 1029 TLS_DTPREL 1030 TLS_TPREL 1031 TLSDESC
            LOADER 1032 IRELATIVE"""),
    /** As for AArch64. */
    POWER_64(21, "64-bit Power", "R_PPC64_", """
            NONE 0 NONE
            ADDRESS8 38 ADDR64 43 UADDR64
            ADDRESS4 1 ADDR32
            DISTANCE8 44 REL64
            DISTANCE4 26 REL32
            BASE8 22 RELATIVE
            LOADER 19 COPY 20 GLOB_DAT 21 JMP_SLOT 68 DTPMOD64 73 TPREL64 78 DTPREL64 248 IRELATIVE""");

    private final int number;
    private final String title;
    private final String prefix;
    private final String table;

    Machine(int number, String title, String prefix, String table) {
        this.number = number;
        this.title = title;
        this.prefix = prefix;
        this.table = table;
    }

    /** The machine of a file, if its relocations are known. */
    static Optional<Machine> of(int number) {
        for (Machine machine : values()) {
            if (machine.number == number) {
                return Optional.of(machine);
            }
        }
        return Optional.empty();
    }

    /**
     * The machine of an instruction set; empty where it is not known, and of hosts, whose firmware is of the machine that it was
     * compiled on.
     *
     * @param instructions as profiles of boards name it: {@code armv7em}, {@code rv32imc}
     */
    static Optional<Machine> ofInstructions(String instructions) {
        if (instructions.startsWith("armv")) {
            return Optional.of(ARM);
        } else if (instructions.startsWith("rv")) {
            return Optional.of(RISCV);
        } else if (instructions.startsWith("xtensa")) {
            return Optional.of(XTENSA);
        }
        return instructions.startsWith("ppc64") ? Optional.of(POWER_64) : Optional.empty();
    }

    /** What people call it. */
    String title() {
        return title;
    }

    /** The relocations it has, by number. */
    Map<Integer, RelocationType> relocations(int pointerBytes) {
        Map<Integer, RelocationType> types = new HashMap<>();
        for (String line : table.split("\n", -1)) {
            String[] words = line.split(" ", -1);
            char last = words[0].charAt(words[0].length() - 1);
            int bytes = last == 'W' ? pointerBytes : Math.max(0, Character.digit(last, 10));
            Effect effect = Effect.valueOf(bytes == 0 ? words[0] : words[0].substring(0, words[0].length() - 1));
            for (int i = 1; i < words.length; i += 2) {
                types.put(Integer.valueOf(words[i]), new RelocationType(prefix + words[i + 1], effect, bytes));
            }
        }
        return types;
    }

    /** Whether an addend is spread over the relocation and its place: binutils does so for Xtensa. */
    boolean addsToPlace() {
        return this == XTENSA;
    }

    /** Whether the lowest bit of a function's address says which instructions it has, and is no part of where it stands. */
    boolean marksFunctions() {
        return this == ARM;
    }
}
