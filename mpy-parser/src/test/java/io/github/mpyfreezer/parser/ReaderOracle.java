package io.github.mpyfreezer.parser;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Instruction;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.RawCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What must hold for any bytes whatever: they are refused in one line, or they are a module that is written back to the
 * same bytes and that can be walked without a further check.
 */
final class ReaderOracle {
    private ReaderOracle() {}

    /**
     * Reads {@code content} and judges the outcome.
     *
     * @return whether it is a module
     * @throws AssertionError if it is neither a module nor refused as it should be
     */
    static boolean accepts(Bytes content) {
        checkContainer(content);
        MpyFile file;
        try {
            file = MpyReader.read(content);
        } catch (MpyFormatException e) {
            checkMessage(e, content);
            return false;
        }
        MpyModule module = file.module();
        Bytes body = content.slice(0, content.length() - file.trailingBytes());
        Bytes written = MpyWriter.write(module);
        if (!written.equals(body)) {
            throw new AssertionError("written back as " + written + " instead of " + body);
        }
        walk(module, module.body());
        checkSegments(Segment.of(module), body.length());
        module.constants().forEach(PythonRepr::of);
        module.qstrs().forEach(qstr -> PythonRepr.of(qstr.text()));
        return true;
    }

    /** The same for a block of several modules, which few bytes are. */
    private static void checkContainer(Bytes content) {
        boolean looksLikeOne = MultiMpy.isContainer(content);
        try {
            check(!MultiMpy.read(content).isEmpty());
        } catch (MpyFormatException e) {
            checkMessage(e, content);
            check(!looksLikeOne
                    || !String.valueOf(e.getMessage()).endsWith("expected the size of a module in 4 bytes"));
        }
    }

    private static void checkSegments(List<Segment> segments, int length) {
        int at = 0;
        for (Segment segment : segments) {
            check(segment.start() >= at && segment.end() >= segment.start());
            at = segment.end();
        }
        check(at <= length);
    }

    private static void checkMessage(MpyFormatException e, Bytes content) {
        String message = String.valueOf(e.getMessage());
        boolean oneLine = message.codePoints().noneMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029);
        String start = "offset 0x%04x: ".formatted(e.offset());
        boolean whole = message.startsWith(start) && message.contains("found ") && message.contains(", expected ");
        if (!oneLine || !whole || e.offset() < 0 || e.offset() > content.length()) {
            throw new AssertionError("message: " + message);
        }
    }

    /** What the views and the freezer rely on, in every function. */
    private static void walk(MpyModule module, RawCode code) {
        module.nameOf(code).text();
        if (code instanceof RawCode.Bytecode function) {
            List<Instruction> instructions = Functions.instructions(function);
            Set<Integer> starts = new HashSet<>();
            instructions.forEach(instruction -> starts.add(instruction.offset()));
            for (Instruction instruction : instructions) {
                check(LineTable.lineOf(function.code(), function.prelude(), instruction.offset()) >= 1);
                check(indexIsRight(module, function, instruction));
                check(!instruction.opcode().isJump() || starts.contains(instruction.target()));
            }
            check(!instructions.isEmpty());
            check(instructions.get(instructions.size() - 1).end()
                    == function.code().length());
        }
        code.preludeIfAny().ifPresent(prelude -> {
            prelude.names().forEach(module::qstr);
            int entry = prelude.lineTableOffset();
            while (entry < prelude.cellsOffset()) {
                check(LineTable.linesOf(code.code(), entry) >= 0);
                entry += LineTable.sizeOf(code.code(), entry);
            }
            check(entry == prelude.cellsOffset());
        });
        code.children().forEach(child -> walk(module, child));
    }

    private static boolean indexIsRight(MpyModule module, RawCode.Bytecode function, Instruction instruction) {
        long operand = instruction.operand();
        int slots = function.prelude().signature().stateSlots();
        return switch (instruction.opcode()) {
            case LOAD_CONST_STRING,
                    LOAD_NAME,
                    LOAD_GLOBAL,
                    LOAD_ATTR,
                    LOAD_METHOD,
                    LOAD_SUPER_METHOD,
                    STORE_NAME,
                    STORE_GLOBAL,
                    STORE_ATTR,
                    DELETE_NAME,
                    DELETE_GLOBAL,
                    IMPORT_NAME,
                    IMPORT_FROM -> operand >= 0 && operand < module.qstrs().size();
            case LOAD_CONST_OBJ -> operand >= 0 && operand < module.constants().size();
            case MAKE_FUNCTION, MAKE_FUNCTION_DEFARGS, MAKE_CLOSURE, MAKE_CLOSURE_DEFARGS ->
                operand >= 0 && operand < function.children().size();
            case LOAD_FAST_N,
                    STORE_FAST_N,
                    DELETE_FAST,
                    LOAD_DEREF,
                    STORE_DEREF,
                    DELETE_DEREF,
                    LOAD_FAST_MULTI,
                    STORE_FAST_MULTI -> operand >= 0 && operand < slots;
            default -> true;
        };
    }

    private static void check(boolean holds) {
        if (!holds) {
            throw new AssertionError("a module was accepted that is not right");
        }
    }
}
