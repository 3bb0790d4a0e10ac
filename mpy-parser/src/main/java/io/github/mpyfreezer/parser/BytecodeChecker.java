package io.github.mpyfreezer.parser;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Instruction;
import io.github.mpyfreezer.parser.model.Opcode;
import io.github.mpyfreezer.parser.model.OperandFormat;
import io.github.mpyfreezer.parser.model.Prelude;
import java.util.BitSet;

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
        var starts = new BitSet(code.length());
        for (int ip = prelude.opcodesOffset(); ip < code.length(); ) {
            Instruction instruction = decode(ip);
            starts.set(ip);
            checkOperand(instruction, qstrCount, constantCount, childCount);
            ip = instruction.end();
        }
        checkJumps(starts);
    }

    private Instruction decode(int ip) {
        return Instruction.at(code, ip).orElseThrow(() -> {
            int opcodeByte = code.at(ip);
            return Opcode.of(opcodeByte).isEmpty()
                    ? fault(ip, "opcode 0x%02x".formatted(opcodeByte), "one that exists")
                    : fault(ip, Opcode.mnemonic(opcodeByte) + " without its end", "a whole instruction");
        });
    }

    private void checkOperand(Instruction instruction, int qstrCount, int constantCount, int childCount) {
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

    private void checkIndex(Instruction instruction, String what, int count) {
        if (instruction.operand() < 0 || instruction.operand() >= count) {
            throw fault(
                    instruction.offset(),
                    "%s of %s %d".formatted(instruction.opcode(), what, instruction.operand()),
                    count == 0 ? "no such instruction, as there is no " + what : "0 to " + (count - 1));
        }
    }

    private void checkJumps(BitSet starts) {
        for (int ip = prelude.opcodesOffset(); ip < code.length(); ) {
            Instruction instruction = decode(ip);
            if (instruction.opcode().isJump()) {
                int target = instruction.target();
                if (target < 0 || !starts.get(target)) {
                    throw fault(
                            ip,
                            "%s to byte %d of the function".formatted(instruction.opcode(), target),
                            "a jump to the start of an instruction");
                }
            }
            ip = instruction.end();
        }
    }

    /** Entries of one byte, or of two where the first has bit 7 (py/bc.h, {@code mp_bytecode_get_source_line}). */
    private void checkLineTable() {
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
                throw fault(
                        at,
                        "a cell in slot " + code.at(at),
                        "one below " + prelude.signature().stateSlots());
            }
        }
    }

    private MpyFormatException fault(int at, String found, String expected) {
        return in.faultAt(codeStart + at, found, expected);
    }
}
