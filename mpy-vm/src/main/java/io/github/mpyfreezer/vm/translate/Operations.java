package io.github.mpyfreezer.vm.translate;

import static io.github.mpyfreezer.vm.translate.PieceCode.D_OBJECT;
import static io.github.mpyfreezer.vm.translate.PieceCode.D_SLOTS;
import static io.github.mpyfreezer.vm.translate.PieceCode.D_VM;

import io.github.mpyfreezer.vm.code.Op;
import io.github.mpyfreezer.vm.object.BinaryOp;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Writes operators, items, comparisons and what counts as true. */
final class Operations {
    private static final String LONG = "java/lang/Long";

    private final PieceCode out;
    private final HeldStack stack;
    private final int[] code;

    Operations(PieceCode out, HeldStack stack, int[] code) {
        this.out = out;
        this.stack = stack;
        this.code = code;
    }

    /** Writes an instruction. */
    void write(int at) {
        int op = code[at];
        switch (op) {
            case Op.LOAD_SUBSCR -> arithmetic("item");
            case Op.STORE_SUBSCR -> {
                operands(3);
                out.call("Quick", "setItem", "(" + D_VM + D_OBJECT.repeat(3) + D_SLOTS + "I)V");
                stack.drop(3);
            }
            case Op.ADD -> arithmetic("add");
            case Op.SUBTRACT -> arithmetic("subtract");
            case Op.MULTIPLY -> arithmetic("multiply");
            case Op.AND -> arithmetic("and");
            case Op.LESS -> arithmetic("less");
            case Op.MORE -> arithmetic("more");
            case Op.EQUAL -> arithmetic("equal");
            case Op.NOT_EQUAL -> arithmetic("notEqual");
            case Op.IS -> arithmetic("is");
            case Op.BINARY -> binary(BinaryOp.ofOpcode(code[at + 1]));
            case Op.UNARY -> {
                stack.spill(stack.top());
                out.vm();
                out.number(code[at + 1]);
                stack.load(stack.top());
                out.call("Quick", "unary", "(" + D_VM + "I" + D_OBJECT + ")" + D_OBJECT);
                stack.replace(1);
            }
            case Op.NOT -> {
                truthOfTop();
                out.instruction(Opcodes.ICONST_1);
                out.instruction(Opcodes.IXOR);
                out.truthObject();
                stack.pushResult();
            }
            default -> throw new UntranslatableException("instruction " + op);
        }
    }

    private void binary(BinaryOp op) {
        switch (op) {
            case LESS_EQUAL -> arithmetic("lessOrEqual");
            case MORE_EQUAL -> arithmetic("moreOrEqual");
            case OR -> arithmetic("or");
            case XOR -> arithmetic("xor");
            case LSHIFT -> arithmetic("shiftLeft");
            case RSHIFT -> arithmetic("shiftRight");
            case TRUE_DIVIDE -> arithmetic("divide");
            case FLOOR_DIVIDE -> arithmetic("floorDivide");
            case MODULO -> arithmetic("modulo");
            case INPLACE_ADD -> arithmetic("addInPlace");
            case INPLACE_SUBTRACT -> arithmetic("subtractInPlace");
            case INPLACE_MULTIPLY -> arithmetic("multiplyInPlace");
            default -> {
                stack.spill(stack.top());
                out.vm();
                out.operation(op.name());
                stack.load(stack.top() - 1);
                stack.load(stack.top());
                out.operate(
                        "Operators",
                        "anyOf",
                        "(" + D_VM + "L" + PieceCode.OPERATION + ";" + D_OBJECT + D_OBJECT + ")" + D_OBJECT);
                stack.drop(2);
                stack.pushResult();
            }
        }
    }

    /** An operation on two values, done by {@code Quick}. */
    private void arithmetic(String method) {
        operands(2);
        out.call("Quick", method, "(" + D_VM + D_OBJECT + D_OBJECT + D_SLOTS + "I)" + D_OBJECT);
        stack.replace(2);
    }

    /** Puts the machine, the topmost values, and the slots where these belong and the first of them on the Java machine's stack. */
    private void operands(int count) {
        int from = stack.top() - count + 1;
        stack.spill(from - 1);
        out.vm();
        for (int i = 0; i < count; i++) {
            stack.load(from + i);
        }
        out.slots();
        out.number(from);
    }

    /** Compares the topmost two values; the result becomes the truth that a jump at {@code jump} asks for. */
    void compare(int op, int jump) {
        int from = stack.top() - 1;
        stack.spill(from - 1);
        var other = new Label();
        var done = new Label();
        stack.load(from);
        out.setLeft();
        stack.load(from + 1);
        out.setRight();
        out.left();
        out.isA(LONG);
        out.jump(Opcodes.IFEQ, other);
        out.right();
        out.isA(LONG);
        out.jump(Opcodes.IFEQ, other);
        out.left();
        longValue();
        out.right();
        longValue();
        out.call("Quick", booleanOf(op), "(JJ)Z");
        out.setTruth();
        out.step();
        out.jump(Opcodes.GOTO, done);
        out.label(other);
        out.vm();
        out.left();
        out.right();
        out.slots();
        out.number(from);
        out.call("Quick", objectOf(op), "(" + D_VM + D_OBJECT + D_OBJECT + D_SLOTS + "I)" + D_OBJECT);
        out.setLeft();
        out.step();
        out.place(jump);
        out.vm();
        out.left();
        out.operate("Operators", "isTrue", "(" + D_VM + D_OBJECT + ")Z");
        out.setTruth();
        out.label(done);
        out.place(jump);
        stack.drop(2);
    }

    private static String booleanOf(int op) {
        return switch (op) {
            case Op.LESS -> "isLess";
            case Op.MORE -> "isMore";
            case Op.EQUAL -> "isEqual";
            default -> "isNotEqual";
        };
    }

    private static String objectOf(int op) {
        return switch (op) {
            case Op.LESS -> "less";
            case Op.MORE -> "more";
            case Op.EQUAL -> "equal";
            default -> "notEqual";
        };
    }

    private void longValue() {
        out.cast(LONG);
        out.method(LONG, "longValue", "()J");
    }

    /** Puts on the Java machine's stack whether the topmost value counts as true, and drops it. */
    void truthOfTop() {
        stack.spill(stack.top());
        out.vm();
        stack.load(stack.top());
        out.operate("Operators", "isTrue", "(" + D_VM + D_OBJECT + ")Z");
        stack.drop(1);
    }
}
