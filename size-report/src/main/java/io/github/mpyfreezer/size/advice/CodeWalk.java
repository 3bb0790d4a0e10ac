package io.github.mpyfreezer.size.advice;

import io.github.mpyfreezer.parser.model.InstructionCursor;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.RawCode;
import java.util.function.Consumer;

/** Goes through a module's functions and their instructions. */
final class CodeWalk {
    private CodeWalk() {}

    /** Each function, before those defined in it. */
    static void functions(RawCode code, Consumer<RawCode> visitor) {
        visitor.accept(code);
        for (RawCode child : code.children()) {
            functions(child, visitor);
        }
    }

    /** Each instruction of bytecode; the cursor stands at it. */
    static void instructions(MpyModule module, Consumer<InstructionCursor> visitor) {
        functions(module.body(), code -> {
            if (code instanceof RawCode.Bytecode function) {
                var cursor = new InstructionCursor(
                        function.code(), function.prelude().opcodesOffset());
                while (cursor.advance()) {
                    visitor.accept(cursor);
                }
            }
        });
    }

    /** Whether there is code in it that does not show which strings it uses. */
    static boolean hasMachineCode(MpyModule module) {
        boolean[] found = {false};
        functions(module.body(), code -> found[0] |= code.kind() != RawCode.Kind.BYTECODE);
        return found[0];
    }
}
