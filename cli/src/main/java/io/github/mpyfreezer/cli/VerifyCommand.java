package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.freezer.Freezer;
import io.github.mpyfreezer.freezer.RomTarget;
import io.github.mpyfreezer.manifest.PathVariables;
import io.github.mpyfreezer.parser.model.Dialect;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.verifier.UnreadableException;
import io.github.mpyfreezer.verifier.lint.Caution;
import io.github.mpyfreezer.verifier.report.JUnitForm;
import io.github.mpyfreezer.verifier.report.JsonForm;
import io.github.mpyfreezer.verifier.report.Level;
import io.github.mpyfreezer.verifier.report.MarkdownForm;
import io.github.mpyfreezer.verifier.report.SummaryReport;
import io.github.mpyfreezer.verifier.report.Verification;
import io.github.mpyfreezer.verifier.run.BehaviourComparison;
import io.github.mpyfreezer.verifier.selftest.Tally;
import io.github.mpyfreezer.verifier.selftest.TallyTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a frozen image back, and shows that it behaves as the modules it was made from. */
@Command(
        name = "verify",
        description =
                "Reads a frozen image back from C, an object file or a linked firmware, compares it with the modules"
                        + " bit for bit, and runs both forms to see that they behave alike. What could not be checked is named.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading =
                "%nExit codes: 0 all that was asked for holds, 1 the image differs or cannot be read, 2 usage%n%nExamples:%n",
        footer = {
            "  freeze verify --board PYBV10 modules/",
            "  freeze verify --board PYBV10 -b build-PYBV10 --c build-PYBV10/frozen_content.c modules/ --exercise tests/",
            "  freeze verify --board PYBV10 --elf build-PYBV10/firmware.elf --strict modules/"
        })
final class VerifyCommand implements Callable<Integer> {
    private static final long SEED = 1;
    private static final long STEPS = 50_000;
    private static final long MOST_STEPS = 1_000_000_000;
    /** In milliseconds: while C is read it is compiled within so many. */
    private static final long HEAD_START = 40;
    /** What is done where nothing else is asked for. */
    static final BehaviourComparison.Effort USUAL_EFFORT = new BehaviourComparison.Effort(SEED, STEPS);

    private final Console console;

    @Parameters(
            paramLabel = "DIR|FILE",
            description =
                    "what the image was made from: .py and .mpy files, folders of them, and manifests (manifest.py)")
    private List<String> inputs = new ArrayList<>();

    @Mixin
    private final ImageSource source = new ImageSource();

    @Mixin
    private final TargetOptions target = new TargetOptions();

    @Option(names = "-q", paramLabel = "FILE", description = "the same as --qstr-header")
    private @Nullable String header;

    @Mixin
    private final CompilerOptions compiler = new CompilerOptions();

