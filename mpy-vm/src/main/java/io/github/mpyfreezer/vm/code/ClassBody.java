package io.github.mpyfreezer.vm.code;

import io.github.mpyfreezer.parser.model.InstructionCursor;
import io.github.mpyfreezer.parser.model.Opcode;
import io.github.mpyfreezer.parser.model.Prelude;
import io.github.mpyfreezer.parser.model.RawCode;
import io.github.mpyfreezer.vm.object.Names;

/**
 * What is special about the bodies of classes. The compiler gives one that names {@code __class__} a local for it, but does not
 * count that when it says how large a frame has to be ({@code scope_compute_things} in py/compile.c): in firmware the local
 * lies where the stack is. Here the frame is one larger, so that the local keeps its value.
 */
final class ClassBody {
    private ClassBody() {}

    /** Whether a function is the body of a class that uses a local: it can have that one only. */
    static boolean hasUncountedLocal(RawCode.Bytecode source, ModuleTables module) {
        Prelude prelude = source.prelude();
        if (prelude.names().size() != 1 || prelude.opcodesOffset() != prelude.cellsOffset()) {
            return false;
        }
        var in = new InstructionCursor(source.code(), prelude.opcodesOffset());
        if (!in.advance()
                || in.opcode() != Opcode.LOAD_NAME
                || !module.qstr((int) in.operand()).isSame(Names.NAME)
                || !in.advance()
                || in.opcode() != Opcode.STORE_NAME
                || !module.qstr((int) in.operand()).isSame(Names.MODULE)) {
            return false;
        }
        while (in.advance()) {
            switch (in.opcode()) {
                case LOAD_FAST_N, LOAD_FAST_MULTI, STORE_FAST_N, STORE_FAST_MULTI, DELETE_FAST -> {
                    return in.operand() == 0;
                }
                default -> {}
            }
        }
        return false;
    }
}
