package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.Qstrs;
import io.github.mpyfreezer.freezer.FreezeException;
import io.github.mpyfreezer.freezer.Freezer;
import io.github.mpyfreezer.freezer.FrozenInput;
import io.github.mpyfreezer.freezer.QstrHeader;
import io.github.mpyfreezer.freezer.ReleaseCheck;
import io.github.mpyfreezer.freezer.c.FrozenC;
import io.github.mpyfreezer.freezer.rom.RomImage;
import io.github.mpyfreezer.parser.Segment;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.parser.view.LineStream;
import io.github.mpyfreezer.parser.view.MpyExtractor;
import io.github.mpyfreezer.parser.view.MpyInput;
import io.github.mpyfreezer.parser.view.MpyMergeException;
import io.github.mpyfreezer.parser.view.MpyMerger;
import io.github.mpyfreezer.parser.view.StockDisassembly;
import io.github.mpyfreezer.parser.view.StockHexDump;
import io.github.mpyfreezer.parser.view.StockJson;
import io.github.mpyfreezer.parser.view.TextLine;
import io.github.mpyfreezer.parser.view.TextOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The command line of mpy-tool.py: {@code freeze mpy-tool -f -q HEADER FILE…}. Prints what that tool prints, for the release
 * that {@code --micropython} names or else the newest.
 */
final class MpyTool {
    private static final String NAME = "freeze mpy-tool";

    private final MpyToolOptions options;
    private final Console console;
    private final List<MpyInput> inputs;
    private final Release release;

    private MpyTool(MpyToolOptions options, Console console) {
        this.options = options;
        this.console = console;
        this.inputs = ModuleReading.files(options.files());
        this.release = options.release(inputs.get(0).file().module().header().dialect());
    }

    static int run(List<String> args, Console console) {
        try {
            MpyToolOptions options = MpyToolOptions.parse(args);
            if (options.wantsHelp()) {
                console.print(MpyToolHelp.TEXT);
                return ExitCode.OK;
            }
            new MpyTool(options, console).run();
            return ExitCode.OK;
        } catch (CliException e) {
            if (e.exitCode() == ExitCode.USAGE) {
                return Failure.reportUsage(console, MpyToolHelp.USAGE, NAME, e);
            }
            console.complain(e.getMessage());
            return e.exitCode();
        } catch (FreezeException e) {
            console.complain(e.getMessage());
            return ExitCode.FAULT;
        } catch (MpyMergeException e) {
            console.complain(NAME + ": " + e.getMessage());
            return ExitCode.FAULT;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run() throws IOException {
        Optional<String> headerFile = options.qstrHeader();
        Optional<QstrHeader> header =
                headerFile.isPresent() ? Optional.of(QstrHeaders.read(headerFile.get(), release)) : Optional.empty();
        List<FrozenInput> modules = InputFiles.frozen(inputs);
        Optional<RomImage> image = Optional.empty();
        if (options.freezes()) {
            image = Optional.of(freeze(modules, header));
        } else {
            ReleaseCheck.check(modules, release);
        }
        if (options.json()) {
            printJson(image);
        } else {
            print(image);
        }
        if (options.merges()) {
            merge();
        }
        if (options.extractBase().isPresent()) {
            extract(options.extractBase().get());
        }
    }

    private RomImage freeze(List<FrozenInput> modules, Optional<QstrHeader> header) {
        Qstrs widths = header.isPresent() ? header.get().widths() : new Qstrs(1, 1);
        return Freezer.freeze(modules, options.target(release, widths), header);
    }

    private void print(Optional<RomImage> image) throws IOException {
        if (options.views()) {
            printViews(new TextOutput(console.out()));
        }
        if (image.isPresent()) {
            FrozenC.write(image.get(), console.out());
        }
    }

    private void printViews(Consumer<TextLine> out) {
        if (options.hexDump()) {
            StockHexDump.write(inputs, out);
        }
        if (options.hexDump() && options.disassembles()) {
            out.accept(TextLine.of(""));
        }
        if (options.disassembles()) {
            StockDisassembly.write(inputs, release, out);
        }
    }

    private void printJson(Optional<RomImage> image) throws IOException {
        var language = StockJson.Language.of(options.freezes(), options.hexDump());
        var json = new StockJson(language, new TextOutput(console.err()));
        printViews(json);
        if (image.isPresent()) {
            try (var text = new LineStream(json)) {
                FrozenC.write(image.get(), text);
            }
        }
        json.writeTo(console.out());
    }

    private void merge() throws IOException {
        Bytes merged = MpyMerger.merge(inputs, options.archFlags());
        if (options.output().isPresent()) {
            OutputFile.write(options.output().get(), out -> out.write(merged.toArray()));
        } else {
            console.out().write(merged.toArray());
        }
    }

    private void extract(String base) {
        Set<Segment.Kind> kinds = options.extractOnly().map(MpyTool::kinds).orElse(EnumSet.allOf(Segment.Kind.class));
        for (MpyExtractor.Part part : MpyExtractor.extract(inputs, base, kinds)) {
            OutputFile.write(part.fileName(), out -> out.write(part.content().toArray()));
        }
    }

    private static Set<Segment.Kind> kinds(String list) {
        try {
            return MpyExtractor.kinds(list);
        } catch (IllegalArgumentException e) {
            throw new CliException("--extract-only: " + e.getMessage());
        }
    }
}
