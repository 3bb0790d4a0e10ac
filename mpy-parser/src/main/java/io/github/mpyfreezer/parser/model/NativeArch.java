package io.github.mpyfreezer.parser.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The machine that native code in a {@code .mpy} is for. The order is the order of the ids in the file's feature byte
 * ({@code MP_NATIVE_ARCH_*} in py/persistentcode.h), which on Thumb is also the order of acceptance.
 */
public enum NativeArch {
    /** Bytecode only: runs anywhere. */
    NONE(0),
    X86(32),
    X64(64),
    ARMV6(32),
    ARMV6M(32),
    ARMV7M(32),
    ARMV7EM(32),
    ARMV7EMSP(32),
    ARMV7EMDP(32),
    XTENSA(32),
    XTENSAWIN(32),
    RV32IMC(32),
    RV64IMC(64),
    /** What {@code mpy-cross -march=debug} writes: a listing, not machine code. */
    DEBUG(0);

    private static final NativeArch[] BY_ID = values();

    private final int wordBits;

    NativeArch(int wordBits) {
        this.wordBits = wordBits;
    }

    /** The number that stands for this machine in the feature byte. */
    public int id() {
        return ordinal();
    }

    /** Width of a machine word in bits, 0 where there is no machine. */
    public int wordBits() {
        return wordBits;
    }

    /** The name that {@code mpy-cross -march=} takes, such as {@code armv7m}. */
    public String crossName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this is one of the Thumb machines, {@link #ARMV6M} to {@link #ARMV7EMDP}. */
    public boolean isThumb() {
        return ARMV6M.compareTo(this) <= 0 && compareTo(ARMV7EMDP) <= 0;
    }

    /**
     * Whether a device of this machine runs native code made for {@code code}: Thumb devices take every lesser Thumb,
     * the others only their own ({@code MPY_FEATURE_ARCH_TEST} in py/persistentcode.h).
     */
    public boolean accepts(NativeArch code) {
        if (isThumb()) {
            return code.isThumb() && code.compareTo(this) <= 0;
        }
        return this == code && this != NONE;
    }

    /** The machine with this id, empty if no release knows one. */
    public static Optional<NativeArch> ofId(int id) {
        return id >= 0 && id < BY_ID.length ? Optional.of(BY_ID[id]) : Optional.empty();
    }

    /** The machine of this name in any case, empty if there is none. */
    public static Optional<NativeArch> named(String name) {
        return Arrays.stream(BY_ID)
                .filter(arch -> arch.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
