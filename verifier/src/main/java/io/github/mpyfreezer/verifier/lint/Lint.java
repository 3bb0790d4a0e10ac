package io.github.mpyfreezer.verifier.lint;

import io.github.mpyfreezer.boards.FloatKind;
import io.github.mpyfreezer.parser.model.Constant;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Opcode;
import io.github.mpyfreezer.verifier.image.Expected;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds where mpy-cross, which is configured unlike any firmware, makes of a source what the device would not (mpy-cross's
 * mpconfigport.h against py/mpconfig.h).
 */
public final class Lint {
    /** Modules whose constants firmware folds into code; mpy-cross knows only those of {@code math}. */
    private static final Set<String> FOLDED = Set.of("errno", "uctypes", "machine", "pyb", "stm");

    private static final String TEMPLATE = "__template__";
    /** A result of arithmetic has about 17 digits; nobody writes so many for a float of seven. */
    private static final int MANY_DIGITS = 13;

    private final boolean singlePrecision;
    private final List<Caution> cautions = new ArrayList<>();
    private String file = "";

    private Lint(FloatKind floats) {
        this.singlePrecision = floats == FloatKind.FLOAT;
    }

    /**
     * What to be cautious of.
     *
     * @param floats of the board
     */
    public static List<Caution> check(List<Expected> modules, FloatKind floats) {
        var lint = new Lint(floats);
        for (Expected module : modules) {
            lint.check(module.module());
        }
        return lint.cautions;
    }

    private void check(MpyModule module) {
        file = module.sourceFile().text();
        List<FunctionSteps> functions = FunctionSteps.of(module);
        Set<String> assigned = new HashSet<>();
        for (FunctionSteps function : functions) {
            checkOrder(function);
            checkTemplates(function);
            checkFloats(function);
            checkFolded(function, assigned);
        }
        boolean lines = functions.stream()
                .flatMap(function -> function.steps().stream())
                .anyMatch(step -> step.line() > 1);
        int instructions =
                functions.stream().mapToInt(function -> function.steps().size()).sum();
        if (!lines && instructions > 20) {
            add(0, "it has no line numbers, as compiling with -O3 gives; tracebacks say line 1");
        }
    }

    private void add(int line, String what) {
        cautions.add(new Caution(file, line, what));
    }

    /** The pairs go into a plain dict first, where the device's compiler would keep their order. */
    private void checkOrder(FunctionSteps function) {
        List<Step> steps = function.steps();
        for (int i = 1; i < steps.size(); i++) {
            Step before = steps.get(i - 1);
            boolean named = isLoad(before.opcode()) && function.name(before).equals("OrderedDict");
            if (named
                    && steps.get(i).opcode() == Opcode.BUILD_MAP
                    && steps.get(i).operand() > 1) {
                add(
                        before.line(),
                        "OrderedDict({…}) loses the order of its items, which it keeps where the device compiles it: give it"
                                + " a list of pairs");
            }
        }
    }

    private static boolean isLoad(Opcode opcode) {
        return switch (opcode) {
            case LOAD_NAME, LOAD_GLOBAL, LOAD_ATTR, LOAD_METHOD -> true;
            default -> false;
        };
    }

    private void checkTemplates(FunctionSteps function) {
        for (Step step : function.steps()) {
            if (isLoad(step.opcode()) && function.name(step).equals(TEMPLATE)) {
                add(step.line(), "a t-string, which is a syntax error where the device compiles it");
            }
        }
    }

    private void checkFloats(FunctionSteps function) {
        for (Step step : function.steps()) {
            if (singlePrecision
                    && step.opcode() == Opcode.LOAD_CONST_OBJ
                    && function.module().constants().get((int) step.operand()) instanceof Constant.FloatNumber number
                    && digits(number.text()) >= MANY_DIGITS) {
                add(
                        step.line(),
                        "the float " + number.text()
                                + " was reckoned in double precision; the device would reckon in single"
                                + " precision, which may end in another last digit");
            }
        }
    }

    private static int digits(String number) {
        int exponent = number.indexOf('e');
        String mantissa = exponent < 0 ? number : number.substring(0, exponent);
        return (int) mantissa.chars()
                .filter(Character::isDigit)
                .dropWhile(c -> c == '0')
                .count();
    }

    /** Firmware folds {@code errno.EIO} even where the name means something else by then. */
    private void checkFolded(FunctionSteps function, Set<String> told) {
        List<Step> steps = function.steps();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            boolean stores = step.opcode() == Opcode.STORE_NAME || step.opcode() == Opcode.STORE_GLOBAL;
            boolean imports = i > 0
                    && (steps.get(i - 1).opcode() == Opcode.IMPORT_NAME
                            || steps.get(i - 1).opcode() == Opcode.IMPORT_FROM);
            if (stores && !imports && FOLDED.contains(function.name(step)) && told.add(function.name(step))) {
                String name = function.name(step);
                add(
                        step.line(),
                        name + " is assigned to; the device's compiler would still take constants such as " + name
                                + ".X from the module of that name");
            }
        }
    }
}
