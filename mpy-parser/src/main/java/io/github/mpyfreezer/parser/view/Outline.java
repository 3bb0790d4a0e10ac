package io.github.mpyfreezer.parser.view;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Instruction;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Opcode;
import io.github.mpyfreezer.parser.model.RawCode;
import io.github.mpyfreezer.parser.model.Utf8;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A function's place among the others of its module.
 *
 * @param number its place in the file's order, from 0
 * @param scope what it was in the source
 * @param name its name as it can be shown
 * @param path its name behind those of the functions and classes around it, joined by dots
 */
record Outline(int number, RawCode code, Scope scope, String name, String path, List<Outline> children) {
    Outline {
        children = List.copyOf(children);
    }

    /** What a piece of code was in the source. */
    enum Scope {
        MODULE,
        CLASS,
        FUNCTION,
        /** A lambda, a comprehension or a generator expression: code without a name of its own. */
        EXPRESSION
    }

    /** The outermost function of a module, with all below it. */
    static Outline of(MpyModule module) {
        return new Builder(module).build(module.body(), "module", "");
    }

    /** Numbers functions as it meets them. */
    private static final class Builder {
        private final MpyModule module;
        private int count;

        Builder(MpyModule module) {
            this.module = module;
        }

        /**
         * A function's outline.
         *
         * @param fallback its name if it has none itself
         * @param around path of the scope around it
         */
        Outline build(RawCode code, String fallback, String around) {
            int number = count++;
            String name = code.preludeIfAny()
                    .map(prelude -> Shown.name(module.qstr(prelude.nameIndex())))
                    .orElse(fallback);
            Scope scope = number == 0 || name.equals("<module>") ? Scope.MODULE : scope(code, name);
            String path = around.isEmpty() ? name : around + "." + name;
            List<Outline> children = new ArrayList<>(code.children().size());
            for (int i = 0; i < code.children().size(); i++) {
                RawCode child = code.children().get(i);
                String assigned = child.preludeIfAny().isPresent()
                        ? ""
                        : assignedName(code, i).orElse("?");
                children.add(build(child, assigned, scope == Scope.MODULE ? around : path));
            }
            return new Outline(number, code, scope, name, path, children);
        }

        private Scope scope(RawCode code, String name) {
            if (name.startsWith("<")) {
                return Scope.EXPRESSION;
            }
            return code instanceof RawCode.Bytecode bytecode && isClass(bytecode) ? Scope.CLASS : Scope.FUNCTION;
        }

        /** A class body begins by taking over the module's name (compile_scope in py/compile.c). */
        private boolean isClass(RawCode.Bytecode function) {
            Bytes code = function.code();
            Instruction first =
                    Instruction.at(code, function.prelude().opcodesOffset()).orElseThrow();
            if (!isNamed(first, Opcode.LOAD_NAME, "__name__") || first.end() == code.length()) {
                return false;
            }
            return isNamed(Instruction.at(code, first.end()).orElseThrow(), Opcode.STORE_NAME, "__module__");
        }

        private boolean isNamed(Instruction instruction, Opcode opcode, String name) {
            return instruction.opcode() == opcode && qstr(instruction).equals(Utf8.of(name));
        }

        private Utf8 qstr(Instruction instruction) {
            return module.qstr((int) instruction.operand());
        }

        /** The name that {@code parent} stores a child under as soon as it has made it. */
        private Optional<String> assignedName(RawCode parent, int child) {
            if (!(parent instanceof RawCode.Bytecode function)) {
                return Optional.empty();
            }
            boolean made = false;
            for (int at = function.prelude().opcodesOffset();
                    at < function.code().length(); ) {
                Instruction instruction = Instruction.at(function.code(), at).orElseThrow();
                if (made) {
                    boolean isStore = instruction.opcode() == Opcode.STORE_NAME
                            || instruction.opcode() == Opcode.STORE_GLOBAL
                            || instruction.opcode() == Opcode.STORE_ATTR;
                    return isStore ? Optional.of(Shown.name(qstr(instruction))) : Optional.empty();
                }
                made = instruction.opcode().makesChild() && instruction.operand() == child;
                at = instruction.end();
            }
            return Optional.empty();
        }
    }
}
