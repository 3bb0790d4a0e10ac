package io.github.mpyfreezer.parser;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Prelude;
import io.github.mpyfreezer.parser.model.RawCode;
import java.util.List;

/** Reads bytecode that stands elsewhere than in a {@code .mpy} file, such as in a firmware. */
public final class FunctionReader {
    private FunctionReader() {}

    /**
     * A function of these bytes.
     *
     * @param code its prelude and opcodes
     * @param qstrCount strings in the table that its indices refer to
     * @param constantCount constants likewise
     * @param children the functions defined in it
     * @throws MpyFormatException if it is not sound
     */
    public static RawCode.Bytecode bytecode(Bytes code, int qstrCount, int constantCount, List<RawCode> children) {
        var in = new ByteCursor(code, 0, "function");
        Prelude prelude = RawCodeReader.readPrelude(in, code, qstrCount);
        new BytecodeChecker(in, code, 0, prelude).check(qstrCount, constantCount, children.size());
        return new RawCode.Bytecode(code, prelude, children);
    }
}
