package io.github.mpyfreezer.size.advice;

import io.github.mpyfreezer.parser.LineTable;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Prelude;
import io.github.mpyfreezer.parser.model.RawCode;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** A module as the compiler writes it without line numbers; machine code has none. */
final class WithoutLines {
    private WithoutLines() {}

    static MpyModule of(MpyModule module) {
        return new MpyModule(module.header(), module.qstrs(), module.constants(), of(module.body()));
    }

    private static RawCode of(RawCode code) {
        List<RawCode> children = new ArrayList<>(code.children().size());
        for (RawCode child : code.children()) {
            children.add(of(child));
        }
        if (code instanceof RawCode.Bytecode bytecode) {
            return LineTable.isPresent(bytecode.prelude())
                    ? cut(bytecode, children)
                    : new RawCode.Bytecode(bytecode.code(), bytecode.prelude(), children);
        } else if (code instanceof RawCode.NativePy function) {
            return new RawCode.NativePy(function.code(), function.preludeOffset(), function.prelude(), children);
        }
        return code;
    }

    private static RawCode cut(RawCode.Bytecode function, List<RawCode> children) {
        Bytes code = function.code();
        Prelude prelude = function.prelude();
        int names = prelude.lineTableOffset() - prelude.namesOffset();
        int cells = prelude.opcodesOffset() - prelude.cellsOffset();
        var out = new ByteArrayOutputStream(code.length());
        code.slice(0, prelude.sizeOffset()).appendTo(out);
        writeSizes(out, names, cells);
        int namesOffset = out.size();
        code.slice(prelude.namesOffset(), prelude.lineTableOffset()).appendTo(out);
        int lines = out.size();
        code.slice(prelude.cellsOffset()).appendTo(out);
        var moved = new Prelude(
                prelude.signature(), prelude.sizeOffset(), namesOffset, lines, lines, lines + cells, prelude.names());
        return new RawCode.Bytecode(Bytes.wrap(out.toByteArray()), moved, children);
    }

    /** Six bits of the one and one of the other a byte, the lowest first ({@code MP_BC_PRELUDE_SIZE_ENCODE} in py/bc.h). */
    private static void writeSizes(ByteArrayOutputStream out, int info, int cells) {
        int i = info;
        int c = cells;
        do {
            int octet = (i & 0x3f) << 1 | c & 1;
            i >>= 6;
            c >>= 1;
            out.write(octet | ((i | c) == 0 ? 0 : 0x80));
        } while ((i | c) != 0);
    }
}
