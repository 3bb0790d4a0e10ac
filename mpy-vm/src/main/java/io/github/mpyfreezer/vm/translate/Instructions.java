package io.github.mpyfreezer.vm.translate;

import static io.github.mpyfreezer.vm.translate.PieceCode.D_FRAME;
import static io.github.mpyfreezer.vm.translate.PieceCode.D_OBJECT;
import static io.github.mpyfreezer.vm.translate.PieceCode.D_SLOTS;
import static io.github.mpyfreezer.vm.translate.PieceCode.D_VM;

import io.github.mpyfreezer.vm.code.CodeBlock;
import io.github.mpyfreezer.vm.code.Op;
import java.util.BitSet;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Writes the instructions that go on to the next one, as {@code vm.run}'s interpreter does them. */
final class Instructions {
    private static final String TO_RAISED = ")L" + PieceCode.RAISED + ";";

    private final PieceCode out;
    private final HeldStack stack;
    private final Operations operations;
    private final NameInstructions names;
    private final int[] code;
    /** Locals that have a value from the beginning to the end. */
    private final BitSet always = new BitSet();
    /** Locals that have a value at the instruction that is being written. */
    private BitSet known = new BitSet();

    private final Label unbound = new Label();
    private boolean mayBeUnbound;

    Instructions(PieceCode out, HeldStack stack, CodeBlock block) {
        this.out = out;
        this.stack = stack;
        this.code = block.layout().code();
        this.operations = new Operations(out, stack, code);
        this.names = new NameInstructions(out, stack, code);
        int slots = block.layout().slots();
        always.set(slots - block.signature().slots(), slots);
        for (int at = 0; at < code.length; at += Op.length(code[at])) {
            if (code[at] == Op.DELETE_FAST) {
                always.clear(code[at + 1]);
            }
        }
    }

    /** Other ways through the code lead here: of locals, it is known only what is so always. */
    void forgetLocals() {
        known = (BitSet) always.clone();
    }

    Operations operations() {
        return operations;
    }

    /** Writes what the instructions jump to where a local has no value. */
    void writeFaults() {
        if (mayBeUnbound) {
            out.label(unbound);
            out.call("Variables", "unbound", "(" + TO_RAISED);
            out.instruction(Opcodes.ATHROW);
        }
    }

    /** Writes an instruction. */
    void write(int at) {
        int a = at + 1 < code.length ? code[at + 1] : 0;
        int b = at + 2 < code.length ? code[at + 2] : 0;
        switch (code[at]) {
            case Op.CONST -> stack.push(new Held.Constant(a));
            case Op.LOAD_NULL -> stack.push(Held.Nothing.NULL);
            case Op.LOAD_FAST -> loadFast(a);
            case Op.STORE_FAST -> storeFast(a);
            case Op.DELETE_FAST -> deleteFast(a);
            case Op.LOAD_DEREF -> {
                out.slot(a);
                out.call("Variables", "get", "(" + D_OBJECT + ")" + D_OBJECT);
                stack.pushResult();
            }
            case Op.STORE_DEREF -> {
                cell(a);
                stack.load(stack.top());
                out.method(PieceCode.CELL, "set", "(" + D_OBJECT + ")V");
                stack.drop(1);
            }
            case Op.DELETE_DEREF -> {
                out.slot(a);
                out.call("Variables", "get", "(" + D_OBJECT + ")" + D_OBJECT);
                out.instruction(Opcodes.POP);
                cell(a);
                out.instruction(Opcodes.ACONST_NULL);
                out.method(PieceCode.CELL, "set", "(" + D_OBJECT + ")V");
            }
            case Op.DUP_TOP -> stack.repeat(1);
            case Op.DUP_TOP_TWO -> stack.repeat(2);
            case Op.POP_TOP -> stack.drop(1);
            case Op.ROT_TWO -> stack.rotate(1);
            case Op.ROT_THREE -> stack.rotate(2);
            case Op.LOAD_NAME, Op.LOAD_GLOBAL, Op.STORE_NAME, Op.STORE_GLOBAL, Op.DELETE_NAME, Op.DELETE_GLOBAL ->
                names.global(at, a);
            case Op.LOAD_ATTR, Op.LOAD_METHOD, Op.LOAD_SUPER_METHOD, Op.STORE_ATTR -> names.member(at, a);
            case Op.CALL_FUNCTION, Op.CALL_METHOD, Op.CALL_FUNCTION_VAR_KW, Op.CALL_METHOD_VAR_KW -> call(at, a, b);
            case Op.LOAD_SUBSCR,
                    Op.STORE_SUBSCR,
                    Op.ADD,
                    Op.SUBTRACT,
                    Op.MULTIPLY,
                    Op.AND,
                    Op.LESS,
                    Op.MORE,
                    Op.EQUAL,
                    Op.NOT_EQUAL,
                    Op.IS,
                    Op.BINARY,
                    Op.UNARY,
                    Op.NOT -> operations.write(at);
            case Op.GET_ITER -> {
                stack.spill(stack.top());
                out.vm();
                stack.load(stack.top());
                out.operate("Iteration", "iterator", "(" + D_VM + D_OBJECT + ")" + D_OBJECT);
                stack.drop(1);
                stack.pushResult();
            }
            case Op.GET_ITER_STACK -> {
                stack.settleAll();
                out.slots();
                out.number(stack.top());
                out.vm();
                stack.load(stack.top());
                out.operate("Iteration", "iterator", "(" + D_VM + D_OBJECT + ")" + D_OBJECT);
                out.instruction(Opcodes.AASTORE);
                stack.pushSlots(Op.ITERATOR_SLOTS - 1);
            }
            default -> Structures.write(out, stack, code, at);
        }
    }

