package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.parser.Segment;
import io.github.mpyfreezer.parser.view.Counts;
import io.github.mpyfreezer.parser.view.MpyExtractor;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the parts of files into files of their own. */
@Command(
        name = "extract",
        description = "Writes the parts of .mpy files, strings, constants and code, into files of their own.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  freeze extract --base parts/sensor --only code sensor.mpy")
final class ExtractCommand implements Runnable {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "files to take apart")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--base",
            required = true,
            paramLabel = "PATH",
            description = "what the names of the parts begin with")
    private String base = "";

    @Option(names = "--only", paramLabel = "KIND[,…]", description = "these parts only: meta, qstr, obj, code")
    private @Nullable String only;

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        if (files.isEmpty()) {
            throw new CliException("nothing to take apart: add .mpy files  (freeze extract --help)", ExitCode.USAGE);
        }
        Set<Segment.Kind> kinds = only == null ? EnumSet.allOf(Segment.Kind.class) : kinds(only);
        List<MpyExtractor.Part> parts = MpyExtractor.extract(ModuleReading.files(files), base, kinds);
        for (MpyExtractor.Part part : parts) {
            OutputFile.write(part.fileName(), out -> out.write(part.content().toArray()));
        }
        console.println("wrote " + Counts.counted(parts.size(), "part") + ": " + base + "_…");
    }

    private static Set<Segment.Kind> kinds(String list) {
        try {
            return MpyExtractor.kinds(list);
        } catch (IllegalArgumentException e) {
            throw new CliException("--only: " + e.getMessage(), ExitCode.USAGE);
        }
    }
}
