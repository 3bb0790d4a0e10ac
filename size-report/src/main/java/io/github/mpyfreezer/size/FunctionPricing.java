package io.github.mpyfreezer.size;

import io.github.mpyfreezer.freezer.RomTarget;
import io.github.mpyfreezer.freezer.rom.RomFunction;
import io.github.mpyfreezer.freezer.rom.RomLayout;
import io.github.mpyfreezer.freezer.rom.RomModule;
import io.github.mpyfreezer.parser.model.NativeArch;
import io.github.mpyfreezer.parser.model.Prelude;
import io.github.mpyfreezer.parser.model.RawCode;
import java.util.ArrayList;
import java.util.List;

/** Prices the functions of a module, all but what aligns machine code. */
final class FunctionPricing {
    private final RomModule module;
    private final RomTarget target;
    private final RomLayout layout;
    private final List<FunctionSize> functions = new ArrayList<>();
    private final List<CodeSection.Piece> pieces = new ArrayList<>();

    FunctionPricing(RomModule module, RomTarget target, RomLayout layout) {
        this.module = module;
        this.target = target;
        this.layout = layout;
        add(module.body(), "");
    }

    /** Each function before those defined in it. */
    List<FunctionSize> functions() {
        return functions;
    }

    /** Their machine code, in the order of the C text. */
    List<CodeSection.Piece> pieces() {
        return pieces;
    }

    /** @param parent the path of what it is defined in, empty for the module's body and what is defined in that */
    private void add(RomFunction function, String parent) {
        RawCode code = function.code();
        boolean outermost = functions.isEmpty();
        String name = module.source().nameOf(code).text();
        String path = parent.isEmpty() ? name : parent + "." + name;
        Costs costs = Costs.of(Kind.STRUCTS, layout.rawCode(function)).plus(prelude(code));
        if (code.kind() == RawCode.Kind.BYTECODE) {
            costs = costs.plus(Kind.BYTECODE, code.code().length() - preludeBytes(code));
        } else {
            NativeArch arch = module.source().header().arch();
            int length = code.code().length();
            int room = target.codeRoom(arch, length);
            costs = costs.plus(Kind.MACHINE_CODE, length - preludeBytes(code)).plus(Kind.PADDING, room - length);
            pieces.add(new CodeSection.Piece(functions.size(), room, layout.codeAlignment(room, arch)));
        }
        boolean nativePy = code.kind() == RawCode.Kind.NATIVE_PY;
        if (nativePy && layout.separatePrelude()) {
            costs = costs.plus(prelude(code));
        }
        int children = function.children().size();
        if (children > 0) {
            costs = costs.plus(Kind.TABLES, layout.pointer() * (children + (nativePy ? 1 : 0)));
        }
        functions.add(new FunctionSize(path, costs));
        for (RomFunction child : function.children()) {
            add(child, outermost ? "" : path);
        }
    }

    private static Costs prelude(RawCode code) {
        if (code.preludeIfAny().isEmpty()) {
            return Costs.NONE;
        }
        Prelude prelude = code.preludeIfAny().get();
        int lines = prelude.cellsOffset() - prelude.lineTableOffset();
        return Costs.of(Kind.LINE_INFO, lines).plus(Kind.NAMES, preludeBytes(code) - lines);
    }

    private static int preludeBytes(RawCode code) {
        if (code instanceof RawCode.NativePy function) {
            return function.code().length() - function.preludeOffset();
        }
        return code.preludeIfAny().map(Prelude::opcodesOffset).orElse(0);
    }
}
