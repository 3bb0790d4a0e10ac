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
        for (int at = prelude.lineTableOffset(); at < prelude.cellsOffset(); at += sizeOf(code, at)) {
            int bytes = bytesOf(code, at);
            if (left < bytes) {
                return line;
            }
            left -= bytes;
            line += linesOf(code, at);
        }
        return line;
    }

    /** Size in bytes of the entry at {@code at}, 1 or 2. */
    public static int sizeOf(Bytes code, int at) {
        return isWide(code, at) ? 2 : 1;
    }

    /** How many bytes of code the entry at {@code at} is about. */
    public static int bytesOf(Bytes code, int at) {
        return code.at(at) & (isWide(code, at) ? 0xf : 0x1f);
    }

    /** How many lines further on the code behind those bytes is. */
    public static int linesOf(Bytes code, int at) {
        int first = code.at(at);
        return isWide(code, at) ? first << 4 & 0x700 | code.at(at + 1) : first >> 5;
    }

    private static boolean isWide(Bytes code, int at) {
        return (code.at(at) & 0x80) != 0;
    }
}
