package io.github.mpyfreezer.vm.translate;

import static io.github.mpyfreezer.vm.translate.PieceCode.D_FRAME;
import static io.github.mpyfreezer.vm.translate.PieceCode.D_NAME;
import static io.github.mpyfreezer.vm.translate.PieceCode.D_OBJECT;
import static io.github.mpyfreezer.vm.translate.PieceCode.D_SLOTS;
import static io.github.mpyfreezer.vm.translate.PieceCode.D_VM;

import io.github.mpyfreezer.vm.code.Op;
import org.objectweb.asm.Opcodes;

/** Writes the instructions that build, take apart, import and set handlers up: all values are in their slots for them. */
final class Structures {
    private Structures() {}

    /** Writes an instruction. */
    static void write(PieceCode out, HeldStack stack, int[] code, int at) {
        stack.settleAll();
        int top = stack.top();
        int a = at + 1 < code.length ? code[at + 1] : 0;
        int b = at + 2 < code.length ? code[at + 2] : 0;
        switch (code[at]) {
            case Op.LOAD_BUILD_CLASS -> {
                out.vm();
                out.call("Variables", "buildClass", "(" + D_VM + ")" + D_OBJECT);
                stack.pushResult();
            }
            case Op.SETUP_EXCEPT, Op.SETUP_FINALLY -> {
                out.frameObject();
                out.number(a);
                out.number(code[at] == Op.SETUP_FINALLY ? 1 : 0);
                out.number(top);
                out.method(PieceCode.FRAME, "pushHandler", "(IZI)V");
            }
            case Op.SETUP_WITH -> {
                out.vm();
                out.frameObject();
                out.number(top);
                out.number(a);
                out.call("Unwinding", "setupWith", "(" + D_VM + D_FRAME + "II)I");
                out.instruction(Opcodes.POP);
                stack.pushSlots(2);
            }
            case Op.WITH_CLEANUP -> {
                out.vm();
                out.slots();
                out.number(top);
                out.call("Unwinding", "withCleanup", "(" + D_VM + D_SLOTS + "I)I");
                out.instruction(Opcodes.POP);
                stack.drop(2);
            }
            case Op.MATCH_CAUSE -> {
                out.vm();
                stack.load(top - 1);
                stack.load(top);
                out.call("Unwinding", "isCausedByException", "(" + D_VM + D_OBJECT + D_OBJECT + ")Z");
                out.truthObject();
                stack.drop(2);
                stack.pushResult();
            }
            case Op.STORE_MAP -> {
                out.vm();
                stack.load(top - 2);
                stack.load(top);
                stack.load(top - 1);
                out.call("Building", "storeMap", "(" + D_VM + D_OBJECT.repeat(3) + ")V");
                stack.drop(2);
            }
            case Op.IMPORT_NAME -> {
                out.vm();
                out.given().name(a);
                stack.load(top);
                stack.load(top - 1);
                out.call("Importing", "importName", "(" + D_VM + D_NAME + D_OBJECT + D_OBJECT + ")" + D_OBJECT);
                stack.drop(2);
                stack.pushResult();
            }
            case Op.IMPORT_FROM -> {
                out.vm();
                stack.load(top);
                out.given().name(a);
                out.call("Importing", "importFrom", "(" + D_VM + D_OBJECT + D_NAME + ")" + D_OBJECT);
                stack.pushResult();
            }
            case Op.IMPORT_STAR -> {
                out.vm();
                stack.load(top);
                out.call("Importing", "importAll", "(" + D_VM + D_OBJECT + ")V");
                stack.drop(1);
            }
            case Op.BUILD_TUPLE -> build(out, stack, "tuple", a, D_OBJECT);
            case Op.BUILD_LIST -> build(out, stack, "list", a, D_OBJECT);
            case Op.BUILD_SET -> build(out, stack, "set", a, "Lio/github/mpyfreezer/vm/object/MpSet;");
            case Op.BUILD_MAP -> {
                out.vm();
                out.number(a);
                out.call("Building", "map", "(" + D_VM + "I)" + D_OBJECT);
                stack.pushResult();
            }
            case Op.BUILD_SLICE -> {
                stackCall(out, top, "Building", "slice", a, b);
                out.instruction(Opcodes.POP);
                stack.drop(a);
                stack.pushSlots(1);
            }
            case Op.STORE_COMP -> {
                stackCall(out, top, "Building", "storeInto", a, b);
                out.instruction(Opcodes.POP);
                stack.drop(b == 1 ? 2 : 1);
            }
            case Op.UNPACK_SEQUENCE -> {
                out.vm();
                out.slots();
                out.number(top);
                out.number(a);
                out.call("Unpacking", "sequence", "(" + D_VM + D_SLOTS + "II)V");
                stack.drop(1);
                stack.pushSlots(a);
            }
            case Op.UNPACK_EX -> {
                out.vm();
                out.slots();
                out.number(top);
                out.number(a);
                out.number(b);
                out.call("Unpacking", "starred", "(" + D_VM + D_SLOTS + "III)V");
                stack.pushSlots(a + b);
            }
            case Op.MAKE_FUNCTION -> {
                function(out, a);
                out.instruction(Opcodes.ACONST_NULL);
                out.instruction(Opcodes.ACONST_NULL);
                functionResult(out, stack, 0);
            }
            case Op.MAKE_FUNCTION_DEFARGS -> {
                function(out, a);
                stack.load(top - 1);
                stack.load(top);
                functionResult(out, stack, 2);
            }
            case Op.MAKE_CLOSURE -> closure(out, stack, a, b, false);
            case Op.MAKE_CLOSURE_DEFARGS -> closure(out, stack, a, b, true);
            default -> throw new UntranslatableException("instruction " + code[at]);
        }
    }

    private static void build(PieceCode out, HeldStack stack, String what, int count, String result) {
        out.vm();
        out.slots();
        out.number(stack.top() - count + 1);
        out.number(count);
        out.call("Building", what, "(" + D_VM + D_SLOTS + "II)" + result);
        stack.drop(count);
        stack.pushResult();
    }

    private static void stackCall(PieceCode out, int top, String type, String method, int a, int b) {
        out.vm();
        out.slots();
        out.number(top);
        out.number(a);
        out.number(b);
        out.call(type, method, "(" + D_VM + D_SLOTS + "III)I");
    }

    private static void function(PieceCode out, int child) {
        out.vm();
        out.frameObject();
        out.number(child);
    }

    private static void functionResult(PieceCode out, HeldStack stack, int operands) {
        out.call(
                "Building",
                "function",
                "(" + D_VM + D_FRAME + "I" + D_OBJECT + D_OBJECT + ")Lio/github/mpyfreezer/vm/object/MpObject;");
        stack.drop(operands);
        stack.pushResult();
    }

    private static void closure(PieceCode out, HeldStack stack, int child, int cells, boolean withDefaults) {
        function(out, child);
        out.number(stack.top() - cells + 1);
        out.number(cells);
        out.number(withDefaults ? 1 : 0);
        out.call("Building", "closure", "(" + D_VM + D_FRAME + "IIIZ)Lio/github/mpyfreezer/vm/run/MpClosure;");
        stack.drop(withDefaults ? cells + 2 : cells);
        stack.pushResult();
    }
}
