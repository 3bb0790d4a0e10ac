package io.github.mpyfreezer.parser.view;

import io.github.mpyfreezer.parser.PythonRepr;
import io.github.mpyfreezer.parser.model.Instruction;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Opcode;
import io.github.mpyfreezer.parser.model.OperandFormat;
import io.github.mpyfreezer.parser.model.Utf8;
import java.util.Map;
import java.util.Optional;

/** Says what the operands of one function's instructions mean. */
final class OperandReader {
    private final MpyModule module;
    private final Outline outline;
    private final LocalNames locals;
    private final Map<Integer, String> labels;
    private final int codeStart;

    /**
     * A reader for one function.
     *
     * @param labels names of the places that jumps go to, by offset from the start of the function's data
     * @param codeStart offset in the file of the function's data
     */
    OperandReader(MpyModule module, Outline outline, LocalNames locals, Map<Integer, String> labels, int codeStart) {
        this.module = module;
        this.outline = outline;
        this.locals = locals;
        this.labels = labels;
        this.codeStart = codeStart;
    }

    /** @param detail what stands behind the name in the mnemonic of an opcode that holds its operand itself */
    Operand read(Instruction instruction, String detail) {
        Opcode opcode = instruction.opcode();
        int number = (int) instruction.operand();
        if (opcode.format() == OperandFormat.QSTR) {
            Utf8 text = module.qstr(number);
            return opcode == Opcode.LOAD_CONST_STRING
                    ? Operand.linked(Style.VALUE, Shown.brief(PythonRepr.of(text)), Ref.Kind.QSTR, number, "")
                    : Operand.linked(Style.NAME, Shown.name(text), Ref.Kind.QSTR, number, "");
        } else if (opcode == Opcode.LOAD_CONST_OBJ) {
            String value = Shown.brief(PythonRepr.of(module.constants().get(number)));
            return Operand.linked(Style.VALUE, value, Ref.Kind.CONSTANT, number, "");
        } else if (opcode.isJump()) {
            int target = instruction.target();
            String label = labels.getOrDefault(target, "");
            return Operand.linked(Style.LABEL, label, Ref.Kind.CODE, codeStart + target, unwinding(instruction));
        } else if (opcode.makesChild()) {
            Outline child = outline.children().get(number);
            String note = opcode.hasExtraByte() ? "handing over " + Shown.count(instruction.extra(), "variable") : "";
            return Operand.linked(Style.NAME, child.name(), Ref.Kind.FUNCTION, child.number(), note);
        } else if (opcode.namesLocal()) {
            return Operand.number(instruction.operand(), locals.of(instruction.operand()));
        }
        return plain(instruction, detail);
    }

    private static Operand plain(Instruction instruction, String detail) {
        long number = instruction.operand();
        return switch (instruction.opcode()) {
            case CALL_FUNCTION, CALL_METHOD, CALL_FUNCTION_VAR_KW, CALL_METHOD_VAR_KW ->
                Operand.number(number & 0xff, number >> 8 == 0 ? "" : "and " + (number >> 8) + " by name");
            case UNPACK_EX -> Operand.number(number & 0xff, "before the starred name, " + (number >> 8) + " after it");
            case UNARY_OP_MULTI, BINARY_OP_MULTI ->
                new Operand(Style.NAME, detail.substring(detail.indexOf(' ') + 1), Optional.empty(), "");
            default ->
                instruction.opcode().format() == OperandFormat.NONE && detail.isEmpty()
                        ? Operand.NONE
                        : Operand.number(number, "");
        };
    }

    /** The byte behind UNWIND_JUMP: how many handlers it leaves, and in bit 7 whether an iterator too (py/vm.c). */
    private static String unwinding(Instruction instruction) {
        if (!instruction.opcode().hasExtraByte()) {
            return "";
        }
        String handlers = "leaving " + Shown.count(instruction.extra() & 0x7f, "handler");
        return (instruction.extra() & 0x80) == 0 ? handlers : handlers + " and an iterator";
    }
}
