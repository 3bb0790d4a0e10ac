package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.cli.build.BuildRecord;
import io.github.mpyfreezer.cli.build.Product;
import io.github.mpyfreezer.cli.build.Story;
import io.github.mpyfreezer.freezer.rom.RomImage;
import io.github.mpyfreezer.manifest.Manifest;
import io.github.mpyfreezer.manifest.PathVariables;
import io.github.mpyfreezer.parser.view.Counts;
import io.github.mpyfreezer.verifier.UnreadableException;
import io.github.mpyfreezer.verifier.report.Level;
import io.github.mpyfreezer.verifier.report.SummaryReport;
import io.github.mpyfreezer.verifier.report.Verification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            "  freeze --board RPI_PICO --mpy-dir ~/micropython manifest.py",
            "  freeze --board PYBV10 --micropython 1.22 -o frozen.c modules/",
            "  freeze --board PYBV10 --explain asyncio/core --mpy-dir ~/micropython manifest.py",
            "  freeze --why",
            "  freeze boards --port samd"
        })
final class FreezeCommand implements Runnable {
    private final Console console;

    @Parameters(
            paramLabel = "DIR|FILE",
            description = "what to freeze: .py and .mpy files, folders of them, and manifests (manifest.py)")
    private List<String> inputs = new ArrayList<>();

