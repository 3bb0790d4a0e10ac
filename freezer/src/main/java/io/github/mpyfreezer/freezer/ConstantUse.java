package io.github.mpyfreezer.freezer;

import io.github.mpyfreezer.parser.LineTable;
import io.github.mpyfreezer.parser.model.InstructionCursor;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Opcode;
import io.github.mpyfreezer.parser.model.Prelude;
import io.github.mpyfreezer.parser.model.RawCode;
import java.util.Optional;

/**
 * Where a constant is used, for messages.
 *
 * @param function the bytecode that loads it
 * @param offset of the instruction that does
 */
record ConstantUse(RawCode.Bytecode function, int offset) {
    /** The first use of a constant by bytecode; native code does not show which constants it uses. */
    static Optional<ConstantUse> first(MpyModule module, int constant) {
        return first(module.body(), constant);
    }

    private static Optional<ConstantUse> first(RawCode code, int constant) {
        if (code instanceof RawCode.Bytecode function) {
            var cursor =
                    new InstructionCursor(function.code(), function.prelude().opcodesOffset());
            while (cursor.advance()) {
                if (cursor.opcode() == Opcode.LOAD_CONST_OBJ && cursor.operand() == constant) {
                    return Optional.of(new ConstantUse(function, cursor.offset()));
                }
            }
        }
        return code.children().stream()
                .map(child -> first(child, constant))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** {@code "line 41, in spectrum: "}, without the line where the code was compiled without. */
    String place(MpyModule module) {
        Prelude prelude = function.prelude();
        String line =
                LineTable.isPresent(prelude) ? "line " + LineTable.lineOf(function.code(), prelude, offset) + ", " : "";
        return line + "in " + module.nameOf(function).text() + ": ";
    }
}
