package io.github.mpyfreezer.vm.hostile;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.InstructionCursor;
import io.github.mpyfreezer.parser.model.Opcode;
import io.github.mpyfreezer.parser.model.OperandFormat;
import io.github.mpyfreezer.parser.model.RawCode;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One instruction that can be moved about.
 *
 * @param code its first byte
 * @param operand the number behind it; of a jump the index of the step that it goes to
 * @param extra the byte behind that
 */
record Step(int code, long operand, int extra) {
    private static final int SHORTEST_SIGNED = -0x4000;
    private static final int LONGEST_SIGNED = 0x3fff;
    private static final int LONGEST_FORWARD = 0x7fff;

    static Step of(Opcode opcode) {
        return new Step(opcode.base(), 0, 0);
    }

    static Step of(Opcode opcode, long operand) {
        return new Step(opcode.base(), operand, 0);
    }

    /** Of opcodes that are a run of bytes, the one at a place in it. */
    static Step at(Opcode opcode, int place) {
        return new Step(opcode.base() + place, 0, 0);
    }

    Opcode opcode() {
        return Opcode.of(code).orElseThrow();
    }

    boolean isJump() {
        return opcode().isJump();
    }

    Step withOperand(long other) {
        return new Step(code, other, extra);
    }

    /** The instructions of a function. */
    static List<Step> of(RawCode.Bytecode function) {
        var steps = new ArrayList<Step>();
        var indices = new int[function.code().length() + 1];
        var cursor = new InstructionCursor(function.code(), function.prelude().opcodesOffset());
        while (cursor.advance()) {
            indices[cursor.offset()] = steps.size();
            long operand = cursor.opcode().isJump() ? cursor.target() : cursor.operand();
            steps.add(new Step(cursor.opcodeByte(), operand, cursor.extra()));
        }
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).isJump()) {
                steps.set(i, steps.get(i).withOperand(indices[(int) steps.get(i).operand]));
            }
        }
        return steps;
    }

    /** The bytes of instructions; nothing where a jump is too long, or goes back and cannot. */
    static Optional<Bytes> assemble(byte[] head, List<Step> steps) {
        var places = new int[steps.size() + 1];
        for (int i = 0; i < steps.size(); i++) {
            places[i + 1] = places[i] + steps.get(i).size();
        }
        var out = new ByteArrayOutputStream();
        out.writeBytes(head);
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            out.write(step.code);
            OperandFormat format = step.opcode().format();
            if (step.isJump()) {
                int target = places[(int) Math.max(0, Math.min(steps.size() - 1, step.operand))];
                int distance = target - (places[i] + 3);
                boolean signed = format == OperandFormat.SIGNED_OFFSET;
                if (distance < (signed ? SHORTEST_SIGNED : 0)
                        || distance > (signed ? LONGEST_SIGNED : LONGEST_FORWARD)) {
                    return Optional.empty();
                }
                int stored = distance - (signed ? SHORTEST_SIGNED : 0);
                out.write(stored & 0x7f | 0x80);
                out.write(stored >> 7);
            } else if (format != OperandFormat.NONE) {
                out.writeBytes(number(step.operand, step.opcode() == Opcode.LOAD_CONST_SMALL_INT));
            }
            if (step.opcode().hasExtraByte()) {
                out.write(step.extra);
            }
        }
        return Optional.of(Bytes.wrap(out.toByteArray()));
    }

    private int size() {
        OperandFormat format = opcode().format();
        int bytes = isJump()
                ? 2
                : format == OperandFormat.NONE ? 0 : number(operand, opcode() == Opcode.LOAD_CONST_SMALL_INT).length;
        return 1 + bytes + (opcode().hasExtraByte() ? 1 : 0);
    }

    private static byte[] number(long value, boolean signed) {
        int groups = 1;
        while (groups < 9
                && (signed ? value >> 7 * groups - 1 != value >> 63 : groups < 9 && value >>> 7 * groups != 0)) {
            groups++;
        }
        var bytes = new byte[groups];
        for (int i = 0; i < groups; i++) {
            int last = i == groups - 1 ? 0 : 0x80;
            bytes[i] = (byte) (value >> 7 * (groups - 1 - i) & 0x7f | last);
        }
        return bytes;
    }
}
