package io.github.mpyfreezer.parser;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Prelude;

/**
 * Finds the source lines of a function's instructions in their order, in one pass through its line table
 * ({@code mp_bytecode_get_source_line} in py/bc.h); for single instructions there is {@link LineTable}.
 */
public final class LineCursor {
    private final Bytes code;
    private final Prelude prelude;
    private int entry;
    private int line = 1;
    /** Where the code of {@link #entry} begins. */
    private int covered;

    /**
     * Before the first instruction.
     *
     * @param code the function's data
     * @param prelude that of the same function
     */
    public LineCursor(Bytes code, Prelude prelude) {
        this.code = code;
        this.prelude = prelude;
        this.entry = prelude.lineTableOffset();
        this.covered = prelude.opcodesOffset();
    }

    /**
     * The source line of an instruction, 1 where the function has no lines.
     *
     * @param offset from the start of the function's data, not below that of the call before
     */
    public int lineAt(int offset) {
        while (entry < prelude.cellsOffset()) {
            int end = covered + LineTable.bytesOf(code, entry);
            if (offset < end) {
                break;
            }
            line += LineTable.linesOf(code, entry);
            covered = end;
            entry += LineTable.sizeOf(code, entry);
        }
        return line;
    }
}
