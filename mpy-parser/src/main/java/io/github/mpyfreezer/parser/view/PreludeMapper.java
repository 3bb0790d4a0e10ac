package io.github.mpyfreezer.parser.view;

import io.github.mpyfreezer.parser.LineTable;
import io.github.mpyfreezer.parser.PythonRepr;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Prelude;

/** Says what the bytes of a function's prelude mean. */
final class PreludeMapper {
    private final RegionBuilder out;
    private final MpyModule module;
    private final Bytes code;
    private final Prelude prelude;

    PreludeMapper(RegionBuilder out, MpyModule module, Bytes code, Prelude prelude) {
        this.out = out;
        this.module = module;
        this.code = code;
        this.prelude = prelude;
    }

    /** @param start where in the function's data the prelude begins */
    void map(int start) {
        out.group(new Meaning.Group(Meaning.Part.PRELUDE, "prelude"), () -> {
            out.field(prelude.sizeOffset() - start, Role.PRELUDE, signature());
            out.field(prelude.namesOffset() - prelude.sizeOffset(), Role.PRELUDE, sizes());
            for (int i = 0; i < prelude.names().size(); i++) {
                int index = prelude.names().get(i);
                String what = i == 0 ? "name" : "argument " + (i - 1);
                out.number(
                        Role.PRELUDE, what + ": qstr " + index + " " + Shown.brief(PythonRepr.of(module.qstr(index))));
            }
            out.group("line table", this::mapLines);
            for (int at = prelude.cellsOffset(); at < prelude.opcodesOffset(); at++) {
                out.field(1, Role.PRELUDE, "local " + code.at(at) + " is a cell");
            }
        });
    }

    private void mapLines() {
        for (int at = prelude.lineTableOffset(); at < prelude.cellsOffset(); at += LineTable.sizeOf(code, at)) {
            String bytes = Shown.count(LineTable.bytesOf(code, at), "byte");
            String lines = Shown.count(LineTable.linesOf(code, at), "line");
            out.field(LineTable.sizeOf(code, at), Role.LINES, bytes + " of code, then " + lines + " on");
        }
    }

    private String signature() {
        Prelude.Signature signature = prelude.signature();
        return "signature: " + Shown.count(signature.stateSlots(), "state slot") + ", "
                + Shown.count(signature.exceptionSlots(), "exception handler") + ", scope flags 0x"
                + Integer.toHexString(signature.scopeFlags()) + ", " + signature.positionalArgs() + " positional and "
                + signature.keywordOnlyArgs() + " keyword-only arguments, "
                + Shown.count(signature.positionalDefaults(), "default");
    }

    private String sizes() {
        int info = prelude.cellsOffset() - prelude.namesOffset();
        int cells = prelude.opcodesOffset() - prelude.cellsOffset();
        return Shown.count(info, "byte") + " of names and lines, " + Shown.count(cells, "cell");
    }
}
