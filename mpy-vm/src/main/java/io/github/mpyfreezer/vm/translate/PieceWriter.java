package io.github.mpyfreezer.vm.translate;

import io.github.mpyfreezer.vm.code.CodeBlock;
import io.github.mpyfreezer.vm.code.Op;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Writes the method of a piece: all the code that is reached from one instruction. Where it comes to something that is better
 * left to the interpreter, which is rare, it puts everything where the interpreter has it and ends.
 */
final class PieceWriter {
    /** A method of more bytes than these the Java machine never compiles. */
    private static final int MOST_BYTES = 8000;

    private static final int NOWHERE = -1;

    private final PieceCode out;
    private final int[] code;
    private final boolean handlers;
    private final HeldStack stack;
    private final Instructions instructions;
    private final Label[] labels;
    private final Map<Integer, Integer> tops = new HashMap<>();
    private final BitSet written = new BitSet();
    /** Where the way still leads, in the order of the code. */
    private final TreeMap<Integer, Integer> open = new TreeMap<>();

    /** @param room how many values the stack can have */
    PieceWriter(PieceCode out, CodeBlock block, int room) {
        this.out = out;
        this.code = block.layout().code();
        this.handlers = block.layout().handlers() > 0;
        this.stack = new HeldStack(out, room);
        this.instructions = new Instructions(out, stack, block);
        this.labels = new Label[code.length];
        for (int at = 0; at < code.length; at += Op.length(code[at])) {
            if (Op.hasTarget(code[at])) {
                labels[code[at + 1]] = new Label();
            }
        }
    }

    /** Whether an instruction may be left to the interpreter. */
    static boolean mayLeave(int op) {
        return switch (op) {
            case Op.UNWIND_JUMP, Op.YIELD_FROM, Op.END_FINALLY, Op.RETURN_VALUE -> true;
            default -> false;
        };
    }

    /** Writes everything that is reached from an instruction, with the stack as it is there. */
    void write(int start, int top) {
        if (labels[start] == null) {
            labels[start] = new Label();
        }
        out.begin(start, top);
        jump(Opcodes.GOTO, start, top);
        while (!open.isEmpty()) {
            Map.Entry<Integer, Integer> next = open.pollFirstEntry();
            if (!written.get(next.getKey())) {
                stack.reset(next.getValue());
                writeFrom(next.getKey());
                checkSize();
            }
        }
        instructions.writeFaults();
        out.end();
        checkSize();
    }

    private void checkSize() {
        if (out.size() > MOST_BYTES) {
            throw new UntranslatableException("a method of more than " + MOST_BYTES + " bytes");
        }
    }

    private void jump(int opcode, int target, int top) {
        Integer known = tops.putIfAbsent(target, top);
        if (known != null && known != top || top < -1) {
            throw new UntranslatableException("the stack differs where ways meet");
        }
        open.put(target, top);
        out.jump(opcode, labels[target]);
    }

    private void writeFrom(int from) {
        int at = from;
        while (true) {
            if (at >= code.length) {
                throw new UntranslatableException("the code ends on a way that is never taken");
            }
            if (labels[at] != null) {
                if (at != from) {
                    stack.settleAll();
                    jump(Opcodes.GOTO, at, stack.top());
                    if (written.get(at)) {
                        return;
                    }
                    open.remove(at);
                }
                written.set(at);
                out.label(labels[at]);
                instructions.forgetLocals();
            }
            at = writeInstruction(at);
            if (at < 0) {
                return;
            }
        }
    }

