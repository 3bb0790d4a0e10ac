package io.github.mpyfreezer.vm.translate;

import io.github.mpyfreezer.vm.code.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Makes classes of code. */
public final class Translator {
    private static final String OWNER = "io/github/mpyfreezer/vm/run/Piece$Made";
    private static final String PIECE = "io/github/mpyfreezer/vm/run/Piece";
    private static final int FIELD = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
    private static final String LOOKUP = "java/lang/invoke/MethodHandles$Lookup";

    private Translator() {}

    /**
     * A class of which the Java machine knows nothing yet. It extends {@code Piece}; when it begins, it puts one of itself into
     * the first place of its data.
     *
     * @param bytes of the class
     * @param data that it is to be given as an {@code Object[]}
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on at once
    public record Translation(byte[] bytes, Object[] data) {}

    /**
     * Translates what is reached from an instruction.
     *
     * @param top the topmost slot of the stack there
     * @return null where the interpreter is the better choice: it would be the next one to run anyway, or the method be too long
     */
    public static @Nullable Translation translate(CodeBlock code, int start, int top) {
        if (PieceWriter.mayLeave(code.layout().code()[start])) {
            return null;
        }
        var writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V17, Opcodes.ACC_FINAL | Opcodes.ACC_SUPER, OWNER, null, PIECE, null);
        MethodVisitor run = writer.visitMethod(
                0, "run", "(" + PieceCode.D_VM + PieceCode.D_FRAME + "I)" + PieceCode.D_OBJECT, null, null);
        int room = code.layout().slots() - code.signature().slots();
        var out = new PieceCode(run, OWNER, code, room);
        try {
            new PieceWriter(out, code, room).write(start, top);
        } catch (UntranslatableException e) {
            return null;
        }
        writeConstructor(writer);
        writeBeginning(writer, out.given().values().keySet());
        writer.visitEnd();
        // The piece itself goes first.
        List<Object> data = new ArrayList<>();
        data.add(OWNER);
        data.addAll(out.given().values().values());
        return new Translation(writer.toByteArray(), data.toArray());
    }

    private static void writeConstructor(ClassWriter writer) {
        MethodVisitor made = writer.visitMethod(Opcodes.ACC_PRIVATE, "<init>", "()V", null, null);
        made.visitCode();
        made.visitVarInsn(Opcodes.ALOAD, 0);
        made.visitMethodInsn(Opcodes.INVOKESPECIAL, PIECE, "<init>", "()V", false);
        made.visitInsn(Opcodes.RETURN);
        made.visitMaxs(0, 0);
        made.visitEnd();
    }

    /** The fields, which never change and so are constants for the Java compiler, and what fills them. */
    private static void writeBeginning(ClassWriter writer, Set<GivenFields.Field> fields) {
        MethodVisitor begin = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        begin.visitCode();
        begin.visitMethodInsn(
                Opcodes.INVOKESTATIC, "java/lang/invoke/MethodHandles", "lookup", "()L" + LOOKUP + ";", false);
        begin.visitMethodInsn(Opcodes.INVOKESTATIC, PIECE, "data", "(L" + LOOKUP + ";)[Ljava/lang/Object;", false);
        begin.visitVarInsn(Opcodes.ASTORE, 0);
        begin.visitVarInsn(Opcodes.ALOAD, 0);
        begin.visitInsn(Opcodes.ICONST_0);
        begin.visitTypeInsn(Opcodes.NEW, OWNER);
        begin.visitInsn(Opcodes.DUP);
        begin.visitMethodInsn(Opcodes.INVOKESPECIAL, OWNER, "<init>", "()V", false);
        begin.visitInsn(Opcodes.AASTORE);
        int next = 1;
        for (GivenFields.Field field : fields) {
            writer.visitField(FIELD, field.name(), field.descriptor(), null, null)
                    .visitEnd();
            begin.visitVarInsn(Opcodes.ALOAD, 0);
            begin.visitIntInsn(Opcodes.SIPUSH, next++);
            begin.visitInsn(Opcodes.AALOAD);
            begin.visitTypeInsn(
                    Opcodes.CHECKCAST, Type.getType(field.descriptor()).getInternalName());
            begin.visitFieldInsn(Opcodes.PUTSTATIC, OWNER, field.name(), field.descriptor());
        }
        begin.visitInsn(Opcodes.RETURN);
        begin.visitMaxs(0, 0);
        begin.visitEnd();
    }
}
