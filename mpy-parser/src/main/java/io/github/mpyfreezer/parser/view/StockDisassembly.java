package io.github.mpyfreezer.parser.view;

import io.github.mpyfreezer.parser.PythonRepr;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.MpyHeader;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.NativeArch;
import io.github.mpyfreezer.parser.model.Prelude;
import io.github.mpyfreezer.parser.model.Qstr;
import io.github.mpyfreezer.parser.model.RawCode;
import io.github.mpyfreezer.parser.model.Release;
import java.util.List;
import java.util.function.Consumer;

/**
 * The disassembly of {@code mpy-tool.py -d} of a release. Releases differ in two places: since 1.27 the machine is named,
 * and the names of children stand without quotes.
 */
public final class StockDisassembly {
    private static final int RAW_SHOWN = 32;
    private static final int ROW = 16;

    private final MpyModule module;
    private final boolean showsArch;
    private final Consumer<TextLine> out;

    private StockDisassembly(MpyModule module, Release release, Consumer<TextLine> out) {
        this.module = module;
        this.showsArch = release.isSince(Release.V1_27);
        this.out = out;
    }

    /** Disassembles files one after the other. Their functions share one set of labels, so they belong in one call. */
    public static void write(List<MpyInput> inputs, Release release, Consumer<TextLine> out) {
        List<FunctionLabels.Labelled> bodies = FunctionLabels.of(inputs, release);
        for (int i = 0; i < inputs.size(); i++) {
            MpyInput input = inputs.get(i);
            var disassembly = new StockDisassembly(input.module(), release, out);
            disassembly.line("mpy_source_file: " + input.name());
            disassembly.writeTables();
            disassembly.writeFunction(bodies.get(i));
        }
    }

    private void writeTables() {
        line("source_file: " + module.sourceFile());
        MpyHeader header = module.header();
        line("header: " + header.bytes().hex(":"));
        if (showsArch) {
            line("arch: " + (header.arch() == NativeArch.DEBUG ? "UNKNOWN" : header.arch()));
            if (header.archFlags().isPresent()) {
                line("arch_flags: 0x" + Integer.toHexString(header.archFlags().getAsInt()));
            }
        }
        line("qstr_table[" + module.qstrs().size() + "]:");
        for (Qstr qstr : module.qstrs()) {
            line("    " + qstr.text());
        }
        line("obj_table: " + PythonRepr.list(module.constants()));
    }

    private void writeFunction(FunctionLabels.Labelled function) {
        RawCode code = function.code();
        out.accept(TextLine.labelled("simple_name: " + module.nameOf(code), function.label()));
        if (code instanceof RawCode.Bytecode bytecode) {
            Bytes data = code.code();
            line("  raw bytecode: " + data.length() + " " + data.hex(":"));
            writePrelude(bytecode.prelude());
            line("  line info: " + lineInfo(data, bytecode.prelude()).hex(":"));
            StockInstructions.write(module, function, bytecode, out);
            writeChildren(function);
        } else {
            writeNative(function);
        }
    }

    private void writeNative(FunctionLabels.Labelled function) {
        Bytes data = function.code().code();
        boolean isCut = data.length() > RAW_SHOWN;
        Bytes shown = isCut ? data.slice(0, RAW_SHOWN) : data;
        line("  raw data: " + data.length() + " " + shown.hex(":") + (isCut ? " ..." : " "));
        if (function.code() instanceof RawCode.NativePy code) {
            writePrelude(code.prelude());
            line("  line info: " + PythonRepr.of(lineInfo(data, code.prelude())));
            for (int at = 0; at < code.preludeOffset(); at += ROW) {
                line("  "
                        + data.slice(at, Math.min(at + ROW, code.preludeOffset()))
                                .hex(":"));
            }
            writeChildren(function);
        }
    }

    private void writePrelude(Prelude prelude) {
        Prelude.Signature signature = prelude.signature();
        line("  prelude: (" + signature.stateSlots() + ", " + signature.exceptionSlots() + ", " + signature.scopeFlags()
                + ", " + signature.positionalArgs() + ", " + signature.keywordOnlyArgs() + ", "
                + signature.positionalDefaults() + ")");
        var args = new StringBuilder("  args: [");
        for (int i = 1; i < prelude.names().size(); i++) {
            args.append(i == 1 ? "" : ", ")
                    .append(PythonRepr.of(module.qstr(prelude.names().get(i))));
        }
        line(args.append(']').toString());
    }

    /** The line table, and the cells that stand behind it. */
    private static Bytes lineInfo(Bytes data, Prelude prelude) {
        return data.slice(prelude.lineTableOffset(), prelude.opcodesOffset());
    }

    private void writeChildren(FunctionLabels.Labelled function) {
        out.accept(StockChildren.line(module, function, showsArch));
        for (FunctionLabels.Labelled child : function.children()) {
            writeFunction(child);
        }
    }

    private void line(String text) {
        out.accept(TextLine.of(text));
    }
}
