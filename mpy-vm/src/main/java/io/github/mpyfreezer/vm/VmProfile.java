package io.github.mpyfreezer.vm;

import io.github.mpyfreezer.parser.model.NativeArch;
import io.github.mpyfreezer.vm.number.FloatKind;
import io.github.mpyfreezer.vm.number.NumberKinds;
import java.util.Set;

/**
 * What a program can notice of the firmware that runs it: widths, number kinds, how errors are worded, what limits there
 * are.
 *
 * @param name what the firmware is called
 * @param platform {@code sys.platform}
 * @param wordBits bits of a machine word, 32 or 64
 * @param smallIntBits bits of an integer that needs no object, sign included: one less than a word, or 47
 * @param hashBytes bytes of a string's hash that are kept, 1 to 4 ({@code MICROPY_QSTR_BYTES_IN_HASH})
 * @param numbers which numbers there are beside small integers
 * @param errors how errors are worded
 * @param errorNumbers how they are numbered
 * @param warnings which ones it prints
 * @param stackBytes what the C stack holds before {@code RuntimeError} says that recursion is too deep
 * @param heapBytes what the heap holds before {@code MemoryError}
 * @param nativeArches machine code that it takes, of which nothing is executed here
 * @param archFlags extensions of its processor that such code may use, as {@code .mpy} files state them
 * @param scheduleDepth calls that may wait to be made by {@code micropython.schedule}
 * @param unix whether it is the unix port, with its additional functions in {@code sys}, {@code os} and {@code time}
 */
public record VmProfile(
        String name,
        String platform,
        int wordBits,
        int smallIntBits,
        int hashBytes,
        NumberKinds numbers,
        ErrorText errors,
        ErrorNumbers errorNumbers,
        Warnings warnings,
        int stackBytes,
        long heapBytes,
        Set<NativeArch> nativeArches,
        int archFlags,
        int scheduleDepth,
        boolean unix) {

    private static final Set<NativeArch> PYBOARD_CODE =
            Set.of(NativeArch.ARMV6, NativeArch.ARMV6M, NativeArch.ARMV7M, NativeArch.ARMV7EM, NativeArch.ARMV7EMSP);

    /** The unix port, standard variant, on x86-64. */
    public static final VmProfile UNIX = new VmProfile(
            "unix",
            "linux",
            64,
            63,
            2,
            NumberKinds.all(FloatKind.DOUBLE),
            ErrorText.DETAILED,
            ErrorNumbers.LINUX,
            Warnings.CHAINING_AND_COMPARISON,
            80_000,
            2 << 20,
            Set.of(NativeArch.X64),
            0,
            4,
            true);

    /** Pyboards of the first generation, for what no board file says. */
    public static final VmProfile PYBV10 = new VmProfile(
            "PYBV10",
            "pyboard",
            32,
            31,
            2,
            NumberKinds.all(FloatKind.SINGLE),
            ErrorText.NORMAL,
            ErrorNumbers.LINUX,
            Warnings.NONE,
            15_000,
            100 << 10,
            PYBOARD_CODE,
            0,
            8,
            false);

    /**
     * @throws IllegalArgumentException if a width is none that firmware has
     */
    public VmProfile {
        nativeArches = Set.copyOf(nativeArches);
        if (wordBits != 32 && wordBits != 64
                || smallIntBits < 8
                || smallIntBits >= 64
                || hashBytes < 1
                || hashBytes > 4) {
            throw new IllegalArgumentException("words of " + wordBits + " bits, small integers of " + smallIntBits
                    + ", hashes of " + hashBytes + " bytes");
        }
    }

    /** The same with other kinds of numbers. */
    public VmProfile withNumbers(NumberKinds kinds) {
        return new VmProfile(
                name,
                platform,
                wordBits,
                smallIntBits,
                hashBytes,
                kinds,
                errors,
                errorNumbers,
                warnings,
                stackBytes,
                heapBytes,
                nativeArches,
                archFlags,
                scheduleDepth,
                unix);
    }

    /** The same with a heap of so many bytes. */
    public VmProfile withHeap(long bytes) {
        return new VmProfile(
                name,
                platform,
                wordBits,
                smallIntBits,
                hashBytes,
                numbers,
                errors,
                errorNumbers,
                warnings,
                stackBytes,
                bytes,
                nativeArches,
                archFlags,
                scheduleDepth,
                unix);
    }

    /** The same with a C stack of so many bytes. */
    public VmProfile withStack(int bytes) {
        return new VmProfile(
                name,
                platform,
                wordBits,
                smallIntBits,
                hashBytes,
                numbers,
                errors,
                errorNumbers,
                warnings,
                bytes,
                heapBytes,
                nativeArches,
                archFlags,
                scheduleDepth,
                unix);
    }

    /** What a float is. */
    public FloatKind floats() {
        return numbers.floats();
    }

    /** The largest integer that needs no object. */
    public long smallIntMax() {
        return (1L << (smallIntBits - 1)) - 1;
    }

    /** The bits of a string's hash that are kept. */
    public int hashMask() {
        return hashBytes == 4 ? -1 : (1 << 8 * hashBytes) - 1;
    }

    /** The best machine code that it takes, as a number in the header of a {@code .mpy} file, 0 for none. */
    public int mpyArch() {
        return nativeArches.stream().mapToInt(NativeArch::id).max().orElse(0);
    }
}
