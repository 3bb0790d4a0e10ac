package io.github.mpyfreezer.parser.view;

import io.github.mpyfreezer.parser.LineTable;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Prelude;

/**
 * Finds the source lines of a function's instructions in their order, in one pass through its line table; for single
 * instructions there is {@link LineTable}.
 */
final class LineCursor {
    private final Bytes code;
    private final Prelude prelude;
    private int entry;
    private int line = 1;
    /** Where the code of {@link #entry} begins. */
    private int covered;

    LineCursor(Bytes code, Prelude prelude) {
        this.code = code;
        this.prelude = prelude;
        this.entry = prelude.lineTableOffset();
        this.covered = prelude.opcodesOffset();
    }

    /** @param offset from the start of the function's data, not below that of the call before */
    int lineAt(int offset) {
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
