package io.github.mpyfreezer.vm.translate;

import io.github.mpyfreezer.vm.code.CodeBlock;
import java.util.Arrays;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The method of a piece as it is written: its variables, and how it comes by what the bytecode refers to. All variables have a
 * value from the beginning, so that wherever it jumps to they are the same.
 */
final class PieceCode {
    static final String OBJECT = "java/lang/Object";
    static final String VM = "io/github/mpyfreezer/vm/Vm";
    static final String FRAME = "io/github/mpyfreezer/vm/run/Frame";
    static final String NAME = "io/github/mpyfreezer/vm/object/MpStr";
    static final String RAISED = "io/github/mpyfreezer/vm/object/Raised";
    static final String CELL = "io/github/mpyfreezer/vm/object/MpCell";
    static final String OPERATION = "io/github/mpyfreezer/vm/object/BinaryOp";

    /** Parts of descriptors. */
    static final String D_OBJECT = "L" + OBJECT + ";";

    static final String D_SLOTS = "[" + D_OBJECT;
    static final String D_VM = "L" + VM + ";";
    static final String D_FRAME = "L" + FRAME + ";";
    static final String D_NAME = "L" + NAME + ";";

    private static final int VM_AT = 1;
    private static final int FRAME_AT = 2;
    private static final int STEPS_AT = 3;
    private static final int SLOTS_AT = 4;
    private static final int PLACE_AT = 5;
    private static final int TOP_AT = 6;
    private static final int TRUTH_AT = 7;
    private static final int LEFT_AT = 8;
    private static final int RIGHT_AT = 9;
    private static final int FIRST_VARIABLE = 10;

    private final MethodVisitor out;
    private final String owner;
    private final int variables;
    private final Label begin = new Label();
    private final GivenFields given;
    private boolean framed;

    /**
     * @param owner the class, as the Java machine names it
     * @param variables how many values may be kept in variables at one time
     */
    PieceCode(MethodVisitor out, String owner, CodeBlock code, int variables) {
        this.out = out;
        this.owner = owner;
        this.given = new GivenFields(out, owner, code);
        this.variables = variables;
    }

    /** Begins the method: the instruction it starts with is at {@code start}. */
    void begin(int start, int top) {
        out.visitCode();
        out.visitVarInsn(Opcodes.ALOAD, FRAME_AT);
        out.visitFieldInsn(Opcodes.GETFIELD, FRAME, "slots", D_SLOTS);
        out.visitVarInsn(Opcodes.ASTORE, SLOTS_AT);
        number(start);
        out.visitVarInsn(Opcodes.ISTORE, PLACE_AT);
        number(top);
        out.visitVarInsn(Opcodes.ISTORE, TOP_AT);
        out.visitInsn(Opcodes.ICONST_0);
        out.visitVarInsn(Opcodes.ISTORE, TRUTH_AT);
        for (int i = LEFT_AT; i < FIRST_VARIABLE + variables; i++) {
            out.visitInsn(Opcodes.ACONST_NULL);
            out.visitVarInsn(Opcodes.ASTORE, i);
        }
        out.visitLabel(begin);
    }

    /** Ends the method: what is raised anywhere in it is looked after. */
    void end() {
        var end = new Label();
        var caught = new Label();
        out.visitLabel(end);
        out.visitLabel(caught);
        frame(RAISED);
        out.visitTryCatchBlock(begin, end, caught, RAISED);
        out.visitVarInsn(Opcodes.ASTORE, LEFT_AT);
        vm();
        frameObject();
        out.visitVarInsn(Opcodes.ALOAD, LEFT_AT);
        out.visitTypeInsn(Opcodes.CHECKCAST, RAISED);
        out.visitVarInsn(Opcodes.ILOAD, PLACE_AT);
        out.visitVarInsn(Opcodes.ILOAD, TOP_AT);
        steps();
        call("Piece", "caught", "(" + D_VM + D_FRAME + "L" + RAISED + ";III)" + D_OBJECT);
        out.visitInsn(Opcodes.ARETURN);
        out.visitMaxs(0, 0);
        out.visitEnd();
    }

    /** Bytes of the method up to here. */
    int size() {
        var here = new Label();
        out.visitLabel(here);
        return here.getOffset();
    }

    /** Constants and names. */
    GivenFields given() {
        return given;
    }

    void vm() {
        out.visitVarInsn(Opcodes.ALOAD, VM_AT);
    }

    void frameObject() {
        out.visitVarInsn(Opcodes.ALOAD, FRAME_AT);
    }

    /** How many handlers are set up in the frame. */
    void handlers() {
        frameObject();
        out.visitFieldInsn(Opcodes.GETFIELD, FRAME, "handlers", "I");
    }

