package io.github.mpyfreezer.freezer.c;

import io.github.mpyfreezer.freezer.rom.RomFunction;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Dialect;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Prelude;
import io.github.mpyfreezer.parser.model.RawCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A function and those defined in it: its data, its children, the table of them, and the structure that leads to it. */
final class FunctionBlock {
    private final MpyModule module;
    private final NativeSection section;
    private final CTemplates templates;
    private final CBlock.Builder block;
    private final BytecodeRows rows;
    private final String file;
    private final CTemplate bytecodeBegin;
    private final CTemplate tableEnd;
    private final CTemplate childOf;
    private final CTemplate blank;
    /** The templates of structures met so far, by kind of code and whether there are children. */
    private final Map<String, CTemplate> structures = new HashMap<>();

    FunctionBlock(MpyModule module, NativeSection section, CTemplates templates, CBlock.Builder block) {
        this.module = module;
        this.section = section;
        this.templates = templates;
        this.block = block;
        this.rows = new BytecodeRows(module);
        this.file = CComment.of(module.sourceFile());
        this.bytecodeBegin = templates.get("bytecodeBegin");
        this.tableEnd = templates.get("tableEnd");
        this.childOf = templates.get("childOf");
        this.blank = templates.get("blank");
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
        block.add(bytecodeBegin, file, symbol, code.code().length());
        block.add(out -> rows.write(out, code));
        block.add(tableEnd);
    }

    private void addNative(String symbol, RawCode code) {
        Bytes bytes = code.code();
        block.add("nativeBegin", file, symbol, section.room(bytes.length()), section.attributes());
        block.add(out -> NativeSection.writeRows(out, bytes));
        block.add(tableEnd);
        if (code instanceof RawCode.NativePy function) {
            Bytes prelude = bytes.slice(function.preludeOffset());
            CText preludeBytes = out -> NativeSection.writeRow(out, prelude);
            block.add("preludeOfNative", symbol, prelude.length(), preludeBytes, function.preludeOffset());
        }
    }

    private void addChildren(RomFunction function) {
        if (function.children().isEmpty()) {
            return;
        }
        for (RomFunction child : function.children()) {
            block.add(childOf, function.symbol());
            add(child);
            block.add(blank);
        }
        block.add("childrenBegin", function.symbol());
        CTemplate row = templates.get("child");
        for (RomFunction child : function.children()) {
            block.add(row, child.symbol());
        }
        if (function.code().kind() == RawCode.Kind.NATIVE_PY) {
            block.add("childPrelude", function.symbol());
        }
        block.add(tableEnd);
        block.add(blank);
    }

    private void addStructure(RomFunction function) {
        RawCode code = function.code();
        CTemplate template = structure(function);
        Prelude prelude = code.preludeIfAny().orElse(NO_PRELUDE);
        Prelude.Signature signature = prelude.signature();
        int flags = scopeFlags(code);
        block.add(
                template,
                function.symbol(),
                code.kind().name(),
                flags,
                hexByte(flags),
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

    private CTemplate structure(RomFunction function) {
        boolean hasChildren = !function.children().isEmpty();
        RawCode.Kind kind = function.code().kind();
        String key = hasChildren ? kind.name() : kind.name() + " alone";
        CTemplate known = structures.get(key);
        if (known == null) {
            known = templates.get("rawCode", conditions(function));
            structures.put(key, known);
        }
        return known;
    }

    private static String[] conditions(RomFunction function) {
        List<String> met = new ArrayList<>();
        if (function.isBareBytecode()) {
            met.add("minimal");
        }
        switch (function.code().kind()) {
            case BYTECODE -> met.add("bytecode");
            case NATIVE_ASM -> met.add("assembler");
            case NATIVE_PY, NATIVE_VIPER -> {}
        }
        if (!function.children().isEmpty()) {
            met.add("children");
        }
        if (function.code().kind() == RawCode.Kind.NATIVE_PY) {
            met.add("nativePrelude");
        }
        return met.toArray(new String[0]);
    }

    private static final Prelude NO_PRELUDE =
            new Prelude(new Prelude.Signature(0, 0, 0, 0, 0, 0), 0, 0, 0, 0, 0, List.of(0));

    private static int scopeFlags(RawCode code) {
        if (code instanceof RawCode.Viper viper) {
            return viper.scopeFlags();
        } else if (code instanceof RawCode.Asm asm) {
            return asm.scopeFlags();
        }
        return code.preludeIfAny().orElse(NO_PRELUDE).signature().scopeFlags();
    }

    private static String hexByte(int value) {
        String digits = Integer.toHexString(value);
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
