package io.github.mpyfreezer.freezer.c;

import io.github.mpyfreezer.freezer.RomTarget;
import io.github.mpyfreezer.freezer.rom.RomFunction;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Dialect;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.NativeArch;
import io.github.mpyfreezer.parser.model.Prelude;
import io.github.mpyfreezer.parser.model.RawCode;
import java.util.List;

/** A function and those defined in it: its data, its children, the table of them, and the structure that leads to it. */
final class FunctionBlock {
    private static final Prelude NO_PRELUDE =
            new Prelude(new Prelude.Signature(0, 0, 0, 0, 0, 0), 0, 0, 0, 0, 0, List.of(0));

    private final MpyModule module;
    private final RomTarget target;
    private final FunctionTemplates templates;
    private final CEmitter emitter;
    private final BytecodeRows rows;
    private final CText file;

    FunctionBlock(MpyModule module, RomTarget target, FunctionTemplates templates, CEmitter emitter) {
        this.module = module;
        this.target = target;
        this.templates = templates;
        this.emitter = emitter;
        this.rows = new BytecodeRows(module);
        this.file = CComment.value(module.sourceFile().text());
    }

    void add(RomFunction function) {
        RawCode code = function.code();
        if (code instanceof RawCode.Bytecode bytecode) {
            addBytecode(function.symbol(), bytecode);
        } else {
            addNative(function.symbol(), code);
        }
        addChildren(function);
        addStructure(function);
    }

    private void addBytecode(String symbol, RawCode.Bytecode code) {
        emitter.add(templates.bytecodeBegin, file, symbol, code.code().length());
        rows.write(emitter.out(), code);
        emitter.add(templates.tableEnd);
    }

    private void addNative(String symbol, RawCode code) {
        Bytes bytes = code.code();
        NativeArch arch = module.header().arch();
        String attributes = NativeSection.of(arch, target).attributes();
        emitter.add("nativeBegin", file, symbol, target.codeRoom(arch, bytes.length()), attributes);
        NativeSection.writeRows(emitter.out(), bytes);
        emitter.add(templates.tableEnd);
        if (code instanceof RawCode.NativePy function) {
            Bytes prelude = bytes.slice(function.preludeOffset());
            CText preludeBytes = out -> NativeSection.writeRow(out, prelude);
            emitter.add("preludeOfNative", symbol, prelude.length(), preludeBytes, function.preludeOffset());
        }
    }

    private void addChildren(RomFunction function) {
        if (function.children().isEmpty()) {
            return;
        }
        for (RomFunction child : function.children()) {
            emitter.add(templates.childOf, function.symbol());
            add(child);
            emitter.add(templates.blank);
        }
        emitter.add("childrenBegin", function.symbol());
        for (RomFunction child : function.children()) {
            emitter.add(templates.child, child.symbol());
        }
        if (function.code().kind() == RawCode.Kind.NATIVE_PY) {
            emitter.add("childPrelude", function.symbol());
        }
        emitter.add(templates.tableEnd);
        emitter.add(templates.blank);
    }

    private void addStructure(RomFunction function) {
        RawCode code = function.code();
        Prelude prelude = code.preludeIfAny().orElse(NO_PRELUDE);
        Prelude.Signature signature = prelude.signature();
        int flags = scopeFlags(code);
        emitter.add(
                templates.structure(function),
                function.symbol(),
                code.kind().name(),
                flags,
                new HexByte(flags),
                (flags & Dialect.GENERATOR) != 0 ? 1 : 0,
                module.header().dialect().isAsync(flags) ? 1 : 0,
                code instanceof RawCode.Asm asm ? asm.positionalArgs() : signature.positionalArgs(),
                code.code().length(),
                function.children().size(),
                code instanceof RawCode.NativePy function2 ? function2.preludeOffset() : 0,
                code instanceof RawCode.Asm asm ? asm.typeSignature() : 0,
                signature.stateSlots(),
                signature.exceptionSlots(),
                signature.keywordOnlyArgs(),
                signature.positionalDefaults(),
                prelude.nameIndex(),
                prelude.lineTableOffset(),
                prelude.cellsOffset(),
                prelude.opcodesOffset());
    }

    private static int scopeFlags(RawCode code) {
        if (code instanceof RawCode.Viper viper) {
            return viper.scopeFlags();
        } else if (code instanceof RawCode.Asm asm) {
            return asm.scopeFlags();
        }
        return code.preludeIfAny().orElse(NO_PRELUDE).signature().scopeFlags();
    }

    private record HexByte(int value) implements CText {
        @Override
        public void writeTo(CWriter out) {
            out.hexDigits(value);
        }
    }
}
