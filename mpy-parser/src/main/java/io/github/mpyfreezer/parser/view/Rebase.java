package io.github.mpyfreezer.parser.view;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Prelude;
import io.github.mpyfreezer.parser.model.RawCode;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rewrites a module's bytecode for a module whose tables hold other entries before its own. As in mpy-tool.py, the line
 * table is left out.
 */
final class Rebase {
    private final MpyInput input;
    private final int qstrBase;
    private final int constantBase;

    /**
     * A rewriting of {@code input}.
     *
     * @param qstrBase qstrs before its own
     * @param constantBase constants before its own
     */
    Rebase(MpyInput input, int qstrBase, int constantBase) {
        this.input = input;
        this.qstrBase = qstrBase;
        this.constantBase = constantBase;
    }

    /**
     * The function and all below it.
     *
     * @throws MpyMergeException if it is native code, or a jump becomes too long
     */
    RawCode rebase(RawCode function) {
        if (!(function instanceof RawCode.Bytecode bytecode)) {
            throw new MpyMergeException(input.name() + ": native code can only come first in a merged file");
        }
        List<RawCode> children = new ArrayList<>(function.children().size());
        for (RawCode child : function.children()) {
            children.add(rebase(child));
        }
        Optional<Bytes> opcodes = new MovedCode(bytecode, qstrBase, constantBase).encode();
        if (opcodes.isEmpty()) {
            throw new MpyMergeException(input.name() + ": function '"
                    + input.module().nameOf(function) + "': a jump becomes too long for its two bytes");
        }
        return assemble(bytecode, opcodes.get(), children);
    }

    private RawCode assemble(RawCode.Bytecode function, Bytes opcodes, List<RawCode> children) {
        Prelude prelude = function.prelude();
        Bytes cells = function.code().slice(prelude.cellsOffset(), prelude.opcodesOffset());
        var names = new ByteArrayOutputStream();
        List<Integer> indices = new ArrayList<>(prelude.names().size());
        for (int name : prelude.names()) {
            indices.add(name + qstrBase);
            VarInt.writeUnsigned(names, name + qstrBase);
        }
        var code = new ByteArrayOutputStream(function.code().length());
        function.code().slice(0, prelude.sizeOffset()).appendTo(code);
        writeSizes(code, names.size(), cells.length());
        int namesOffset = code.size();
        code.writeBytes(names.toByteArray());
        int cellsOffset = code.size();
        cells.appendTo(code);
        int opcodesOffset = code.size();
        opcodes.appendTo(code);
        var moved = new Prelude(
                prelude.signature(),
                prelude.sizeOffset(),
                namesOffset,
                cellsOffset,
                cellsOffset,
                opcodesOffset,
                indices);
        return new RawCode.Bytecode(Bytes.wrap(code.toByteArray()), moved, children);
    }

    /** Bytes xIIIIIIC, least significant bits first ({@code MP_BC_PRELUDE_SIZE_ENCODE} in py/bc.h). */
    private static void writeSizes(ByteArrayOutputStream out, int infoBytes, int cells) {
        int info = infoBytes;
        int rest = cells;
        do {
            int bits = (info & 0x3f) << 1 | rest & 1;
            info >>= 6;
            rest >>= 1;
            out.write(info != 0 || rest != 0 ? 0x80 | bits : bits);
        } while (info != 0 || rest != 0);
    }
}
