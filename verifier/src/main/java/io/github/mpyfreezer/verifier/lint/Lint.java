package io.github.mpyfreezer.verifier.lint;

import io.github.mpyfreezer.boards.FloatKind;
import io.github.mpyfreezer.parser.LineTable;
import io.github.mpyfreezer.parser.model.Constant;
import io.github.mpyfreezer.parser.model.InstructionCursor;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Opcode;
import io.github.mpyfreezer.parser.model.RawCode;
import io.github.mpyfreezer.verifier.image.Expected;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds where mpy-cross, which is configured unlike any firmware, makes of a source what the device would not (mpy-cross's
 * mpconfigport.h against py/mpconfig.h).
 */
public final class Lint {
    /** A module of so few instructions may well stand in one line. */
    private static final int FEW_INSTRUCTIONS = 20;

    private final boolean singlePrecision;
    private final MpyModule module;
    private final Suspects suspects;
    private final List<RawCode.Bytecode> functions = new ArrayList<>();
    /** Modules of constants that were told of. */
    private final BitSet told = new BitSet();

    private final List<Caution> cautions;

    private Lint(MpyModule module, FloatKind floats, List<Caution> cautions) {
        this.singlePrecision = floats == FloatKind.FLOAT;
        this.module = module;
        this.suspects = Suspects.of(module);
        this.cautions = cautions;
        addFunctions(module.body());
    }

    private void addFunctions(RawCode code) {
        if (code instanceof RawCode.Bytecode function) {
            functions.add(function);
        }
        code.children().forEach(this::addFunctions);
    }

    /**
     * What to be cautious of.
     *
     * @param floats of the board
     */
    public static List<Caution> check(List<Expected> modules, FloatKind floats) {
        List<Caution> cautions = new ArrayList<>();
        for (Expected expected : modules) {
            new Lint(expected.module(), floats, cautions).check();
        }
        return cautions;
    }

    private void check() {
        if (!suspects.isEmpty()) {
            functions.forEach(this::check);
        }
        if (!hasLines() && instructions() > FEW_INSTRUCTIONS) {
            add(0, "no line numbers, as compiling with -O3 gives; tracebacks say line 1");
        }
    }

    private void add(int line, String what) {
        cautions.add(new Caution(module.sourceFile().text(), line, what));
    }

    /** Lines only go up, so that the last instruction of a function has the highest. */
    private boolean hasLines() {
        for (RawCode.Bytecode function : functions) {
            if (LineTable.lineOf(
                            function.code(), function.prelude(), function.code().length() - 1)
                    > 1) {
                return true;
            }
        }
        return false;
    }

    private int instructions() {
        int count = 0;
        for (RawCode.Bytecode function : functions) {
            for (var cursor = cursor(function); cursor.advance(); ) {
                count++;
            }
        }
        return count;
    }

    private static InstructionCursor cursor(RawCode.Bytecode function) {
        return new InstructionCursor(function.code(), function.prelude().opcodesOffset());
    }

    private void check(RawCode.Bytecode function) {
        Opcode before = Opcode.LOAD_CONST_NONE;
        int orderedAt = -1;
        for (var cursor = cursor(function); cursor.advance(); ) {
            Opcode opcode = cursor.opcode();
            int index = (int) cursor.operand();
            if (orderedAt >= 0 && opcode == Opcode.BUILD_MAP && index > 1) {
                add(
                        line(function, orderedAt),
                        "OrderedDict({…}) loses the order of its items, which it keeps where the device compiles it: give it"
                                + " a list of pairs");
            }
            boolean loads = isLoad(opcode);
            orderedAt = loads && suspects.ordered().get(index) ? cursor.offset() : -1;
            if (loads && suspects.templates().get(index)) {
                add(
                        line(function, cursor.offset()),
                        "a t-string, which is a syntax error where the device compiles it");
            } else if (opcode == Opcode.LOAD_CONST_OBJ) {
                checkFloat(function, cursor);
            } else if (opcode == Opcode.STORE_NAME || opcode == Opcode.STORE_GLOBAL) {
                checkFolded(function, cursor, before);
            }
            before = opcode;
        }
    }

    /** Of the instruction at an offset; 0 where lines were left out. */
    private static int line(RawCode.Bytecode function, int offset) {
        return LineTable.isPresent(function.prelude())
                ? LineTable.lineOf(function.code(), function.prelude(), offset)
                : 0;
    }

    private static boolean isLoad(Opcode opcode) {
        return switch (opcode) {
            case LOAD_NAME, LOAD_GLOBAL, LOAD_ATTR, LOAD_METHOD -> true;
            default -> false;
        };
    }

    private void checkFloat(RawCode.Bytecode function, InstructionCursor cursor) {
        int index = (int) cursor.operand();
        if (singlePrecision
                && suspects.reckoned().get(index)
                && module.constants().get(index) instanceof Constant.FloatNumber number) {
            add(
                    line(function, cursor.offset()),
                    "the float " + number.text()
                            + " was reckoned in double precision; the device would reckon in single"
                            + " precision, which may end in another last digit");
        }
    }

    /** Firmware folds {@code errno.EIO} even where the name means something else by then. */
    private void checkFolded(RawCode.Bytecode function, InstructionCursor cursor, Opcode before) {
        int index = (int) cursor.operand();
        boolean imports = before == Opcode.IMPORT_NAME || before == Opcode.IMPORT_FROM;
        if (!imports && suspects.folded().get(index) && !told.get(index)) {
            told.set(index);
            String name = module.qstr(index).text();
            add(
                    line(function, cursor.offset()),
                    name + " is assigned to; the device's compiler would still take constants such as " + name
                            + ".X from the module of that name");
        }
    }
}
