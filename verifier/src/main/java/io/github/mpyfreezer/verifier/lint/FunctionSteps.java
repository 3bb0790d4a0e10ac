package io.github.mpyfreezer.verifier.lint;

import io.github.mpyfreezer.parser.LineTable;
import io.github.mpyfreezer.parser.model.InstructionCursor;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.RawCode;
import java.util.ArrayList;
import java.util.List;

/** The instructions of one function of a module. */
record FunctionSteps(MpyModule module, List<Step> steps) {
    FunctionSteps {
        steps = List.copyOf(steps);
    }

    /** All functions of bytecode, the module's own code first. */
    static List<FunctionSteps> of(MpyModule module) {
        List<FunctionSteps> all = new ArrayList<>();
        add(module, module.body(), all);
        return all;
    }

    private static void add(MpyModule module, RawCode code, List<FunctionSteps> all) {
        if (code instanceof RawCode.Bytecode bytecode) {
            List<Step> steps = new ArrayList<>();
            boolean lines = LineTable.isPresent(bytecode.prelude());
            var cursor =
                    new InstructionCursor(bytecode.code(), bytecode.prelude().opcodesOffset());
            while (cursor.advance()) {
                int line = lines ? LineTable.lineOf(bytecode.code(), bytecode.prelude(), cursor.offset()) : 0;
                steps.add(new Step(cursor.opcode(), cursor.operand(), line));
            }
            all.add(new FunctionSteps(module, steps));
        }
        code.children().forEach(child -> add(module, child, all));
    }

    /** The name that an instruction loads or stores. */
    String name(Step step) {
        return module.qstr((int) step.operand()).text();
    }
}