    void slots() {
        out.visitVarInsn(Opcodes.ALOAD, SLOTS_AT);
    }

    void steps() {
        out.visitVarInsn(Opcodes.ILOAD, STEPS_AT);
    }

    void setSteps() {
        out.visitVarInsn(Opcodes.ISTORE, STEPS_AT);
    }

    /** Counts an instruction. */
    void step() {
        out.visitIincInsn(STEPS_AT, 1);
    }

    /** Notes which instruction is being executed, for what may be raised in it. */
    void place(int at) {
        number(at);
        out.visitVarInsn(Opcodes.ISTORE, PLACE_AT);
    }

    void top(int top) {
        number(top);
        out.visitVarInsn(Opcodes.ISTORE, TOP_AT);
    }

    void setTruth() {
        out.visitVarInsn(Opcodes.ISTORE, TRUTH_AT);
    }

    void truth() {
        out.visitVarInsn(Opcodes.ILOAD, TRUTH_AT);
    }

    /** Makes an object of a truth on the Java machine's stack. */
    void truthObject() {
        out.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/Boolean", "valueOf", "(Z)Ljava/lang/Boolean;", false);
    }

    void setLeft() {
        out.visitVarInsn(Opcodes.ASTORE, LEFT_AT);
    }

    void left() {
        out.visitVarInsn(Opcodes.ALOAD, LEFT_AT);
    }

    void setRight() {
        out.visitVarInsn(Opcodes.ASTORE, RIGHT_AT);
    }

    void right() {
        out.visitVarInsn(Opcodes.ALOAD, RIGHT_AT);
    }

    void variable(int index) {
        out.visitVarInsn(Opcodes.ALOAD, FIRST_VARIABLE + index);
    }

    void setVariable(int index) {
        out.visitVarInsn(Opcodes.ASTORE, FIRST_VARIABLE + index);
    }

    /** The value in a slot of the frame. */
    void slot(int slot) {
        slots();
        number(slot);
        out.visitInsn(Opcodes.AALOAD);
    }

    void number(int value) {
        if (value >= -1 && value <= 5) {
            out.visitInsn(Opcodes.ICONST_0 + value);
        } else if (value == (byte) value) {
            out.visitIntInsn(Opcodes.BIPUSH, value);
        } else if (value == (short) value) {
            out.visitIntInsn(Opcodes.SIPUSH, value);
        } else {
            out.visitLdcInsn(value);
        }
    }

    void instruction(int opcode) {
        out.visitInsn(opcode);
    }

    void operation(String name) {
        out.visitFieldInsn(Opcodes.GETSTATIC, OPERATION, name, "L" + OPERATION + ";");
    }

    /** Calls a static method of a class in {@code vm.run}. */
    void call(String type, String method, String descriptor) {
        out.visitMethodInsn(Opcodes.INVOKESTATIC, "io/github/mpyfreezer/vm/run/" + type, method, descriptor, false);
    }

    /** Calls a static method of a class in {@code vm.object}. */
    void operate(String type, String method, String descriptor) {
        out.visitMethodInsn(Opcodes.INVOKESTATIC, "io/github/mpyfreezer/vm/object/" + type, method, descriptor, false);
    }

    void method(String type, String method, String descriptor) {
        out.visitMethodInsn(Opcodes.INVOKEVIRTUAL, type, method, descriptor, false);
    }

    void isA(String type) {
        out.visitTypeInsn(Opcodes.INSTANCEOF, type);
    }

    void cast(String type) {
        out.visitTypeInsn(Opcodes.CHECKCAST, type);
    }

    void jump(int opcode, Label label) {
        out.visitJumpInsn(opcode, label);
    }

    /** A place that is jumped to, with nothing on the Java machine's own stack. */
    void label(Label label) {
        out.visitLabel(label);
        frame();
    }

    private void frame(Object... stack) {
        if (framed) {
            if (stack.length == 0) {
                out.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
            } else {
                out.visitFrame(Opcodes.F_SAME1, 0, null, 1, stack);
            }
            return;
        }
        framed = true;
        var locals = new Object[FIRST_VARIABLE + variables];
        Arrays.fill(locals, OBJECT);
        locals[0] = owner;
        locals[VM_AT] = VM;
        locals[FRAME_AT] = FRAME;
        locals[STEPS_AT] = Opcodes.INTEGER;
        locals[SLOTS_AT] = D_SLOTS;
        locals[PLACE_AT] = Opcodes.INTEGER;
        locals[TOP_AT] = Opcodes.INTEGER;
        locals[TRUTH_AT] = Opcodes.INTEGER;
        out.visitFrame(Opcodes.F_FULL, locals.length, locals, stack.length, stack);
    }
}
