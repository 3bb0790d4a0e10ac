package io.github.mpyfreezer.vm.translate;

import static io.github.mpyfreezer.vm.translate.PieceCode.D_FRAME;
import static io.github.mpyfreezer.vm.translate.PieceCode.D_NAME;
import static io.github.mpyfreezer.vm.translate.PieceCode.D_OBJECT;
import static io.github.mpyfreezer.vm.translate.PieceCode.D_SLOTS;
import static io.github.mpyfreezer.vm.translate.PieceCode.D_VM;

import io.github.mpyfreezer.vm.code.Op;

/** Writes the instructions that find by name: variables of modules and class bodies, attributes, methods. */
final class NameInstructions {
    private final PieceCode out;
    private final HeldStack stack;
    private final int[] code;

    NameInstructions(PieceCode out, HeldStack stack, int[] code) {
        this.out = out;
        this.stack = stack;
        this.code = code;
    }

    /** A variable that is in no frame. */
    void global(int at, int name) {
        if (code[at] != Op.LOAD_GLOBAL) {
            stack.spill(stack.top());
        }
        switch (code[at]) {
            case Op.LOAD_GLOBAL -> {
                out.vm();
                out.frameObject();
                out.given().name(name);
                out.given().words();
                out.number(at + 2);
                out.call("Variables", "loadGlobal", "(" + D_VM + D_FRAME + D_NAME + "[II)" + D_OBJECT);
                stack.replace(0);
            }
            case Op.LOAD_NAME -> {
                out.vm();
                out.frameObject();
                out.given().name(name);
                out.call("Variables", "loadName", "(" + D_VM + D_FRAME + D_NAME + ")" + D_OBJECT);
                stack.replace(0);
            }
            case Op.STORE_NAME, Op.STORE_GLOBAL -> {
                out.vm();
                out.frameObject();
                out.given().name(name);
                stack.load(stack.top());
                out.call(
                        "Variables",
                        code[at] == Op.STORE_NAME ? "storeName" : "storeGlobal",
                        "(" + D_VM + D_FRAME + D_NAME + D_OBJECT + ")V");
                stack.drop(1);
            }
            default -> {
                out.vm();
                out.frameObject();
                out.given().name(name);
                out.call(
                        "Variables",
                        code[at] == Op.DELETE_NAME ? "deleteName" : "deleteGlobal",
                        "(" + D_VM + D_FRAME + D_NAME + ")V");
            }
        }
    }

    /** A member of the topmost value. */
    void member(int at, int name) {
        switch (code[at]) {
            case Op.LOAD_ATTR -> {
                stack.spill(stack.top());
                out.vm();
                stack.load(stack.top());
                out.given().name(name);
                out.given().words();
                out.number(at + 2);
                out.call("Members", "load", "(" + D_VM + D_OBJECT + D_NAME + "[II)" + D_OBJECT);
                stack.replace(1);
            }
            case Op.STORE_ATTR -> {
                stack.spill(stack.top());
                out.vm();
                stack.load(stack.top());
                out.given().name(name);
                stack.load(stack.top() - 1);
                out.call("Members", "store", "(" + D_VM + D_OBJECT + D_NAME + D_OBJECT + ")V");
                stack.drop(2);
            }
            case Op.LOAD_METHOD -> {
                stack.spill(stack.top());
                stack.settle(stack.top());
                out.vm();
                out.slots();
                out.number(stack.top());
                out.given().name(name);
                out.given().words();
                out.number(at + 2);
                out.call("Members", "loadMethod", "(" + D_VM + D_SLOTS + "I" + D_NAME + "[II)V");
                stack.drop(1);
                stack.pushSlots(2);
            }
            default -> {
                stack.spill(stack.top());
                stack.settle(stack.top() - 2);
                out.vm();
                out.slots();
                out.number(stack.top() - 2);
                out.given().name(name);
                out.call("Members", "loadSuperMethod", "(" + D_VM + D_SLOTS + "I" + D_NAME + ")V");
                stack.drop(3);
                stack.pushSlots(2);
            }
        }
    }
}
