package io.github.mpyfreezer.size;

import io.github.mpyfreezer.parser.PythonRepr;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.InstructionCursor;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Opcode;
import io.github.mpyfreezer.parser.model.OperandFormat;
import io.github.mpyfreezer.parser.model.Prelude;
import io.github.mpyfreezer.parser.model.RawCode;
import java.util.ArrayList;
import java.util.List;

/**
 * What a module does, apart from what it is called and on which lines of its file it stands: by this a module or a function is
 * known again under another name. The strings and constants that code refers to count, not their places in tables.
 *
 * @param digest of the module: its functions with their names
 * @param functions digests of its functions without their own names, in the order of {@link ModuleSize#functions()}
 */
public record ModuleContent(String digest, List<String> functions) {
    /** A content that equals no other. */
    public static final ModuleContent UNKNOWN = new ModuleContent("", List.of());

    public ModuleContent {
        functions = List.copyOf(functions);
    }

    /** What a module holds. */
    public static ModuleContent of(MpyModule module) {
        List<String> functions = new ArrayList<>();
        var whole = new ContentHash();
        add(module, module.body(), functions, whole);
        return new ModuleContent(whole.digits(), functions);
    }

    /** The digest of a function; empty if none is known. */
    String function(int index) {
        return index < functions.size() ? functions.get(index) : "";
    }

    private static void add(MpyModule module, RawCode code, List<String> functions, ContentHash whole) {
        String digest = digest(module, code);
        if (!functions.isEmpty()) {
            whole.text(module.nameOf(code).text());
        }
        whole.text(digest).number(code.children().size());
        functions.add(digest);
        for (RawCode child : code.children()) {
            add(module, child, functions, whole);
        }
    }

    private static String digest(MpyModule module, RawCode code) {
        var hash = new ContentHash().number(code.kind().ordinal());
        code.preludeIfAny().ifPresent(prelude -> addPrelude(hash, module, code.code(), prelude));
        if (code instanceof RawCode.Bytecode bytecode) {
            addInstructions(hash, module, bytecode.code(), bytecode.prelude().opcodesOffset());
        } else {
            int end = code instanceof RawCode.NativePy function
                    ? function.preludeOffset()
                    : code.code().length();
            addBytes(hash, code.code(), 0, end);
        }
        return hash.digits();
    }

    private static void addPrelude(ContentHash hash, MpyModule module, Bytes code, Prelude prelude) {
        Prelude.Signature signature = prelude.signature();
        hash.number(signature.stateSlots()).number(signature.exceptionSlots()).number(signature.scopeFlags());
        hash.number(signature.positionalArgs()).number(signature.keywordOnlyArgs());
        hash.number(signature.positionalDefaults());
        for (int name : prelude.names().subList(1, prelude.names().size())) {
            hash.text(module.qstr(name).text());
        }
        addBytes(hash, code, prelude.cellsOffset(), prelude.opcodesOffset());
    }

    private static void addInstructions(ContentHash hash, MpyModule module, Bytes code, int start) {
        var cursor = new InstructionCursor(code, start);
        while (cursor.advance()) {
            Opcode opcode = cursor.opcode();
            hash.octet(cursor.opcodeByte()).octet(cursor.extra());
            int index = (int) cursor.operand();
            if (opcode.format() == OperandFormat.QSTR && index < module.qstrs().size()) {
                hash.text(module.qstr(index).text());
            } else if (opcode == Opcode.LOAD_CONST_OBJ
                    && index < module.constants().size()) {
                hash.text(PythonRepr.of(module.constants().get(index)));
            } else {
                hash.number(cursor.operand());
            }
        }
    }

    private static void addBytes(ContentHash hash, Bytes code, int start, int end) {
        for (int i = start; i < end; i++) {
            hash.octet(code.at(i));
        }
    }
}
