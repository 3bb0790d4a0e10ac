package io.github.mpyfreezer.parser.view;

import io.github.mpyfreezer.parser.LineCursor;
import io.github.mpyfreezer.parser.PythonRepr;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.InstructionCursor;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Opcode;
import io.github.mpyfreezer.parser.model.OperandFormat;
import io.github.mpyfreezer.parser.model.RawCode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** The instructions of one function in the stock disassembly. Jumps are shown as distances; the extra byte is not shown. */
final class StockInstructions {
    private static final int HEX_WIDTH = 11;

    private final MpyModule module;
    private final FunctionLabels.Labelled function;
    private final RawCode.Bytecode code;
    private final LineCursor lines;

    private StockInstructions(MpyModule module, FunctionLabels.Labelled function, RawCode.Bytecode code) {
        this.module = module;
        this.function = function;
        this.code = code;
        this.lines = new LineCursor(code.code(), code.prelude());
    }

    static void write(
            MpyModule module, FunctionLabels.Labelled function, RawCode.Bytecode code, Consumer<TextLine> out) {
        var instructions = new StockInstructions(module, function, code);
        var cursor = new InstructionCursor(code.code(), code.prelude().opcodesOffset());
        while (cursor.advance()) {
            out.accept(instructions.line(cursor));
        }
    }

    private TextLine line(InstructionCursor instruction) {
        Bytes data = code.code();
        String mnemonic = Opcode.mnemonic(instruction.opcodeByte());
        String hex = data.slice(instruction.offset(), instruction.end()).hex(":");
        String before = "  " + hex + " ".repeat(Math.max(0, HEX_WIDTH - hex.length())) + " " + mnemonic + " ";
        String operand = operand(instruction);
        Annotation annotation = annotation(instruction, mnemonic, before.length(), before.length() + operand.length());
        return new TextLine(before + operand, Optional.of(annotation), List.of(label(instruction.offset())));
    }

    private String operand(InstructionCursor instruction) {
        Opcode opcode = instruction.opcode();
        if (opcode.format() == OperandFormat.NONE) {
            return "";
        } else if (opcode.format() == OperandFormat.QSTR) {
            return module.qstr((int) instruction.operand()).text();
        } else if (opcode == Opcode.LOAD_CONST_OBJ) {
            return PythonRepr.of(module.constants().get((int) instruction.operand()));
        }
        return Long.toString(instruction.operand());
    }

    /**
     * @param start first column of the operand, counted from 0
     * @param end column behind it
     */
    private Annotation annotation(InstructionCursor instruction, String mnemonic, int start, int end) {
        Opcode opcode = instruction.opcode();
        var jump = OptionalInt.empty();
        List<Annotation.Reference> references = List.of();
        if (opcode.isJump() || opcode.makesChild()) {
            String target;
            if (opcode.isJump()) {
                jump = OptionalInt.of(instruction.target());
                target = label(instruction.target());
            } else {
                target = function.children().get((int) instruction.operand()).label();
            }
            references = List.of(new Annotation.Reference(label(instruction.offset()), target, start + 1, end + 1));
        }
        return new Annotation.Code(lines.lineAt(instruction.offset()), mnemonic, jump, references);
    }

    private String label(int offset) {
        return function.label() + "." + offset;
    }
}
