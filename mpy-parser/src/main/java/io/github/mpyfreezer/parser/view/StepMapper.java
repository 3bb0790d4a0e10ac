package io.github.mpyfreezer.parser.view;

import io.github.mpyfreezer.parser.LineCursor;
import io.github.mpyfreezer.parser.LineTable;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Instruction;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Opcode;
import io.github.mpyfreezer.parser.model.Prelude;
import io.github.mpyfreezer.parser.model.RawCode;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** Says what the bytes of one function's instructions mean. */
final class StepMapper {
    private final RegionBuilder out;
    private final Bytes code;
    private final Prelude prelude;
    private final Map<Integer, String> labels;
    private final OperandReader operands;
    private final LineCursor lines;

    /** @param out stands at the function's first instruction */
    StepMapper(RegionBuilder out, MpyModule module, Outline outline, RawCode.Bytecode function) {
        this.out = out;
        this.code = function.code();
        this.prelude = function.prelude();
        this.labels = labels(code, prelude);
        int codeStart = out.at() - prelude.opcodesOffset();
        this.operands = new OperandReader(module, outline, new LocalNames(module, prelude), labels, codeStart);
        this.lines = new LineCursor(code, prelude);
    }

    void map() {
        for (int at = prelude.opcodesOffset(); at < code.length(); ) {
            Instruction instruction = Instruction.at(code, at).orElseThrow();
            Meaning.Step step = step(instruction);
            out.group(step, () -> mapBytes(instruction, step));
            at = instruction.end();
        }
    }

    private Meaning.Step step(Instruction instruction) {
        String full = Opcode.mnemonic(code.at(instruction.offset()));
        int blank = full.indexOf(' ');
        String mnemonic = blank < 0 ? full : full.substring(0, blank);
        Operand operand = operands.read(instruction, blank < 0 ? "" : full.substring(blank + 1));
        int line = LineTable.isPresent(prelude) ? lines.lineAt(instruction.offset()) : 0;
        return new Meaning.Step(instruction, mnemonic, operand, line, labels.getOrDefault(instruction.offset(), ""));
    }

    private void mapBytes(Instruction instruction, Meaning.Step step) {
        int extra = instruction.opcode().hasExtraByte() ? 1 : 0;
        boolean inside = instruction.length() == 1;
        String text = step.operand().text();
        out.field(1, Role.OPCODE, inside && !text.isEmpty() ? "opcode, with operand " + text : "opcode");
        out.field(instruction.length() - 1 - extra, Role.OPERAND, "operand " + text);
        out.field(extra, Role.OPERAND, step.operand().note());
    }

    /** L1, L2, … for the places that jumps go to, in order. */
    private static Map<Integer, String> labels(Bytes code, Prelude prelude) {
        var targets = new TreeSet<Integer>();
        for (int at = prelude.opcodesOffset(); at < code.length(); ) {
            Instruction instruction = Instruction.at(code, at).orElseThrow();
            if (instruction.opcode().isJump()) {
                targets.add(instruction.target());
            }
            at = instruction.end();
        }
        Map<Integer, String> labels = new HashMap<>();
        for (int target : targets) {
            labels.put(target, "L" + (labels.size() + 1));
        }
        return labels;
    }
}