    private void loadFast(int slot) {
        if (!known.get(slot)) {
            mayBeUnbound = true;
            out.slot(slot);
            out.jump(Opcodes.IFNULL, unbound);
            known.set(slot);
        }
        stack.push(new Held.Local(slot));
    }

    private void storeFast(int slot) {
        stack.keepLocal(slot);
        out.slots();
        out.number(slot);
        stack.load(stack.top());
        out.instruction(Opcodes.AASTORE);
        stack.drop(1);
        known.set(slot);
    }

    private void deleteFast(int slot) {
        if (!known.get(slot)) {
            mayBeUnbound = true;
            out.slot(slot);
            out.jump(Opcodes.IFNULL, unbound);
        }
        stack.keepLocal(slot);
        out.slots();
        out.number(slot);
        out.instruction(Opcodes.ACONST_NULL);
        out.instruction(Opcodes.AASTORE);
        known.clear(slot);
    }

    private void cell(int slot) {
        out.slot(slot);
        out.call("Variables", "cell", "(" + D_OBJECT + ")L" + PieceCode.CELL + ";");
    }

    private void call(int at, int count, int named) {
        int values = count
                + 2 * named
                + switch (code[at]) {
                    case Op.CALL_FUNCTION -> 1;
                    case Op.CALL_METHOD, Op.CALL_FUNCTION_VAR_KW -> 2;
                    default -> 3;
                };
        int from = stack.top() - values + 1;
        stack.spill(from - 1);
        stack.settle(from);
        out.vm();
        out.slots();
        out.number(from);
        out.number(count);
        out.number(named);
        String method = switch (code[at]) {
            case Op.CALL_FUNCTION -> "function";
            case Op.CALL_METHOD -> "method";
            case Op.CALL_FUNCTION_VAR_KW -> "starredFunction";
            default -> "starredMethod";
        };
        out.call("Calling", method, "(" + D_VM + D_SLOTS + "III)" + D_OBJECT);
        stack.replace(values);
    }

    /** Raises. */
    void raise(int op) {
        switch (op) {
            case Op.RAISE_LAST -> {
                out.frameObject();
                out.call("Raising", "last", "(" + D_FRAME + TO_RAISED);
            }
            case Op.RAISE_OBJ -> {
                stack.settleAll();
                out.vm();
                stack.load(stack.top());
                out.call("Raising", "raised", "(" + D_VM + D_OBJECT + TO_RAISED);
            }
            default -> {
                stack.settleAll();
                out.vm();
                stack.load(stack.top() - 1);
                stack.load(stack.top());
                out.call("Raising", "from", "(" + D_VM + D_OBJECT + D_OBJECT + TO_RAISED);
            }
        }
        out.instruction(Opcodes.ATHROW);
    }
}
