package io.github.mpyfreezer.size.html;

import io.github.mpyfreezer.freezer.rom.RomImage;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.size.Baseline;
import io.github.mpyfreezer.size.Comparison;
import io.github.mpyfreezer.size.Costs;
import io.github.mpyfreezer.size.FunctionSize;
import io.github.mpyfreezer.size.Images;
import io.github.mpyfreezer.size.Kind;
import io.github.mpyfreezer.size.ModuleSize;
import io.github.mpyfreezer.size.SizeReport;
import java.io.IOException;
import java.util.List;

/** Reports to show. */
final class Reports {
    /** A name that would do harm if it were taken for markup. */
    static final String HOSTILE =
            "</script><script>window.hacked=1</script><img src=x onerror=hacked()>'\"&{{data}}.py";

    private Reports() {}

    /** Several modules, in every kind of bytes but machine code. */
    static SizeReport usual() throws IOException {
        return Images.report("RPI_PICO2-RISCV", "bytecode/classes", "bytecode/consts_str", "bytecode/closures");
    }

    /** A report with names that hold markup, and characters that XML does not have. */
    static SizeReport hostile() throws IOException {
        var function = new FunctionSize(HOSTILE + "\u0001\ud800\uffff", Costs.of(Kind.BYTECODE, 3));
        var module = new ModuleSize(HOSTILE, Costs.of(Kind.TABLES, 2), Costs.NONE, List.of(function), 5);
        return new SizeReport(usual().subject(), List.of(module), Costs.of(Kind.POOL_ENTRIES, 1));
    }

    /** A function is new, another module is gone. */
    static Comparison comparison() throws IOException {
        return Comparison.of(
                baseline(Images.module("../size/function-added/before/driver"), Images.module("bytecode/closures")),
                baseline(Images.module("../size/function-added/after/driver")));
    }

    /** What {@link #comparison} has come to. */
    static SizeReport after() throws IOException {
        return baseline(Images.module("../size/function-added/after/driver")).report();
    }

    private static Baseline baseline(MpyModule... modules) {
        RomImage image = Images.of("PYBV10", modules);
        return Baseline.of(image, SizeReport.of(image).orElseThrow(), false);
    }
}
