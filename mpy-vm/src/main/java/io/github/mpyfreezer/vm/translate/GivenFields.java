package io.github.mpyfreezer.vm.translate;

import io.github.mpyfreezer.vm.code.CodeBlock;
import io.github.mpyfreezer.vm.object.MpNone;
import java.util.LinkedHashMap;
import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What a piece is given of the code that it is made of: each in a field of the class that never changes, which the Java compiler
 * takes for a constant.
 */
final class GivenFields {
    private final MethodVisitor out;
    private final String owner;
    private final CodeBlock code;
    private final Map<Field, Object> values = new LinkedHashMap<>();

    /**
     * A field.
     *
     * @param descriptor of its type
     */
    record Field(String name, String descriptor) {}

    GivenFields(MethodVisitor out, String owner, CodeBlock code) {
        this.out = out;
        this.owner = owner;
        this.code = code;
    }

    /** Those that have been asked for, in that order. */
    Map<Field, Object> values() {
        return values;
    }

    /** Puts a constant of the code on the Java machine's stack. */
    void constant(int index) {
        load("c" + index, PieceCode.D_OBJECT, code.tables().constants()[index]);
    }

    /** A name. */
    void name(int index) {
        load("n" + index, PieceCode.D_NAME, code.tables().names()[index]);
    }

    /** The words of the code, in which places are remembered. */
    void words() {
        load("words", "[I", code.layout().code());
    }

    /** {@code None}. */
    void none() {
        load("none", PieceCode.D_OBJECT, MpNone.NONE);
    }

    private void load(String name, String descriptor, Object value) {
        values.putIfAbsent(new Field(name, descriptor), value);
        out.visitFieldInsn(Opcodes.GETSTATIC, owner, name, descriptor);
    }
}
