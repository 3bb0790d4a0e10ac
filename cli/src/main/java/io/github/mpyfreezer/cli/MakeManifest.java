package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.freezer.FreezeException;
import io.github.mpyfreezer.freezer.Freezer;
import io.github.mpyfreezer.freezer.FrozenInput;
import io.github.mpyfreezer.freezer.QstrHeader;
import io.github.mpyfreezer.freezer.TextModule;
import io.github.mpyfreezer.freezer.c.FrozenC;
import io.github.mpyfreezer.freezer.rom.RomImage;
import io.github.mpyfreezer.manifest.FileKind;
import io.github.mpyfreezer.manifest.Manifest;
import io.github.mpyfreezer.manifest.ManifestEntry;
import io.github.mpyfreezer.manifest.ManifestException;
import io.github.mpyfreezer.manifest.ManifestMode;
import io.github.mpyfreezer.manifest.ManifestResolver;
import io.github.mpyfreezer.manifest.external.Fallback;
import io.github.mpyfreezer.manifest.external.Python3;
import io.github.mpyfreezer.manifest.python.DeclarativePython;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.parser.model.Utf8;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The command line of makemanifest.py, which every MicroPython build calls: {@code freeze makemanifest -o FILE …}. */
final class MakeManifest {
    private static final String NAME = "freeze makemanifest";

    private final MakeManifestOptions options;
    private final Console console;

    private MakeManifest(MakeManifestOptions options, Console console) {
        this.options = options;
        this.console = console;
    }

    static int run(List<String> args, Console console) {
        try {
            MakeManifestOptions options = MakeManifestOptions.parse(args);
            if (options.wantsHelp()) {
                console.print(MakeManifestHelp.TEXT);
                return ExitCode.OK;
            }
            return new MakeManifest(options, console).run();
        } catch (CliException e) {
            if (e.exitCode() == ExitCode.USAGE) {
                return Failure.reportUsage(console, MakeManifestHelp.USAGE, NAME, e);
            }
            console.complain(NAME + ": " + e.getMessage());
            return e.exitCode();
        }
    }

    private int run() {
        if (options.variables().get("MPY_DIR").isEmpty()
                || options.variables().get("PORT_DIR").isEmpty()) {
            console.println("MPY_DIR and PORT_DIR variables must be specified");
            return ExitCode.FAULT;
        }
        ManifestMode mode = options.listsCModules() ? ManifestMode.LIST_C_MODULES : ManifestMode.FREEZE;
        var resolver = new ManifestResolver(
                mode, options.variables(), new Fallback(new DeclarativePython(), new Python3("python3")), Path.of(""));
        for (String manifest : options.manifests()) {
            try {
                resolver.execute(manifest);
            } catch (ManifestException e) {
                console.complain("manifest error executing \"" + manifest + "\": " + e.getMessage());
                return ExitCode.FAULT;
            }
        }
        Manifest manifest = resolver.manifest();
        if (options.listsCModules()) {
            for (String folder : manifest.cModules()) {
                console.println(folder);
            }
            return ExitCode.OK;
        }
        return freeze(manifest);
    }

    private int freeze(Manifest manifest) {
        String output = options.output();
        var sources = new SourceModules(options, console);
        List<String> files = sources.compile(manifest.entries());
        if (!sources.errors().isEmpty()) {
            return ExitCode.FAULT;
        }
        List<TextModule> texts = texts(manifest.entries());
        try {
            RomImage image = image(files);
            if (OutputFile.write(output, out -> FrozenC.writeContent(texts, image, out))) {
                console.println("GEN " + output);
            }
            return ExitCode.OK;
        } catch (FreezeException e) {
            console.println("error freezing mpy:");
            console.println(e.getMessage());
            return ExitCode.FAULT;
        }
    }

    private List<TextModule> texts(List<ManifestEntry> entries) {
        List<TextModule> texts = new ArrayList<>();
        for (ManifestEntry entry : entries) {
            if (entry.kind() == FileKind.TEXT) {
                console.println("STR " + entry.target());
                texts.add(new TextModule(Utf8.of(entry.target()), InputFiles.bytes(entry.source())));
            }
        }
        return texts;
    }

    private RomImage image(List<String> files) {
        MpyToolOptions tool = MpyToolOptions.ofFlags(options.toolFlags());
        Release release =
                FirmwareVersion.ofTree(options.variables().get("MPY_DIR").orElse(""));
        List<FrozenInput> modules = InputFiles.frozen(InputFiles.inputs(files));
        QstrHeader header = QstrHeaders.read(options.buildFolder() + "/" + QstrHeaders.PLACE, release);
        return Freezer.freeze(modules, tool.target(release, header.widths()), Optional.of(header));
    }
}
