package io.github.mpyfreezer.parser.model;

import java.util.OptionalInt;

/**
 * The first four bytes of the file, and the flags that may follow them (py/persistentcode.h).
 *
 * @param dialect whose file it is, from the magic byte
 * @param arch what machine the native code in it is for
 * @param subVersion 0 to 3: the generation of the native interface; bytecode is the same in all of them
 * @param archFlags extensions of the machine that the code uses (RV32IMC: 1 Zba, 2 Zcmp), where the file states them
 * @param smallIntBits width in bits of the small integers that the compiler assumed
 */
public record MpyHeader(Dialect dialect, NativeArch arch, int subVersion, OptionalInt archFlags, int smallIntBits) {

    /** The one format version there is since MicroPython 1.19. */
    public static final int VERSION = 6;

    /** Bit of the feature byte that says that flags follow the header. */
    static final int ARCH_FLAGS_PRESENT = 0x40;

    public MpyHeader {
        if ((subVersion & ~3) != 0) {
            throw new IllegalArgumentException("sub-version " + subVersion);
        }
    }

    /** A header for bytecode of this width, without native code. */
    public static MpyHeader bytecode(Dialect dialect, int smallIntBits) {
        return new MpyHeader(dialect, NativeArch.NONE, 0, OptionalInt.empty(), smallIntBits);
    }

    /** The third byte: sub-version, machine, and whether flags follow. */
    public int featureByte() {
        return subVersion | arch.id() << 2 | (archFlags.isPresent() ? ARCH_FLAGS_PRESENT : 0);
    }

    /** The four bytes as they stand in the file. */
    public Bytes bytes() {
        return Bytes.of((byte) dialect.magic(), (byte) VERSION, (byte) featureByte(), (byte) smallIntBits);
    }
}
