package io.github.mpyfreezer.parser;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Prelude;

/** Finds the source line of an instruction ({@code mp_bytecode_get_source_line} in py/bc.h). */
public final class LineTable {
    private LineTable() {}

    /** Whether the function says which lines it came from; code compiled with -O3 does not. */
    public static boolean isPresent(Prelude prelude) {
        return prelude.lineTableOffset() < prelude.cellsOffset();
    }

    /**
     * The source line of the instruction at {@code offset}, 1 where the function has no lines.
     *
     * @param offset from the start of the function's data
     */
    public static int lineOf(Bytes code, Prelude prelude, int offset) {
        int left = offset - prelude.opcodesOffset();
        int line = 1;
        for (int at = prelude.lineTableOffset(); at < prelude.cellsOffset(); ) {
            int first = code.at(at);
            boolean wide = (first & 0x80) != 0;
            int bytes = wide ? first & 0xf : first & 0x1f;
            int lines = wide ? first << 4 & 0x700 | code.at(at + 1) : first >> 5;
            if (left < bytes) {
                return line;
            }
            left -= bytes;
            line += lines;
            at += wide ? 2 : 1;
        }
        return line;
    }
}
