package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.freezer.FrozenInput;
import io.github.mpyfreezer.freezer.TextModule;
import io.github.mpyfreezer.manifest.FileKind;
import io.github.mpyfreezer.manifest.Manifest;
import io.github.mpyfreezer.manifest.ManifestEntry;
import io.github.mpyfreezer.parser.model.Dialect;
import io.github.mpyfreezer.parser.model.NativeArch;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.parser.model.Utf8;
import io.github.mpyfreezer.parser.view.MpyInput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Modules for many boards. Each file is read once. Sources are compiled once, too, as the flags of boards name machines, and only
 * what has machine code in it depends on those: that is compiled for each.
 */
final class SizeModules {
    /**
     * What there is for boards that have the same flags.
     *
     * @param fault why a source cannot be compiled with these flags; empty if all can
     */
    record Lot(List<FrozenInput> modules, String fault) {}

    private final TargetOptions target;
    private final CompilerOptions compiler;
    private final List<ManifestEntry> entries;
    private final List<TextModule> texts = new ArrayList<>();
    private final Console console;
    private final Map<List<String>, Lot> lots = new LinkedHashMap<>();

    SizeModules(TargetOptions target, CompilerOptions compiler, Manifest manifest, Console console) {
        this.target = target;
        this.compiler = compiler;
        this.entries = new ArrayList<>(ManifestFiles.withoutTwins(manifest));
        this.console = console;
        for (ManifestEntry entry : entries) {
            if (isText(entry)) {
                texts.add(new TextModule(Utf8.of(entry.target()), InputFiles.bytes(entry.source())));
            }
        }
        entries.removeIf(SizeModules::isText);
    }

    private static boolean isText(ManifestEntry entry) {
        return entry.kind() != FileKind.SOURCE && entry.kind() != FileKind.MPY && entry.kind() != FileKind.DATA;
    }

    /** Those that stay text ({@code freeze_as_str}), which are the same on all boards. */
    List<TextModule> texts() {
        return texts;
    }

    /** The release that is asked for, else the newest of the project that the modules are of. */
    Release release() {
        if (target.release().isPresent()) {
            return target.release().get();
        }
        for (ManifestEntry entry : entries) {
            if (entry.kind() == FileKind.MPY) {
                return Release.latestOf(
                        InputFiles.mpy(entry.source()).module().header().dialect());
            }
        }
        return Release.latestOf(Dialect.MICROPYTHON);
    }

    /**
     * The modules as a board's build would have them.
     *
     * @throws CliException if there are none for any board, or a file cannot be read
     */
    Lot of(BoardProfile board) {
        boolean sources = !Compilation.sources(entries).isEmpty();
        List<String> flags = sources ? compiler.flags(board.toolchain().mpyCrossFlags()) : List.of();
        Lot lot = lots.get(flags);
        if (lot == null) {
            lot = lot(flags);
            lots.put(flags, lot);
        }
        return lot;
    }

    private Lot lot(List<String> flags) {
        Optional<Lot> known =
                lots.values().stream().filter(lot -> lot.fault().isEmpty()).findFirst();
        if (known.isEmpty()) {
            return compiled(entries, flags);
        }
        List<ManifestEntry> native_ = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            boolean source = entries.get(i).kind() == FileKind.SOURCE;
            if (source && hasMachineCode(known.get().modules().get(i))) {
                native_.add(entries.get(i));
            }
        }
        if (native_.isEmpty()) {
            return known.get();
        }
        Lot again = compiled(native_, flags);
        if (!again.fault().isEmpty()) {
            return again;
        }
        Map<String, FrozenInput> byOrigin = new HashMap<>();
        again.modules().forEach(module -> byOrigin.put(module.origin(), module));
        List<FrozenInput> all = new ArrayList<>(known.get().modules());
        all.replaceAll(module -> byOrigin.getOrDefault(module.origin(), module));
        return new Lot(all, "");
    }

    private static boolean hasMachineCode(FrozenInput module) {
        return module.module().header().arch() != NativeArch.NONE;
    }

    private Lot compiled(List<ManifestEntry> some, List<String> flags) {
        try (RunFolder folder = RunFolder.in(System.getProperty("java.io.tmpdir"))) {
            String nowhere = folder.path().toString();
            RecordFile record = RecordFile.of(nowhere, nowhere);
            List<ManifestEntry> sources = Compilation.sources(some);
            Optional<ChosenCompiler> chosen = sources.isEmpty()
                    ? Optional.empty()
                    : Optional.of(compiler.choose(target.tree(), sources.get(0).source()));
            var compilation = new Compilation(chosen, flags, release());
            BuildModules build = BuildModules.look(some, compilation, nowhere, record);
            var silent = new CompileProgress(console, Verbosity.QUIET, build.outdated());
            Optional<ModuleJob> failed = build.compile(compilation, nowhere, record, silent);
            if (failed.isPresent()) {
                String why = CompilerFault.inOneLine(failed.get().fault().orElse(""));
                return new Lot(List.of(), failed.get().entry().source() + ": " + why);
            }
            build.take(compilation);
            List<MpyInput> read = ModuleReading.modules(build.compiled());
            List<FrozenInput> modules = new ArrayList<>(read.size());
            for (int i = 0; i < read.size(); i++) {
                CompiledModule module = build.compiled().get(i);
                modules.add(new FrozenInput(
                        module.entry().source(),
                        module.place(),
                        read.get(i).file().module()));
            }
            ManifestFiles.checkTwins(modules);
            return new Lot(List.copyOf(modules), "");
        }
    }
}
