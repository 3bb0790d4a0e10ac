package io.github.mpyfreezer.freezer;

import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.boards.LongInt;
import io.github.mpyfreezer.boards.Qstrs;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Dialect;
import io.github.mpyfreezer.parser.model.NativeArch;
import io.github.mpyfreezer.parser.model.Release;
import java.math.BigInteger;
import java.util.Optional;

/**
 * What an image is made for. The stock command lines say no more than the first four; what they leave open the C text
 * then guards by {@code #if}. A board says all.
 *
 * @param release whose firmware it is
 * @param longInt how integers beyond a word are kept
 * @param mpzDigitBits width in bits of their digits, 1 to 32, where they are kept as digits
 * @param qstrs what the firmware stores with an interned string
 * @param board the board, where it is known
 */
public record RomTarget(Release release, LongInt longInt, int mpzDigitBits, Qstrs qstrs, Optional<BoardProfile> board) {
    /**
     * Checks the width of digits.
     *
     * @throws IllegalArgumentException if py/mpz.h has no such digits
     */
    public RomTarget {
        if (mpzDigitBits < 1 || mpzDigitBits > 32) {
            throw new IllegalArgumentException("mpz digits have 1 to 32 bits, not " + mpzDigitBits);
        }
    }

    /** All that a board says, for a release of its firmware. */
    public static RomTarget of(BoardProfile board, Release release) {
        return new RomTarget(
                release, board.numbers().longInt(), board.numbers().mpzDigitBits(), board.qstrs(), Optional.of(board));
    }

    /** The same target with what a firmware's own header says of qstrs. */
    public RomTarget withQstrs(Qstrs found) {
        return new RomTarget(release, longInt, mpzDigitBits, found, board);
    }

    /** The generation of C structures. */
    public FrozenAbi abi() {
        return FrozenAbi.of(release);
    }

    /** Width in bits of the C type that holds a digit (py/mpz.h). */
    public int mpzDigitTypeBits() {
        return mpzDigitBits > 16 ? 32 : mpzDigitBits > 8 ? 16 : 8;
    }

    /**
     * Whether a constant's word holds this integer on every target of this release's project
     * ({@code mp_small_int_fits} in tools/mpy-tool.py).
     */
    public boolean isSmallInt(BigInteger value) {
        return value.bitLength() <= (release.dialect() == Dialect.CIRCUITPYTHON ? 26 : 13);
    }

    /**
     * To how many bytes machine code is aligned. Instructions of Thumb and compressed RISC-V need two; from 1.23 on the
     * runtime also reads a machine word at the start of a native function (py/emitglue.c), which ARMv6-M cannot do
     * unaligned, and RISC-V need not. ARM needs four for its instructions, Xtensa for the constants among them.
     */
    public int codeAlignment(NativeArch arch) {
        boolean wordRead = release.isSince(Release.V1_23);
        return switch (arch) {
            case ARMV6, XTENSA, XTENSAWIN -> 4;
            case ARMV6M, RV32IMC -> wordRead ? 4 : 2;
            case RV64IMC -> wordRead ? 8 : 2;
            case ARMV7M, ARMV7EM, ARMV7EMSP, ARMV7EMDP -> 2;
            case NONE, X86, X64, DEBUG -> 1;
        };
    }

    /**
     * How long the array of so many bytes of machine code is. The assembler of RISC-V aligns code by whole instructions
     * only: behind an odd number of bytes the linker finds too few of them, or the next function stands at an odd address.
     */
    public int codeRoom(NativeArch arch, int length) {
        boolean whole = arch == NativeArch.RV32IMC || arch == NativeArch.RV64IMC;
        int unit = whole ? codeAlignment(arch) : 1;
        return (length + unit - 1) / unit * unit;
    }

    /**
     * The hash that the runtime stores beside this string ({@code qstr_compute_hash} in py/qstr.c): never 0, which means
     * that none is known yet. Where no hash is kept beside qstrs, string objects have one of 16 bits from release 1.23 on,
     * and before that always 1.
     */
    public int hash(Bytes content) {
        int hash = 5381;
        for (int i = 0; i < content.length(); i++) {
            hash = hash * 33 ^ content.at(i);
        }
        int masked = switch (qstrs.hashBytes()) {
            case 0 -> release.isSince(Release.V1_23) ? hash & 0xffff : 0;
            case 1 -> hash & 0xff;
            default -> hash & 0xffff;
        };
        return masked == 0 ? 1 : masked;
    }
}