    @Option(
            names = "--var",
            paramLabel = "NAME=VALUE",
            description = "what stands for $(NAME) in manifests; those of the tree are known from --mpy-dir")
    private Map<String, String> variables = new LinkedHashMap<>();

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description =
                    "how far to go: structure compares, run also runs both forms, firmware does it with what a compiler"
                            + " or linker made (default: firmware with --object or --elf, else run)")
    private @Nullable String levelName;

    @Option(
            names = "--exercise",
            paramLabel = "PATH",
            description =
                    "a program that drives the modules, or a folder of them (those called test_*, if there are any; they"
                            + " may import the others); may be repeated")
    private List<String> exercises = new ArrayList<>();

    @Option(
            names = "--no-tests",
            description = "do not run what is called test_* beside the modules, or among them, as exercises")
    private boolean noTests;

    @Mixin
    private final RealOptions real = new RealOptions();

    @Option(
            names = "--steps",
            paramLabel = "N",
            description =
                    "give a call up after so many instructions, an exercise after a hundred times as many (default:"
                            + " ${DEFAULT-VALUE})",
            defaultValue = "" + STEPS)
    private long steps;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description =
                    "what made-up arguments and seeded faults depend on; every run with one seed is the same (default: ${DEFAULT-VALUE})",
            defaultValue = "" + SEED)
    private long seed;

    @Option(
            names = "--any-order",
            description =
                    "let the image have the modules in any order, as one has that the stock tools made of a folder: they take"
                            + " its files as the file system lists them")
    private boolean anyOrder;

    @Option(names = "--strict", description = "fail where anything could not be verified, too")
    private boolean strict;

    @Option(names = "--undriven", description = "list all functions that were not driven, and all differences")
    private boolean everything;

    @Option(
            names = "--no-cautions",
            description = "do not tell where frozen code cannot equal the same source compiled on the device")
    private boolean noCautions;

    @Option(
            names = "--self-test",
            description =
                    "seed faults into the image instead, verify each, and count those that are noticed; exit code 1"
                            + " if any is missed")
    private boolean selfTest;

    @Option(
            names = "--faults",
            paramLabel = "N",
            description = "with --self-test: how many (default: ${DEFAULT-VALUE})",
            defaultValue = "500")
    private int faults;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "write all of it as JSON, too; - in place of the summary")
    private @Nullable String json;

    @Option(
            names = "--junit",
            paramLabel = "FILE",
            description = "write it as the XML of test reports, too; - in place of the summary")
    private @Nullable String junit;

    @Option(
            names = "--markdown",
            paramLabel = "FILE",
            description = "write it as Markdown with folded lists, too; - in place of the summary")
    private @Nullable String markdown;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        target.check();
        source.check();
        if (header != null) {
            target.useQstrHeader(header);
        }
        if (!target.hasBoard()) {
            throw new CliException("which board? add --board NAME  (freeze boards lists them)", ExitCode.USAGE);
        } else if (inputs.isEmpty()) {
            throw new CliException(
                    "nothing to verify against: add the folders, .py or .mpy files, or the manifest that the image was made"
                            + " from",
                    ExitCode.USAGE);
        }
        if (faults < 1) {
            throw new CliException("--faults: found " + faults + ", expected 1 or more", ExitCode.USAGE);
        }
        if (steps < 1 || steps > MOST_STEPS) {
            throw new CliException("--steps: found " + steps + ", expected 1 to " + MOST_STEPS, ExitCode.USAGE);
        }
        TextOutputs outputs = outputs();
        Level level = level();
        BoardProfile board = target.board();
        // The image takes longest to read, so that begins first, for the release that it is mostly of.
        Release likely = target.release().orElseGet(() -> Release.latestOf(Dialect.MICROPYTHON));
        Optional<Meanwhile<Optional<ImageSource.Found>>> begun =
                source.canBeReadAgain() ? Optional.of(reading(RomTarget.of(board, likely))) : Optional.empty();
        if (source.isLong()) {
            // What is run for the first time waits for Java's compiler, and there is one of it.
            begun.ifPresent(reading -> reading.headStart(HEAD_START));
        }
        try {
            BoardBuild build = build(board, inputs);
            Meanwhile<Optional<ImageSource.Found>> reading =
                    build.target().release() == likely && begun.isPresent() ? begun.get() : reading(build.target());
            BoardBuild.Frozen frozen = frozen(build);
            // Bytes may be equal that this firmware would take for something else.
            Freezer.check(frozen.modules(), frozen.target());
            List<Caution> cautions = noCautions || selfTest ? List.of() : VerifyRun.cautions(board, frozen, level);
            ImageSource.Found found = reading.result().orElseGet(() -> readWritten(frozen));
            VerifyRun run = run(board, frozen, found, level, cautions);
            if (selfTest) {
                return testItself(run);
            }
            Verification verification = run.verify();
            write(outputs, verification);
            if (!outputs.takeStandardOutput()) {
                console.println(" " + Summary.target(frozen.target(), board));
                console.print(SummaryReport.of(verification, everything));
            }
            boolean complete = !strict || verification.unverified().isEmpty();
            return verification.holds() && complete ? ExitCode.OK : ExitCode.FAULT;
        } catch (UnreadableException e) {
            throw new CliException(String.valueOf(e.getMessage()));
        }
    }

    private Meanwhile<Optional<ImageSource.Found>> reading(RomTarget firmware) {
        BoardProfile board = firmware.board().orElseThrow();
        return Meanwhile.begin(() -> source.readFile(board, VerifyRun.structures(firmware), target.qstrHeader()));
    }

    private ImageSource.Found readWritten(BoardBuild.Frozen frozen) {
        var layout = ImageSource.Layout.of(
                VerifyRun.structures(frozen.target()), target.qstrHeader().map(CompiledSource::listed));
        return frozen.content()
                .readMeanwhile(text -> ImageSource.readWritten(text, layout))
                .result();
    }

    private int testItself(VerifyRun run) {
        Tally tally = new SelfTestRun(run, faults).test(source);
        console.print(TallyTable.of(tally));
        return tally.missed().isEmpty() ? ExitCode.OK : ExitCode.FAULT;
    }

    private TextOutputs outputs() {
        List<TextOutputs.Output> wanted = Stream.of(
                        TextOutputs.Output.of("--json", json),
                        TextOutputs.Output.of("--junit", junit),
                        TextOutputs.Output.of("--markdown", markdown))
                .flatMap(Function.identity())
                .toList();
        if (selfTest && !wanted.isEmpty()) {
            throw new CliException(
                    wanted.get(0).option() + " has what was verified: leave out --self-test, which prints a table",
                    ExitCode.USAGE);
        }
        return new TextOutputs(console, wanted.stream());
    }

    private void write(TextOutputs outputs, Verification verification) {
        outputs.write(json, () -> JsonForm.of(verification));
        outputs.write(junit, () -> JUnitForm.of(verification));
        outputs.write(markdown, () -> MarkdownForm.of(verification));
    }

    private BoardBuild.Frozen frozen(BoardProfile board, List<String> files) {
        return frozen(build(board, files));
    }

    private BoardBuild build(BoardProfile board, List<String> files) {
        var finder = new InputFinder(new PathVariables(target.variables(board, variables)), compiler.level());
        files.forEach(finder::add);
        return new BoardBuild(target, compiler, board, finder.found(), console);
    }

    private BoardBuild.Frozen frozen(BoardBuild build) {
        return source.cFile().map(build::freezeAside).orElseGet(build::freezeAside);
    }

    private VerifyRun run(
            BoardProfile board,
            BoardBuild.Frozen frozen,
            ImageSource.Found found,
            Level level,
            List<Caution> cautions) {
        return new VerifyRun(
                board,
                frozen,
                found,
                level,
                exercises(board, frozen, level),
                real.interpreter(level),
                new BehaviourComparison.Effort(seed, steps),
                anyOrder,
                cautions);
    }

    private Exercises exercises(BoardProfile board, BoardBuild.Frozen frozen, Level level) {
        Exercises named = Exercises.named(exercises, files -> frozen(board, files));
        if (noTests || level == Level.STRUCTURE) {
            return named;
        }
        boolean hasCompiler = compiler.find(target.tree()).isPresent();
        return Exercises.tests(ModuleTests.of(frozen.modules()), hasCompiler, files -> frozen(board, files))
                .and(named);
    }

    private Level level() {
        if (levelName == null) {
            return source.isCompiled() ? Level.FIRMWARE : Level.RUN;
        }
        for (Level level : Level.values()) {
            if (level.toString().equals(levelName.toLowerCase(Locale.ROOT))) {
                if (level == Level.FIRMWARE && !source.isCompiled()) {
                    throw new CliException(
                            "--level firmware needs what was compiled: add --object FILE or --elf FILE",
                            ExitCode.USAGE);
                }
                return level;
            }
        }
        throw new CliException("--level: found " + levelName + ", expected structure, run or firmware", ExitCode.USAGE);
    }
}
