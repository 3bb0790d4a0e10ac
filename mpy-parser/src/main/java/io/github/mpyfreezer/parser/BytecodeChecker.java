package io.github.mpyfreezer.parser;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.InstructionCursor;
import io.github.mpyfreezer.parser.model.Opcode;
import io.github.mpyfreezer.parser.model.OperandFormat;
import io.github.mpyfreezer.parser.model.Prelude;
import java.util.ArrayList;

/**
 * Checks one function's bytecode: every byte belongs to an instruction, every index names something, every jump lands on
 * an instruction. The runtime checks none of it, so a bad file would run wild on a board.
 */
final class BytecodeChecker {
    private final ByteCursor in;
    private final Bytes code;
    private final int codeStart;
    private final Prelude prelude;

    /** @param codeStart position in {@code in} of the function's data */
    BytecodeChecker(ByteCursor in, Bytes code, int codeStart, Prelude prelude) {
        this.in = in;
        this.code = code;
        this.codeStart = codeStart;
        this.prelude = prelude;
    }

    void check(int qstrCount, int constantCount, int childCount) {
        checkLineTable();
        checkCells();
        if (prelude.opcodesOffset() == code.length()) {
            throw fault(code.length(), "a function without instructions", "at least one");
        }
        var starts = new boolean[code.length()];
        var jumps = new ArrayList<Jump>();
        var cursor = new InstructionCursor(code, prelude.opcodesOffset());
        while (cursor.advance()) {
            starts[cursor.offset()] = true;
            checkOperand(cursor, qstrCount, constantCount, childCount);
            if (cursor.opcode().isJump()) {
                jumps.add(new Jump(cursor.offset(), cursor.opcode(), cursor.target()));
            }
        }
        if (cursor.end() < code.length()) {
            throw noInstruction(cursor.end());
        }
        for (Jump jump : jumps) {
            checkJump(jump, starts);
        }
    }

    private record Jump(int offset, Opcode opcode, int target) {}

    private MpyFormatException noInstruction(int at) {
        int opcodeByte = code.at(at);
        return Opcode.of(opcodeByte).isEmpty()
                ? fault(at, "opcode 0x%02x".formatted(opcodeByte), "one that exists")
                : fault(at, Opcode.mnemonic(opcodeByte) + " without its end", "a whole instruction");
    }

    private void checkOperand(InstructionCursor instruction, int qstrCount, int constantCount, int childCount) {
        Opcode opcode = instruction.opcode();
        if (opcode.format() == OperandFormat.QSTR) {
            checkIndex(instruction, "qstr", qstrCount);
        } else if (opcode == Opcode.LOAD_CONST_OBJ) {
            checkIndex(instruction, "constant", constantCount);
        } else if (opcode.makesChild()) {
            checkIndex(instruction, "child", childCount);
        } else if (opcode.namesLocal()) {
            checkIndex(instruction, "local", prelude.signature().stateSlots());
        }
    }

    private void checkIndex(InstructionCursor instruction, String what, int count) {
        if (instruction.operand() < 0 || instruction.operand() >= count) {
            throw badIndex(instruction, what, count);
        }
    }

    private MpyFormatException badIndex(InstructionCursor instruction, String what, int count) {
        return fault(
                instruction.offset(),
                "%s of %s %s".formatted(instruction.opcode(), what, instruction.operand()),
                count == 0 ? "no such instruction, as there is no " + what : "0 to " + (count - 1));
    }

    private void checkJump(Jump jump, boolean[] starts) {
        if (jump.target < 0 || jump.target >= starts.length || !starts[jump.target]) {
            throw badJump(jump);
        }
    }

    private MpyFormatException badJump(Jump jump) {
        return fault(
                jump.offset,
                "%s to byte %s of the function".formatted(jump.opcode, jump.target),
                "a jump to the start of an instruction");
    }

    /** Entries of one byte, or of two where the first has bit 7 (py/bc.h, {@code mp_bytecode_get_source_line}). */
    void checkLineTable() {
        int at = prelude.lineTableOffset();
        while (at < prelude.cellsOffset()) {
            at += (code.at(at) & 0x80) == 0 ? 1 : 2;
        }
        if (at > prelude.cellsOffset()) {
            throw fault(prelude.cellsOffset() - 1, "half an entry", "a whole entry at the end of the line table");
        }
    }

    private void checkCells() {
        for (int at = prelude.cellsOffset(); at < prelude.opcodesOffset(); at++) {
            if (code.at(at) >= prelude.signature().stateSlots()) {
                throw badCell(at);
            }
        }
    }

    private MpyFormatException badCell(int at) {
        return fault(
                at,
                "a cell in slot " + code.at(at),
                "one below " + prelude.signature().stateSlots());
    }

    private MpyFormatException fault(int at, String found, String expected) {
        return in.faultAt(codeStart + at, found, expected);
    }
}
