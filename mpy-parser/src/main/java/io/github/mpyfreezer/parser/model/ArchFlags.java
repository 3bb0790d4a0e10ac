package io.github.mpyfreezer.parser.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Extensions of a machine, as the architecture flags of a file state them: those of RV32IMC are the only ones there are
 * ({@code asm_rv32_allowed_extensions} in py/asmrv32.h).
 */
public final class ArchFlags {
    private static final List<String> RV32 = List.of("Zba", "Zcmp");

    private ArchFlags() {}

    /** The names of those that are set, by bit. */
    public static List<String> names(NativeArch arch, int flags) {
        List<String> names = new ArrayList<>();
        for (int bit = 0; bit < Integer.SIZE; bit++) {
            if ((flags >>> bit & 1) != 0) {
                boolean known = arch == NativeArch.RV32IMC && bit < RV32.size();
                names.add(known ? RV32.get(bit) : "bit " + bit + ", unknown");
            }
        }
        return names;
    }

    /** What the option {@code -march-flags} of mpy-cross sets: names with commas between them, or a number. Others are nothing. */
    public static int of(String option) {
        int flags = 0;
        for (String name : option.split(",", -1)) {
            for (int bit = 0; bit < RV32.size(); bit++) {
                flags |= RV32.get(bit).toLowerCase(Locale.ROOT).equals(name) ? 1 << bit : 0;
            }
        }
        return option.matches("[0-9]{1,9}") ? Integer.parseInt(option) : flags;
    }
}
