package io.github.mpyfreezer.boards;

import io.github.mpyfreezer.parser.model.ArchFlags;
import io.github.mpyfreezer.parser.model.NativeArch;
import java.util.List;
import java.util.Optional;

/**
 * How the firmware build freezes.
 *
 * @param mpyCrossFlags what it passes to {@code mpy-cross}
 * @param mpyToolFlags what it passes to {@code mpy-tool.py}
 * @param manifest the manifest it freezes if the user names none: a path below the port's folder, or the text of a
 *     manifest (qemu); empty if it freezes nothing by default
 * @param lto whether it optimises at link time, after which object files no longer show their sizes
 * @param optimisation what its C is optimised for
 */
public record Toolchain(
        List<String> mpyCrossFlags,
        List<String> mpyToolFlags,
        Optional<String> manifest,
        boolean lto,
        Optimisation optimisation) {

    /** Keeps copies of the lists. */
    public Toolchain {
        mpyCrossFlags = List.copyOf(mpyCrossFlags);
        mpyToolFlags = List.copyOf(mpyToolFlags);
    }

    /**
     * The machine that the build has {@code mpy-cross} compile native functions for, {@link NativeArch#NONE} if it passes
     * no {@code -march}. Often less than {@link NativeCode#device()}.
     */
    public NativeArch crossArch() {
        return crossFlag("-march=").flatMap(NativeArch::named).orElse(NativeArch.NONE);
    }

    /** The extensions of that machine that it lets {@code mpy-cross} use, since the firmware's processor has them. */
    public int archFlags() {
        return crossFlag("-march-flags=").map(ArchFlags::of).orElse(0);
    }

    private Optional<String> crossFlag(String name) {
        for (String flag : mpyCrossFlags) {
            if (flag.startsWith(name)) {
                return Optional.of(flag.substring(name.length()));
            }
        }
        return Optional.empty();
    }
}
