package io.github.mpyfreezer.freezer;

import io.github.mpyfreezer.parser.LineTable;
import io.github.mpyfreezer.parser.model.InstructionCursor;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Opcode;
import io.github.mpyfreezer.parser.model.Prelude;
import io.github.mpyfreezer.parser.model.RawCode;
import java.util.Optional;

/**
 * Where bytecode makes a function, for messages about machine code, which has no lines and often no name of its own.
 *
 * @param parent the bytecode that makes it
 * @param offset of the instruction that does
 * @param name index of the qstr under which it is stored at once, -1 if it is not
 */
record Definition(RawCode.Bytecode parent, int offset, int name) {
    /** Where {@code parent} makes its child of this number, if it is bytecode. */
    static Optional<Definition> of(RawCode parent, int child) {
        if (!(parent instanceof RawCode.Bytecode function)) {
            return Optional.empty();
        }
        var cursor = new InstructionCursor(function.code(), function.prelude().opcodesOffset());
        while (cursor.advance()) {
            if (cursor.opcode().makesChild() && cursor.operand() == child) {
                int offset = cursor.offset();
                boolean stored = cursor.advance()
                        && (cursor.opcode() == Opcode.STORE_NAME || cursor.opcode() == Opcode.STORE_GLOBAL);
                return Optional.of(new Definition(function, offset, stored ? (int) cursor.operand() : -1));
            }
        }
        return Optional.empty();
    }

    /** {@code "line 41, in spectrum: "}, as far as that can be known. */
    static String place(MpyModule module, RawCode code, Optional<Definition> definition) {
        Optional<Prelude> own = code.preludeIfAny();
        int name = own.isPresent() ? own.get().nameIndex() : definition.isPresent() ? definition.get().name : -1;
        String line = definition.isPresent() ? definition.get().line() : "";
        String function = name >= 0 ? "in " + module.qstr(name).text() : "";
        String separator = line.isEmpty() || function.isEmpty() ? "" : ", ";
        return line.isEmpty() && function.isEmpty() ? "" : line + separator + function + ": ";
    }

    private String line() {
        Prelude prelude = parent.prelude();
        return LineTable.isPresent(prelude) ? "line " + LineTable.lineOf(parent.code(), prelude, offset) : "";
    }
}
