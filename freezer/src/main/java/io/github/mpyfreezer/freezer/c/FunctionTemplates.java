package io.github.mpyfreezer.freezer.c;

import io.github.mpyfreezer.freezer.rom.RomFunction;
import io.github.mpyfreezer.parser.model.RawCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The templates that every function needs, looked up once for many. */
final class FunctionTemplates {
    final CTemplate bytecodeBegin;
    final CTemplate tableEnd;
    final CTemplate childOf;
    final CTemplate blank;
    final CTemplate child;

    private final CEmitter emitter;
    /** Those of structures met so far, by kind of code and whether there are children. */
    private final @Nullable CTemplate[] structures = new CTemplate[2 * RawCode.Kind.values().length];

    FunctionTemplates(CEmitter emitter) {
        this.emitter = emitter;
        this.bytecodeBegin = emitter.template("bytecodeBegin");
        this.tableEnd = emitter.template("tableEnd");
        this.childOf = emitter.template("childOf");
        this.blank = emitter.template("blank");
        this.child = emitter.template("child");
    }

    /** The template of the structure that leads to a function like this one. */
    CTemplate structure(RomFunction function) {
        int index = 2 * function.code().kind().ordinal() + (function.children().isEmpty() ? 0 : 1);
        CTemplate known = structures[index];
        if (known == null) {
            known = emitter.template("rawCode", conditions(function));
            structures[index] = known;
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
}
