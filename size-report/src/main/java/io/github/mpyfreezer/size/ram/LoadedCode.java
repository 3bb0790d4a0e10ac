package io.github.mpyfreezer.size.ram;

import io.github.mpyfreezer.freezer.rom.RomLayout;
import io.github.mpyfreezer.parser.model.RawCode;
import java.util.Set;

/**
 * What the code of a {@code .mpy} takes when it is loaded ({@code load_raw_code} in py/persistentcode.c): data, a table of
 * children, and a structure for each function. Of it stays what functions refer to that the module's code has made: a
 * function object has its data and its children, but not the structure that it was made by.
 */
final class LoadedCode {
    private final RomLayout layout;
    private final Blocks blocks;
    private final Set<RawCode> alive;

    /** @param alive code that something refers to, by identity */
    LoadedCode(RomLayout layout, Set<RawCode> alive) {
        this.layout = layout;
        this.blocks = Blocks.of(layout);
        this.alive = alive;
    }

    /** All that is loaded. */
    long loaded(RawCode code) {
        long sum = blocks.of(layout.loadedRawCode()) + parts(code);
        for (RawCode child : code.children()) {
            sum += loaded(child);
        }
        return sum;
    }

    /** What stays of it. */
    long kept(RawCode code) {
        boolean called = alive.contains(code);
        long sum = called ? parts(code) : 0;
        for (RawCode child : code.children()) {
            sum += called ? loaded(child) : kept(child);
        }
        return sum;
    }

    private long parts(RawCode code) {
        long sum = blocks.of(code.code().length());
        int children = code.children().size();
        if (children > 0) {
            int prelude = code.kind() == RawCode.Kind.NATIVE_PY ? 1 : 0;
            sum += blocks.of((long) layout.pointer() * (children + prelude));
        }
        if (code instanceof RawCode.NativePy nativeCode && layout.separatePrelude()) {
            sum += blocks.of((long) nativeCode.code().length() - nativeCode.preludeOffset());
        } else if (code instanceof RawCode.Viper viper) {
            int pointer = layout.pointer();
            sum += blocks.of((viper.bssSize() + pointer - 1L) / pointer * pointer
                    + viper.rodata().length());
        }
        return sum;
    }
}
