package io.github.mpyfreezer.parser.view;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Instruction;
import io.github.mpyfreezer.parser.model.Opcode;
import io.github.mpyfreezer.parser.model.OperandFormat;
import io.github.mpyfreezer.parser.model.RawCode;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A function's instructions with new indices in their operands, which makes some longer and moves the others; jumps follow
 * their targets. Starting from where the instructions lay, their places are computed again until nothing moves. A jump whose
 * distance is short only if the jump is stays as long as it was, which is how the compiler leaves it too.
 */
final class MovedCode {
    /**
     * Rounds after which jumps only grow, so that the search ends. In code as a compiler writes it they only grow anyhow,
     * since indices do; jumps that were longer than they need be may shrink and grow by turns.
     */
    private static final int PATIENCE = 100;

    private final Bytes code;
    private final List<Instruction> instructions = new ArrayList<>();
    private final long[] operands;
    /** Index of the instruction that a jump goes to. */
    private final int[] targets;

    private final int[] starts;
    private final int[] sizes;

    /**
     * Takes the instructions of {@code function}.
     *
     * @param qstrBase what to add to every qstr index
     * @param constantBase what to add to every constant index
     */
    MovedCode(RawCode.Bytecode function, int qstrBase, int constantBase) {
        this.code = function.code();
        int first = function.prelude().opcodesOffset();
        for (int at = first; at < code.length(); ) {
            Instruction instruction = Instruction.at(code, at).orElseThrow();
            instructions.add(instruction);
            at = instruction.end();
        }
        int count = instructions.size();
        operands = new long[count];
        targets = new int[count];
        starts = new int[count];
        sizes = new int[count];
        for (int i = 0; i < count; i++) {
            starts[i] = instructions.get(i).offset() - first;
        }
        for (int i = 0; i < count; i++) {
            Instruction instruction = instructions.get(i);
            Opcode opcode = instruction.opcode();
            int base = opcode.format() == OperandFormat.QSTR
                    ? qstrBase
                    : opcode == Opcode.LOAD_CONST_OBJ ? constantBase : 0;
            operands[i] = instruction.operand() + base;
            targets[i] = opcode.isJump() ? Arrays.binarySearch(starts, instruction.target() - first) : -1;
        }
    }

    /** The instructions as they stand in a function, empty if a jump has become too long for its encoding. */
    Optional<Bytes> encode() {
        return encode(PATIENCE);
    }

    /** @param patience rounds after which a jump that was long stays long */
    Optional<Bytes> encode(int patience) {
        settle(patience);
        var out = new ByteArrayOutputStream(code.length());
        for (int i = 0; i < starts.length; i++) {
            if (!encode(i, out)) {
                return Optional.empty();
            }
        }
        return Optional.of(Bytes.wrap(out.toByteArray()));
    }

    private void settle(int patience) {
        boolean moved = true;
        for (int round = 0; moved; round++) {
            moved = false;
            int at = 0;
            for (int i = 0; i < starts.length; i++) {
                moved |= starts[i] != at;
                starts[i] = at;
                int size = size(i);
                sizes[i] = round < patience ? size : Math.max(size, sizes[i]);
                at += sizes[i];
            }
        }
    }

    private int size(int i) {
        Opcode opcode = instructions.get(i).opcode();
        int rest = opcode.hasExtraByte() ? 2 : 1;
        return rest
                + switch (opcode.format()) {
                    case NONE -> 0;
                    case QSTR -> VarInt.unsignedSize(operands[i]);
                    case VAR_UINT ->
                        opcode == Opcode.LOAD_CONST_SMALL_INT
                                ? VarInt.signedSize(operands[i])
                                : VarInt.unsignedSize(operands[i]);
                    case FORWARD_OFFSET -> distance(i, 1) <= 0x7f ? 1 : 2;
                    case SIGNED_OFFSET -> distance(i, 1) >= -0x40 && distance(i, 1) <= 0x3f ? 1 : 2;
                };
    }

    /** How far a jump goes from behind its operand of {@code size} bytes. */
    private int distance(int i, int size) {
        return starts[targets[i]] - (starts[i] + 1 + size);
    }

    private static int bias(Opcode opcode, int size) {
        return opcode.format() == OperandFormat.FORWARD_OFFSET ? 0 : size == 1 ? 0x40 : 0x4000;
    }

    private boolean encode(int i, ByteArrayOutputStream out) {
        Instruction instruction = instructions.get(i);
        Opcode opcode = instruction.opcode();
        out.write(code.at(instruction.offset()));
        if (opcode.isJump()) {
            int size = sizes[i] - (opcode.hasExtraByte() ? 2 : 1);
            int biased = distance(i, size) + bias(opcode, size);
            if (biased < 0 || biased > (size == 1 ? 0x7f : 0x7fff)) {
                return false;
            }
            out.write(size == 1 ? biased : 0x80 | biased & 0x7f);
            if (size == 2) {
                out.write(biased >> 7);
            }
        } else if (opcode == Opcode.LOAD_CONST_SMALL_INT) {
            VarInt.writeSigned(out, operands[i]);
        } else if (opcode.format() != OperandFormat.NONE) {
            VarInt.writeUnsigned(out, operands[i]);
        }
        if (opcode.hasExtraByte()) {
            out.write(instruction.extra());
        }
        return true;
    }
}