    @Mixin
    private final TargetOptions target = new TargetOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "where the C goes; - is standard output (default: frozen_content.c in the build folder)")
    private @Nullable String output;

    @Mixin
    private final CompilerOptions compiler = new CompilerOptions();

    @Option(
            names = "--var",
            paramLabel = "NAME=VALUE",
            description = "what stands for $(NAME) in manifests; MPY_DIR, PORT_DIR, BOARD_DIR and MPY_LIB_DIR are known"
                    + " from --mpy-dir")
    private Map<String, String> variables = new LinkedHashMap<>();

    @Option(
            names = "--overlay",
            paramLabel = "MANIFEST",
            description = "a manifest laid over the rest: its modules take the place of others, and its function"
                    + " exclude(GLOB) takes modules away")
    private List<String> overlays = new ArrayList<>();

    @Option(
            names = "--exclude",
            paramLabel = "GLOB",
            description = "take modules away, such as neopixel or 'asyncio/*'")
    private List<String> excludes = new ArrayList<>();

    @Option(
            names = "--explain",
            paramLabel = "MODULE",
            description = "say what brings a module in: which lines of which manifests; nothing is written")
    private @Nullable String explained;

    @Option(
            names = "--why",
            description = "say what was made again, and why; without anything to freeze: what the last run made")
    private boolean why;

    @Option(
            names = "--depfile",
            paramLabel = "FILE",
            description = "write what the output depends on, as make and ninja read it")
    private @Nullable String depfile;

    @Option(
            names = {"-q", "--quiet"},
            description = "say nothing but what is wrong")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "say of each file why it is compiled")
    private boolean verbose;

    @Option(
            names = "--verify",
            description =
                    "read the C back before it is written, compare it with the modules and run both forms; what differs is"
                            + " not written (freeze verify says more)")
    private boolean verify;

    @Option(
            names = "--verify-structure",
            description =
                    "read the C back and compare it with the modules without running them, which is quicker than --verify")
    private boolean verifyStructure;

    FreezeCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        if (why && inputs.isEmpty()) {
            LastRun.tell(target.namedBuildFolder(), Optional.ofNullable(output), console);
            return;
        }
        target.check();
        if (!target.hasBoard()) {
            refuseUnknownCommand();
            throw new CliException("which board? add --board NAME  (freeze boards lists them)", ExitCode.USAGE);
        } else if (inputs.isEmpty()) {
            throw new CliException("nothing to freeze: add folders, .py or .mpy files, or a manifest", ExitCode.USAGE);
        }
        checkOutputs();
        BoardProfile board = target.board();
        var finder = new InputFinder(new PathVariables(target.variables(board, variables)), compiler.level());
        for (String input : inputs) {
            finder.add(input);
        }
        for (String overlay : overlays) {
            finder.overlay(overlay);
        }
        finder.exclude(excludes);
        Manifest found = finder.found();
        if (explained != null) {
            new Explanation(found.entries()).print(explained, console);
            return;
        }
        Verbosity verbosity = quiet ? Verbosity.QUIET : verbose ? Verbosity.VERBOSE : Verbosity.NORMAL;
        var build = new BoardBuild(target, compiler, board, found, console);
        if (isPrinted()) {
            print(build);
        } else {
            write(build, found, finder.notes(), verbosity);
        }
    }

    private boolean isPrinted() {
        return "-".equals(output);
    }

    private void checkOutputs() {
        if (isPrinted() && (depfile != null || why)) {
            String option = depfile != null ? "--depfile" : "--why";
            throw new CliException(
                    option + ": found -o -, which prints the C, expected a file for it to be about", ExitCode.USAGE);
        }
        var outputs = Stream.of(
                TextOutputs.Output.of("-o", isPrinted() ? null : output), TextOutputs.Output.of("--depfile", depfile));
        TextOutputs.check(outputs.flatMap(Function.identity()).toList());
    }

    private void print(BoardBuild build) {
        BoardBuild.Frozen frozen = build.freezeAside();
        FrozenContent content = frozen.content();
        verification(build, frozen, content).ifPresent(Meanwhile::result);
        try {
            content.writeTo(console.out());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Meanwhile<Verification>> verification(
            BoardBuild build, BoardBuild.Frozen frozen, FrozenContent content) {
        return level().map(level -> content.readMeanwhile(text -> verified(build.board(), frozen, level, text)));
    }

    private void write(BoardBuild build, Manifest found, List<String> notes, Verbosity verbosity) {
        long start = System.nanoTime();
        String folder = target.buildFolder(build.board());
        String file = output != null ? output : folder + BoardBuild.CONTENT;
        RecordFile record = RecordFile.of(file, folder);
        BoardBuild.Frozen frozen = build.freeze(folder, record, verbosity);
        FrozenContent content = frozen.content();
        // Read back while it is frozen, rendered and written aside; it comes to its place if it is verified.
        Optional<Meanwhile<Verification>> verification = verification(build, frozen, content);
        RomImage image = frozen.image();
        Optional<Meanwhile<List<String>>> summary = verbosity == Verbosity.QUIET
                ? Optional.empty()
                : Optional.of(
                        Meanwhile.begin(() -> new Summary(image, frozen.files().texts(), build.board()).lines()));

        String reason = record.whyOutput(frozen.facts()).orElse("as recorded");
        boolean changed = OutputFile.write(file, content, () -> verification.ifPresent(Meanwhile::result));
        var story = new Story();
        frozen.files().tell(story);
        story.output(file, changed ? "written: " + reason : "unchanged");
        List<Product> products = frozen.files().products();
        story.removed(record.removeLeftovers(products));
        products.add(new Product(record.outputName(), frozen.facts(), content.fingerprint()));
        record.write(BuildRecord.of(products, story.text()));
        if (depfile != null) {
            List<String> firmware = target.qstrHeader().stream().toList();
            new Dependencies(found, build.entries(), firmware, frozen.compiler()).write(depfile, file);
        }
        if (verbosity != Verbosity.QUIET) {
            summary.ifPresent(lines -> lines.result().forEach(console::println));
            frozen.compiler().ifPresent(used -> console.println(compiled(frozen, used)));
            verification.ifPresent(done -> console.print(SummaryReport.withinBuild(done.result())));
            double seconds = (System.nanoTime() - start) / 1e9;
            console.println(
                    changed ? String.format(Locale.ROOT, " wrote %s (%.2f s)", file, seconds) : " unchanged: " + file);
            new Notes(notes, frozen).print(console);
        }
        if (why) {
            console.println(" " + story.text());
        }
    }

    /** How far to verify what is about to be written, if at all. */
    private Optional<Level> level() {
        return verify ? Optional.of(Level.RUN) : verifyStructure ? Optional.of(Level.STRUCTURE) : Optional.empty();
    }

    private Verification verified(BoardProfile board, BoardBuild.Frozen frozen, Level level, TextBlocks text) {
        var layout = ImageSource.Layout.of(
                VerifyRun.structures(frozen.target()), target.qstrHeader().map(CompiledSource::listed));
        Verification verification;
        try {
            var run = new VerifyRun(
                    board,
                    frozen,
                    ImageSource.readWritten(text, layout),
                    level,
                    Exercises.NONE,
                    Optional.empty(),
                    VerifyCommand.USUAL_EFFORT,
                    false,
                    List.of());
            verification = run.verify();
        } catch (UnreadableException e) {
            throw new CliException(e.getMessage() + "; nothing is written");
        }
        if (!verification.holds()) {
            List<String> faults = verification.faults();
            String more = faults.size() == 1 ? "" : " and " + (faults.size() - 1) + " more (freeze verify lists them)";
            throw new CliException("not verified, and not written: " + faults.get(0) + more);
        }
        return verification;
    }

    private static String compiled(BoardBuild.Frozen frozen, ChosenCompiler compiler) {
        int all = frozen.files().products().size();
        return " compiled " + frozen.files().outdated() + " of " + Counts.counted(all, "source") + " with "
                + compiler.path()
                + frozen.compilerVersion().map(version -> ", " + version).orElse("");
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
}
