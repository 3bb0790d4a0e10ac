package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.cli.build.Fact;
import io.github.mpyfreezer.compiler.CompilerVersion;
import io.github.mpyfreezer.freezer.FrozenInput;
import io.github.mpyfreezer.freezer.QstrHeader;
import io.github.mpyfreezer.freezer.RomTarget;
import io.github.mpyfreezer.freezer.rom.RomImage;
import io.github.mpyfreezer.manifest.FileKind;
import io.github.mpyfreezer.manifest.Manifest;
import io.github.mpyfreezer.manifest.ManifestEntry;
import io.github.mpyfreezer.parser.model.Dialect;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.parser.view.MpyInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The main job, once it is known what to freeze: compiles what has to be, freezes, writes, and says what it costs. */
final class BoardBuild {
    /**
     * What is frozen.
     *
     * @param modules as they are frozen, texts apart
     * @param firmware the qstrs that the firmware is known to have
     * @param once what freezes them, once the image is asked for
     * @param hasHeader whether the firmware's own qstr header was used
     */
    record Frozen(
            BuildModules files,
            List<FrozenInput> modules,
            QstrHeader firmware,
            ImageOnce once,
            List<Fact> facts,
            Optional<ChosenCompiler> compiler,
            Optional<String> compilerVersion,
            boolean hasHeader) {
        RomTarget target() {
            return once.target();
        }

        RomImage image() {
            return once.image();
        }

        /** The C of the image. */
        FrozenContent content() {
            return new FrozenContent(files.texts(), once);
        }
    }

    /** What is to be compiled, and with what. */
    private record Plan(
            Release release, Optional<ChosenCompiler> compiler, Compilation compilation, BuildModules modules) {}

    /** What the C is called in a build folder. */
    static final String CONTENT = "/frozen_content.c";

    private final TargetOptions target;
    private final CompilerOptions compilerOptions;
    private final BoardProfile board;
    private final List<ManifestEntry> entries;
    private final Console console;
    /** Once it is asked for. */
    private @Nullable Release release;

    BoardBuild(
            TargetOptions target,
            CompilerOptions compilerOptions,
            BoardProfile board,
            Manifest manifest,
            Console console) {
        this.target = target;
        this.compilerOptions = compilerOptions;
        this.board = board;
        this.entries = ManifestFiles.withoutTwins(manifest);
        this.console = console;
    }

    BoardProfile board() {
        return board;
    }

    /** What is frozen, each once. */
    List<ManifestEntry> entries() {
        return entries;
    }

    /** Freezes, and leaves nothing behind. */
    Frozen freezeAside() {
        return freezeAside(target.buildFolder(board) + CONTENT);
    }

    /**
     * Freezes, and leaves nothing behind. What a build has compiled is not compiled again, if it is all as it would be.
     *
     * @param output the C that the build wrote, if there was a build
     */
    Frozen freezeAside(String output) {
        String built = target.buildFolder(board);
        Plan plan = plan(built, RecordFile.of(output, built));
        if (plan.modules.outdated() == 0) {
            return frozen(plan, Optional.empty());
        }
        try (RunFolder folder = RunFolder.in(System.getProperty("java.io.tmpdir"))) {
            String nowhere = folder.path().toString();
            return freeze(nowhere, RecordFile.of(nowhere, nowhere), Verbosity.QUIET);
        }
    }

    /** Compiles what has to be, and freezes all. */
    Frozen freeze(String buildFolder, RecordFile record, Verbosity progress) {
        Plan plan = plan(buildFolder, record);
        return frozen(plan, compile(plan.modules, plan.compilation, buildFolder, record, progress));
    }

    /** What it is frozen for. */
    RomTarget target() {
        return RomTarget.of(board, release());
    }

    private Release release() {
        Release known = release;
        if (known == null) {
            known = target.release().orElseGet(this::latestRelease);
            release = known;
        }
        return known;
    }

    private Plan plan(String buildFolder, RecordFile record) {
        Release chosen = release();
        List<ManifestEntry> sources = Compilation.sources(entries);
        Optional<ChosenCompiler> compiler = sources.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        compilerOptions.choose(target.tree(), sources.get(0).source()));
        var compilation = new Compilation(
                compiler, compilerOptions.flags(board.toolchain().mpyCrossFlags()), chosen);
        return new Plan(chosen, compiler, compilation, BuildModules.look(entries, compilation, buildFolder, record));
    }

    private Frozen frozen(Plan plan, Optional<String> compilerVersion) {
        BuildModules modules = plan.modules;
        modules.take(plan.compilation);
        List<FrozenInput> inputs = inputs(modules);
        ManifestFiles.checkTwins(inputs);
        Optional<String> headerFile = target.qstrHeader();
        byte[] headerBytes = headerFile.map(InputFiles::array).orElse(new byte[0]);
        Optional<QstrHeader> header = headerFile.map(file -> QstrHeaders.parse(file, headerBytes, plan.release));
        header.ifPresent(read -> QstrHeaders.check(headerFile.get(), read, board));
        // Every firmware has the static qstrs at least.
        QstrHeader firmware = header.orElse(new QstrHeader(board.qstrs(), List.of()));
        var once = new ImageOnce(inputs, RomTarget.of(board, plan.release), firmware);
        List<Fact> facts = OutputFacts.of(modules, headerBytes, board.name() + " " + plan.release.title());
        return new Frozen(modules, inputs, firmware, once, facts, plan.compiler, compilerVersion, header.isPresent());
    }

    /** Compiles, and says with which version, if there was anything to compile. */
    private Optional<String> compile(
            BuildModules modules, Compilation compilation, String buildFolder, RecordFile record, Verbosity progress) {
        if (modules.outdated() == 0) {
            return Optional.empty();
        }
        Optional<CompilerVersion> version = compilation.version();
        Optional<String> doubt = compilation.doubt(version);
        if (doubt.isPresent() && progress != Verbosity.QUIET) {
            console.println(" note: " + doubt.get());
        }
        var shown = new CompileProgress(console, progress, modules.outdated());
        Optional<ModuleJob> failed = modules.compile(compilation, buildFolder, record, shown);
        shown.end();
        if (failed.isPresent()) {
            String source = failed.get().entry().source();
            throw new CliException(
                    source + ": " + CompilerFault.inOneLine(failed.get().fault().orElse("")));
        }
        return version.map(said -> said.title() + ", mpy v" + said.number());
    }

    private List<FrozenInput> inputs(BuildModules modules) {
        List<MpyInput> read = ModuleReading.modules(modules.compiled());
        List<FrozenInput> inputs = new ArrayList<>(read.size());
        for (int i = 0; i < read.size(); i++) {
            CompiledModule module = modules.compiled().get(i);
            inputs.add(new FrozenInput(
                    module.entry().source(), module.place(), read.get(i).file().module()));
        }
        return inputs;
    }

    /** The newest of the project that the first compiled file is of. */
    private Release latestRelease() {
        for (ManifestEntry entry : entries) {
            if (entry.kind() == FileKind.MPY) {
                return Release.latestOf(
                        InputFiles.mpy(entry.source()).module().header().dialect());
            }
        }
        return Release.latestOf(Dialect.MICROPYTHON);
    }
}
