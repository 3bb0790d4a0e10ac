package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.view.Counts;
import io.github.mpyfreezer.parser.view.MpyMergeException;
import io.github.mpyfreezer.parser.view.MpyMerger;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Joins files into one. */
@Command(
        name = "merge",
        description = "Joins .mpy files into one that runs them one after the other.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  freeze merge -o all.mpy driver.mpy main.mpy")
final class MergeCommand implements Runnable {
    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            description = "files to join; one of them may hold native code, and then runs first")
    private List<String> files = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "where the result goes")
    private String output = "";

    MergeCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        if (files.isEmpty()) {
            throw new CliException("nothing to join: add .mpy files  (freeze merge --help)", ExitCode.USAGE);
        }
        try {
            Bytes merged = MpyMerger.merge(ModuleReading.files(files), OptionalInt.empty());
            OutputFile.write(output, out -> out.write(merged.toArray()));
            console.println("wrote " + output + ": " + Counts.counted(files.size(), "module") + ", "
                    + Counts.counted(merged.length(), "byte"));
        } catch (MpyMergeException e) {
            throw new CliException("merge: " + e.getMessage());
        }
    }
}
