package io.github.mpyfreezer.parser.view;

import io.github.mpyfreezer.parser.LineCursor;
import io.github.mpyfreezer.parser.LineTable;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Dialect;
import io.github.mpyfreezer.parser.model.Instruction;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Prelude;
import io.github.mpyfreezer.parser.model.RawCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands at the head of a function in the readable dump. */
final class FunctionHead {
    private final MpyModule module;
    private final Outline outline;
    private final int codeStart;

    /** @param codeStart offset in the file of the function's data */
    FunctionHead(MpyModule module, Outline outline, int codeStart) {
        this.module = module;
        this.outline = outline;
        this.codeStart = codeStart;
    }

    /** Appends the line that the source might have, as far as the file says. */
    void appendTitle(Row.Builder row) {
        Optional<Prelude> prelude = outline.code().preludeIfAny();
        Optional<Ref> name = prelude.map(p -> new Ref(Ref.Kind.QSTR, p.nameIndex()));
        switch (outline.scope()) {
            case MODULE -> row.add(Style.HEADING, outline.number() == 0 ? "module" : "module " + outline.path());
            case CLASS ->
                row.add(Style.HEADING, "class ")
                        .add(Style.HEADING, outline.name(), name)
                        .add(Style.HEADING, ":");
            case EXPRESSION -> {
                if (outline.name().equals("<lambda>")) {
                    row.add(Style.HEADING, "lambda", name);
                    appendParameters(row, prelude, " ");
                    row.add(Style.HEADING, ":");
                } else {
                    row.add(Style.HEADING, outline.name(), name);
                }
            }
            case FUNCTION -> {
                row.add(Style.HEADING, prefix() + "def ")
                        .add(Style.HEADING, outline.name(), name)
                        .add(Style.HEADING, "(");
                appendParameters(row, prelude, "");
                row.add(Style.HEADING, ")" + result() + ":");
            }
        }
    }

    /** @param before what stands before the first parameter, if there is one */
    private void appendParameters(Row.Builder row, Optional<Prelude> prelude, String before) {
        if (prelude.isPresent()) {
            new LocalNames(module, prelude.get()).appendParameters(row, before);
        } else {
            row.add(Style.HEADING, before + "…");
        }
    }

    private String prefix() {
        boolean isAsync = outline.code()
                .preludeIfAny()
                .map(prelude ->
                        module.header().dialect().isAsync(prelude.signature().scopeFlags()))
                .orElse(false);
        return isAsync ? "async " : "";
    }

    private String result() {
        return outline.code() instanceof RawCode.Asm asm ? " -> " + FunctionWords.resultType(asm.typeSignature()) : "";
    }

    /** Path, kind, size, frame, flags and lines. */
    String facts() {
        RawCode code = outline.code();
        List<String> facts = new ArrayList<>();
        if (!outline.path().equals(outline.name())) {
            facts.add(outline.path());
        }
        facts.add(Shown.count(code.code().length(), "byte") + " of " + kind() + " at 0x" + Shown.offset(codeStart));
        if (code instanceof RawCode.Asm asm) {
            facts.add(Shown.count(asm.positionalArgs(), "argument"));
        }
        code.preludeIfAny().ifPresent(prelude -> addPrelude(facts, prelude));
        return String.join(" · ", facts);
    }

    private String kind() {
        String machine = module.header().arch().crossName();
        return switch (outline.code().kind()) {
            case BYTECODE -> "bytecode";
            case NATIVE_PY -> "native code for " + machine;
            case NATIVE_VIPER -> "viper code for " + machine;
            case NATIVE_ASM -> "assembler code for " + machine;
        };
    }

    private void addPrelude(List<String> facts, Prelude prelude) {
        Prelude.Signature signature = prelude.signature();
        facts.add(Shown.count(signature.stateSlots(), "state slot"));
        if (signature.exceptionSlots() > 0) {
            facts.add(Shown.count(signature.exceptionSlots(), "exception handler"));
        }
        if ((signature.scopeFlags() & Dialect.GENERATOR) != 0) {
            facts.add("generator");
        }
        if ((signature.scopeFlags() & Dialect.DEFAULT_KEYWORD_ARGS) != 0) {
            facts.add("keyword-only defaults");
        }
        var names = new LocalNames(module, prelude);
        if (names.captured() > 0) {
            facts.add("captures " + Shown.count(names.captured(), "variable"));
        }
        addCells(facts, prelude, names);
        addLines(facts, prelude);
    }

    private void addCells(List<String> facts, Prelude prelude, LocalNames names) {
        List<String> cells = new ArrayList<>();
        for (int at = prelude.cellsOffset(); at < prelude.opcodesOffset(); at++) {
            int slot = outline.code().code().at(at);
            String name = names.of(slot);
            cells.add(name.isEmpty() ? "slot " + slot : name);
        }
        if (!cells.isEmpty()) {
            facts.add((cells.size() == 1 ? "cell: " : "cells: ") + String.join(", ", cells));
        }
    }

    private void addLines(List<String> facts, Prelude prelude) {
        Bytes code = outline.code().code();
        if (!(outline.code() instanceof RawCode.Bytecode) || !LineTable.isPresent(prelude)) {
            return;
        }
        var lines = new LineCursor(code, prelude);
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (int at = prelude.opcodesOffset(); at < code.length(); ) {
            int line = lines.lineAt(at);
            first = Math.min(first, line);
            last = Math.max(last, line);
            at = Instruction.at(code, at).orElseThrow().end();
        }
        facts.add(first == last ? "line " + first : "lines " + first + " to " + last);
    }
}
