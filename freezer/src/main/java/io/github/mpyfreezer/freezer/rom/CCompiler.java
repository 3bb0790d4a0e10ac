package io.github.mpyfreezer.freezer.rom;

import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.boards.Optimisation;
import io.github.mpyfreezer.parser.model.NativeArch;

/**
 * What gcc makes of C that the C itself leaves open: alignments in bytes, by the machine it compiles for. Measured with
 * gcc 12 and {@code -fdata-sections}, as all ports compile; others are not known to differ.
 */
public enum CCompiler {
    ARM(8, 1, 4, 1, TextEnd.ALIGNED),
    X86(4, 1, 1, 4, TextEnd.AS_IT_IS),
    X86_64(8, 1, 1, 8, TextEnd.AS_IT_IS),
    RISCV32(8, 4, 4, 1, TextEnd.ALIGNED),
    RISCV64(8, 8, 8, 1, TextEnd.ALIGNED),
    XTENSA(8, 1, 4, 1, TextEnd.AS_IT_IS),
    /** Any other: nothing is measured, so nothing is assumed beyond what C says. */
    OTHER(8, 1, 1, 1, TextEnd.AS_IT_IS);

    /** Whether the assembler fills up the section of code at its end. */
    private enum TextEnd {
        AS_IT_IS,
        ALIGNED
    }

    private static final int LARGE = 32;
    private static final int MEDIUM = 16;

    private final int wide;
    private final int literal;
    private final int fastLiteral;
    private final int array;
    private final TextEnd end;

    /**
     * @param wide of numbers of 64 bits
     * @param literal of string literals under {@code -Os}
     * @param fastLiteral of string literals under {@code -O2}
     * @param array of a small array of bytes in a section of code that asks for no alignment
     */
    CCompiler(int wide, int literal, int fastLiteral, int array, TextEnd end) {
        this.wide = wide;
        this.literal = literal;
        this.fastLiteral = fastLiteral;
        this.array = array;
        this.end = end;
    }

    /** The compiler that builds a board's firmware. */
    public static CCompiler of(BoardProfile board) {
        String arch = board.hardware().arch();
        boolean wide = board.objects().pointerBytes() == 8;
        if (arch.startsWith("arm")) {
            return ARM;
        } else if (arch.startsWith("rv")) {
            return wide ? RISCV64 : RISCV32;
        } else if (arch.startsWith("xtensa")) {
            return XTENSA;
        } else if (arch.startsWith("x86")) {
            return wide ? X86_64 : X86;
        }
        return of(board.nativeCode().device());
    }

    private static CCompiler of(NativeArch arch) {
        return switch (arch) {
            case X86 -> X86;
            case X64 -> X86_64;
            case ARMV6, ARMV6M, ARMV7M, ARMV7EM, ARMV7EMSP, ARMV7EMDP -> ARM;
            case XTENSA, XTENSAWIN -> XTENSA;
            case RV32IMC -> RISCV32;
            case RV64IMC -> RISCV64;
            case NONE, DEBUG -> OTHER;
        };
    }

    /** The alignment of a {@code double} or {@code long long} within a structure. */
    int wideAlignment() {
        return wide;
    }

    /** The alignment of a string literal; all literals share two sections, one for those with a NUL inside. */
    int literalAlignment(Optimisation optimisation) {
        return optimisation == Optimisation.SPEED ? fastLiteral : literal;
    }

    /**
     * The alignment of a function's machine code.
     *
     * @param asked what its C asks for; 1 leaves it to the compiler
     * @param length of the array
     */
    int codeAlignment(int asked, int length) {
        if (asked > 1 || array == 1) {
            return asked;
        }
        return length >= LARGE ? LARGE : length >= MEDIUM ? MEDIUM : array;
    }

    /**
     * Bytes of filling before a function's machine code. The assembler of compressed RISC-V leaves all the room that the
     * linker may need for it, whether it needs it or not.
     *
     * @param at where the section ends so far
     */
    int gapBefore(int at, int alignment) {
        if (this == RISCV32 || this == RISCV64) {
            return Math.max(0, alignment - 2);
        }
        return Math.floorMod(-at, alignment);
    }

    /** Bytes of filling at the end of the section of code. */
    int gapAtEnd(int at, int alignment) {
        return end == TextEnd.ALIGNED ? Math.floorMod(-at, alignment) : 0;
    }
}
