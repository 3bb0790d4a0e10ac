package io.github.mpyfreezer.size.measure;

import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Prelude;
import io.github.mpyfreezer.parser.model.RawCode;
import io.github.mpyfreezer.size.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A function of a module, of which it is known what stands where in its data.
 *
 * @param name with what it is defined in, as reports have it
 */
record FunctionShape(String name, RawCode code) {

    /** A run of its data. */
    record Run(int from, int to, Kind kind) {}

    /** Those of a module, each before those defined in it. */
    static List<FunctionShape> of(MpyModule module) {
        List<FunctionShape> functions = new ArrayList<>();
        add(functions, module, module.body(), "");
        return functions;
    }

    private static void add(List<FunctionShape> functions, MpyModule module, RawCode code, String parent) {
        boolean outermost = functions.isEmpty();
        String name = module.nameOf(code).text();
        String path = parent.isEmpty() ? name : parent + "." + name;
        functions.add(new FunctionShape(path, code));
        for (RawCode child : code.children()) {
            add(functions, module, child, outermost ? "" : path);
        }
    }

    /** Whether its data is machine code, as far as it is no prelude. */
    boolean isNative() {
        return code.kind() != RawCode.Kind.BYTECODE;
    }

    /** All of its data. */
    List<Run> runs() {
        int length = code.code().length();
        Optional<Prelude> prelude = code.preludeIfAny();
        List<Run> runs = new ArrayList<>();
        if (prelude.isEmpty()) {
            runs.add(new Run(0, length, isNative() ? Kind.MACHINE_CODE : Kind.BYTECODE));
        } else if (code instanceof RawCode.NativePy function) {
            runs.add(new Run(0, function.preludeOffset(), Kind.MACHINE_CODE));
            addPrelude(runs, function.preludeOffset(), prelude.get(), length);
        } else {
            addPrelude(runs, 0, prelude.get(), prelude.get().opcodesOffset());
            runs.add(new Run(prelude.get().opcodesOffset(), length, Kind.BYTECODE));
        }
        return runs;
    }

    private static void addPrelude(List<Run> runs, int from, Prelude prelude, int to) {
        runs.add(new Run(from, prelude.lineTableOffset(), Kind.NAMES));
        runs.add(new Run(prelude.lineTableOffset(), prelude.cellsOffset(), Kind.LINE_INFO));
        runs.add(new Run(prelude.cellsOffset(), to, Kind.NAMES));
    }

    /** Where in the data the copy begins that is kept apart from machine code. */
    int preludeOffset() {
        return code instanceof RawCode.NativePy function ? function.preludeOffset() : 0;
    }
}
