package io.github.mpyfreezer.verifier.run;

import io.github.mpyfreezer.parser.model.InstructionCursor;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Opcode;
import io.github.mpyfreezer.parser.model.RawCode;
import io.github.mpyfreezer.verifier.image.Expected;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What all sessions together executed; they may add to it from several threads. */
final class CoverageTotals {
    private final Map<FunctionCoverage.Place, Coverage.Executed> all = new TreeMap<>();
    private final Map<FunctionCoverage.Place, RawCode.Bytecode> code = new HashMap<>();

    /** What there is to be executed, whether a session comes by or not. */
    CoverageTotals(List<Expected> modules) {
        for (Expected module : modules) {
            expect(module.module(), module.module().body(), "", new HashMap<>());
        }
    }

    private void expect(MpyModule module, RawCode code, String function, Map<String, Integer> used) {
        int before = used.merge(function, 1, Integer::sum);
        var place = new FunctionCoverage.Place(
                module.sourceFile().text(), before == 1 ? function : function + "#" + before);
        var offsets = new BitSet();
        if (code instanceof RawCode.Bytecode bytecode && this.code.putIfAbsent(place, bytecode) == null) {
            var cursor =
                    new InstructionCursor(bytecode.code(), bytecode.prelude().opcodesOffset());
            while (cursor.advance()) {
                offsets.set(cursor.offset());
            }
            for (RawCode child : code.children()) {
                String name = module.nameOf(child).text();
                expect(module, child, function.isEmpty() ? name : function + "." + name, used);
            }
        }
        all.putIfAbsent(place, new Coverage.Executed(new BitSet(), offsets));
    }

    synchronized void add(Coverage coverage) {
        coverage.functions().forEach((place, more) -> {
            Coverage.Executed sum =
                    all.computeIfAbsent(place, key -> new Coverage.Executed(new BitSet(), new BitSet()));
            sum.executed().or(more.executed());
            sum.all().or(more.all());
        });
    }

    /** By opcodes, in the order of their numbers. */
    synchronized List<OpcodeCoverage> opcodes() {
        int[] instructions = new int[1 << Byte.SIZE];
        int[] executed = new int[1 << Byte.SIZE];
        Map<String, OpcodeCoverage> opcodes = new LinkedHashMap<>();
        all.forEach((place, sum) -> {
            RawCode.Bytecode bytecode = code.get(place);
            if (bytecode == null) {
                return;
            }
            var cursor =
                    new InstructionCursor(bytecode.code(), bytecode.prelude().opcodesOffset());
            while (cursor.advance()) {
                instructions[cursor.opcodeByte()]++;
                executed[cursor.opcodeByte()] += sum.executed().get(cursor.offset()) ? 1 : 0;
            }
        });
        for (int i = 0; i < instructions.length; i++) {
            if (instructions[i] > 0) {
                String name = OpcodeCoverage.nameOf(Opcode.of(i).orElseThrow(), i);
                opcodes.merge(name, new OpcodeCoverage(name, executed[i], instructions[i]), OpcodeCoverage::and);
            }
        }
        return List.copyOf(opcodes.values());
    }

    /** By modules and functions, in the order of their names. */
    synchronized List<FunctionCoverage> functions() {
        List<FunctionCoverage> functions = new ArrayList<>();
        all.forEach((place, sum) -> functions.add(new FunctionCoverage(
                place, sum.executed().cardinality(), sum.all().cardinality())));
        return functions;
    }
}