    /** Writes an instruction; gives where it goes on, {@link #NOWHERE} if it does not. */
    private int writeInstruction(int at) {
        int next = at + Op.length(code[at]);
        switch (code[at]) {
            case Op.JUMP -> {
                stack.settleAll();
                begin(at);
                look();
                jump(Opcodes.GOTO, code[at + 1], stack.top());
                return NOWHERE;
            }
            case Op.POP_JUMP_IF_TRUE, Op.POP_JUMP_IF_FALSE -> {
                begin(at);
                instructions.operations().truthOfTop();
                out.setTruth();
                popJump(at);
                return next;
            }
            case Op.LESS, Op.MORE, Op.EQUAL, Op.NOT_EQUAL -> {
                if (labels[next] == null && isPopJump(code[next])) {
                    begin(at);
                    instructions.operations().compare(code[at], next);
                    popJump(next);
                    return next + Op.length(code[next]);
                }
                begin(at);
                instructions.write(at);
                return next;
            }
            case Op.JUMP_IF_TRUE_OR_POP, Op.JUMP_IF_FALSE_OR_POP -> {
                stack.settleAll();
                begin(at);
                instructions.operations().truthOfTop();
                jump(code[at] == Op.JUMP_IF_TRUE_OR_POP ? Opcodes.IFNE : Opcodes.IFEQ, code[at + 1], stack.top() + 1);
                return next;
            }
            case Op.POP_EXCEPT_JUMP -> {
                stack.settleAll();
                begin(at);
                popHandler();
                look();
                jump(Opcodes.GOTO, code[at + 1], stack.top());
                return NOWHERE;
            }
            case Op.FOR_ITER -> {
                forIter(at);
                return next;
            }
            case Op.END_FINALLY -> {
                endFinally(at);
                return next;
            }
            case Op.RETURN_VALUE -> {
                giveBack(at);
                return NOWHERE;
            }
            case Op.YIELD_VALUE -> {
                stack.settleAll();
                begin(at);
                out.vm();
                out.frameObject();
                out.number(at + 1);
                out.number(stack.top());
                out.steps();
                out.call("Piece", "give", "(" + PieceCode.D_VM + PieceCode.D_FRAME + "III)" + PieceCode.D_OBJECT);
                out.instruction(Opcodes.ARETURN);
                return NOWHERE;
            }
            case Op.RAISE_LAST, Op.RAISE_OBJ, Op.RAISE_FROM -> {
                begin(at);
                instructions.raise(code[at]);
                return NOWHERE;
            }
            case Op.UNWIND_JUMP, Op.YIELD_FROM -> {
                leave(at);
                return NOWHERE;
            }
            default -> {
                begin(at);
                instructions.write(at);
                return next;
            }
        }
    }

    private static boolean isPopJump(int op) {
        return op == Op.POP_JUMP_IF_TRUE || op == Op.POP_JUMP_IF_FALSE;
    }

    private void begin(int at) {
        out.step();
        out.place(at);
    }

    /** A jump by the truth that has been found out; the value is off the stack. */
    private void popJump(int at) {
        stack.settleAll();
        look();
        out.truth();
        jump(code[at] == Op.POP_JUMP_IF_TRUE ? Opcodes.IFNE : Opcodes.IFEQ, code[at + 1], stack.top());
    }

    /** Does between two instructions what waits to be done. */
    private void look() {
        out.vm();
        out.steps();
        out.call("Piece", "look", "(" + PieceCode.D_VM + "I)I");
        out.setSteps();
    }

    private void popHandler() {
        out.vm();
        out.frameObject();
        out.call("Unwinding", "popHandler", "(" + PieceCode.D_VM + PieceCode.D_FRAME + ")V");
    }

    private void forIter(int at) {
        stack.settleAll();
        begin(at);
        int top = stack.top();
        out.top(top);
        out.vm();
        out.slots();
        out.number(top);
        out.call("Calling", "next", "(" + PieceCode.D_VM + PieceCode.D_SLOTS + "I)" + PieceCode.D_OBJECT);
        stack.pushResult();
        stack.load(stack.top());
        jump(Opcodes.IFNULL, code[at + 1], top - Op.ITERATOR_SLOTS);
    }

    /** With nothing left to do it is short; else the interpreter does it. */
    private void endFinally(int at) {
        stack.settleAll();
        var nothing = new Label();
        out.slot(stack.top());
        out.given().none();
        out.jump(Opcodes.IF_ACMPEQ, nothing);
        leaveSettled(at);
        out.label(nothing);
        begin(at);
        popHandler();
        stack.drop(1);
    }

    private void giveBack(int at) {
        if (handlers) {
            stack.settleAll();
            var free = new Label();
            out.handlers();
            out.jump(Opcodes.IFEQ, free);
            leaveSettled(at);
            out.label(free);
        }
        out.step();
        out.vm();
        out.steps();
        out.method(PieceCode.VM, "countSteps", "(I)V");
        stack.load(stack.top());
        out.instruction(Opcodes.ARETURN);
    }

    private void leave(int at) {
        stack.settleAll();
        leaveSettled(at);
    }

    private void leaveSettled(int at) {
        out.frameObject();
        out.number(at);
        out.number(stack.top());
        out.steps();
        out.call("Piece", "leave", "(" + PieceCode.D_FRAME + "III)" + PieceCode.D_OBJECT);
        out.instruction(Opcodes.ARETURN);
    }
}
