package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.BoardCatalog;
import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.freezer.Freezer;
import io.github.mpyfreezer.freezer.FrozenInput;
import io.github.mpyfreezer.freezer.QstrHeader;
import io.github.mpyfreezer.freezer.RomTarget;
import io.github.mpyfreezer.freezer.c.FrozenC;
import io.github.mpyfreezer.freezer.rom.RomImage;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.parser.model.Utf8;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The main job: modules and a board become a C file. */
@Command(
        name = "freeze",
        description = "Puts MicroPython modules into firmware ROM: writes the C file that keeps them there.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  freeze --board PYBV10 modules/",
            "  freeze --board RPI_PICO -b ports/rp2/build-RPI_PICO modules/ extra.mpy",
            "  freeze --board PYBV10 --micropython 1.22 -o frozen.c modules/",
            "  freeze boards --port samd"
        })
final class FreezeCommand implements Runnable {
    private final Console console;

    @Parameters(
            paramLabel = "DIR|FILE.mpy",
            description = "modules to freeze: .mpy files, and folders with .mpy files in them")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = "--board",
            paramLabel = "NAME",
            description = "board to freeze for: PYBV10, PYBV10-DP, stm32/PYBV10, unix … ('freeze boards' lists them)")
    private String boardName = "";

    @Option(
            names = "--board-file",
            paramLabel = "FILE",
            description = "a file that describes boards of your own, in the form of the built-in ones")
    private @Nullable String boardFile;

    @Option(
            names = {"-b", "--build-dir"},
            paramLabel = "DIR",
            description = "the firmware's build folder, for its " + QstrHeaders.PLACE + "; output goes there too")
    private @Nullable String buildDir;

    @Option(
            names = {"-q", "--qstr-header"},
            paramLabel = "FILE",
            description = "the firmware's qstr header itself, instead of the build folder's")
    private @Nullable String qstrHeader;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "where the C goes; - is standard output (default: build-BOARD/frozen_content.c)")
    private @Nullable String output;

    @Option(
            names = "--micropython",
            paramLabel = "VERSION",
            description =
                    "release of the firmware: 1.19 to 1.29, circuitpython-9, circuitpython-10 (default: the newest)")
    private @Nullable String version;

    @Option(names = "--mpy-dir", paramLabel = "DIR", description = "the firmware's MicroPython tree, for its release")
    private @Nullable String tree;

    FreezeCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        long start = System.nanoTime();
        if (version != null && tree != null) {
            throw new CliException("found --micropython and --mpy-dir, expected one of them", ExitCode.USAGE);
        }
        if (boardName.isEmpty()) {
            refuseUnknownCommand();
            throw new CliException("which board? add --board NAME  (freeze boards lists them)", ExitCode.USAGE);
        } else if (inputs.isEmpty()) {
            throw new CliException("nothing to freeze: add folders or .mpy files", ExitCode.USAGE);
        }
        BoardProfile board = board();
        ModuleFinder.Found found = ModuleFinder.find(inputs);
        List<FrozenInput> modules = InputFiles.modules(found.modules());
        checkTwins(modules);
        Optional<String> headerFile = headerFile();
        Release release = release(modules);
        Optional<QstrHeader> header = headerFile.map(file -> QstrHeaders.read(file, release));
        header.ifPresent(read -> QstrHeaders.check(headerFile.get(), read, board));
        RomTarget target = RomTarget.of(board, release);
        // Every firmware has the static qstrs at least.
        QstrHeader firmware = header.orElse(new QstrHeader(board.qstrs(), List.of()));
        RomImage image = Freezer.freeze(modules, target, Optional.of(firmware));
        if ("-".equals(output)) {
            writeToConsole(image);
            return;
        }
        String file = output != null
                ? output
                : outputFolder(board).resolve("frozen_content.c").toString();
        boolean changed = OutputFile.write(file, out -> FrozenC.writeContent(List.of(), image, out));
        var summary = new Summary(image, board, console);
        summary.print();
        double seconds = (System.nanoTime() - start) / 1e9;
        console.println(changed ? " wrote %s (%.2f s)".formatted(file, seconds) : " unchanged: " + file);
        new Notes(found, modules, header.isPresent()).print(console);
    }

    /** A word without a board that is no file is a command misspelt. */
    private void refuseUnknownCommand() {
        if (!inputs.isEmpty() && inputs.get(0).chars().allMatch(Character::isLetter)) {
            String word = inputs.get(0);
            if (!word.isEmpty() && !Files.exists(InputFiles.path(word))) {
                throw new CliException("no command and no file '" + word + "'  (freeze --help)", ExitCode.USAGE);
            }
        }
    }

    private BoardProfile board() {
        BoardCatalog catalog = BoardCatalog.builtIn();
        return (boardFile == null ? catalog : catalog.with(InputFiles.path(boardFile))).find(boardName);
    }

    /** Two modules of one name cannot both be imported: the firmware finds the first. */
    private static void checkTwins(List<FrozenInput> modules) {
        Map<Utf8, String> origins = new HashMap<>();
        for (FrozenInput input : modules) {
            Utf8 name = input.module().sourceFile();
            String first = origins.putIfAbsent(name, input.origin());
            if (first != null) {
                throw new CliException(input.origin() + ": module " + name + " is already given by " + first);
            }
        }
    }

    private Optional<String> headerFile() {
        if (qstrHeader != null) {
            return Optional.of(qstrHeader);
        } else if (buildDir == null) {
            return Optional.empty();
        }
        Path header = InputFiles.path(buildDir).resolve(QstrHeaders.PLACE);
        if (!Files.isRegularFile(header)) {
            throw new CliException(buildDir + ": found no " + QstrHeaders.PLACE
                    + " in it, expected a firmware's build folder: build the firmware once, or name another folder");
        }
        return Optional.of(header.toString());
    }

    private Release release(List<FrozenInput> modules) {
        if (version != null) {
            return FirmwareVersion.named(version);
        } else if (tree != null) {
            return FirmwareVersion.ofTree(tree);
        }
        return modules.isEmpty()
                ? Release.LATEST
                : Release.latestOf(modules.get(0).module().header().dialect());
    }

    private Path outputFolder(BoardProfile board) {
        return InputFiles.path(
                buildDir != null ? buildDir : "build-" + board.name().name());
    }

    private void writeToConsole(RomImage image) {
        try {
            FrozenC.writeContent(List.of(), image, console.out());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
