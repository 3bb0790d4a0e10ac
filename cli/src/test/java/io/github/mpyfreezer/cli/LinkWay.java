package io.github.mpyfreezer.cli;

import java.util.List;

/** A way in which firmwares are linked. */
enum LinkWay {
    STATIC("-static"),
    COLLECTED("-static -fdata-sections -ffunction-sections -Wl,--gc-sections -O2"),
    OPTIMISED("-static -flto -O2"),
    STRIPPED("-static -fdata-sections -Wl,-s"),
    SHARED("-shared -fPIC"),
    INDEPENDENT("-pie -fPIE"),
    PACKED("-pie -fPIE -Wl,-z,pack-relative-relocs");

    private final String options;

    LinkWay(String options) {
        this.options = options;
    }

    List<String> options() {
        return List.of(options.split(" ", -1));
    }

    /** Whether the linker of a compiler can do so. */
    boolean exists(Compiler compiler) {
        return switch (this) {
            case STATIC, COLLECTED, OPTIMISED, STRIPPED -> true;
            case SHARED, INDEPENDENT -> compiler != Compiler.RV32 && compiler != Compiler.RV64;
            case PACKED -> compiler.isHosted();
        };
    }

    boolean movesNothing() {
        return compareTo(SHARED) < 0;
    }
}
