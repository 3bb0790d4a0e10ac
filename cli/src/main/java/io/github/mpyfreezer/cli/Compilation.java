package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.cli.build.Fact;
import io.github.mpyfreezer.compiler.CompilerVersion;
import io.github.mpyfreezer.compiler.MpyCross;
import io.github.mpyfreezer.manifest.FileKind;
import io.github.mpyfreezer.manifest.ManifestEntry;
import io.github.mpyfreezer.parser.model.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the sources of a build are compiled.
 *
 * @param compiler with what; nothing if there are none
 * @param flags what it is given for every file
 * @param release of the firmware that has to hold what it makes
 */
record Compilation(Optional<ChosenCompiler> compiler, List<String> flags, Release release) {
    /** Those of the files that are compiled. */
    static List<ManifestEntry> sources(List<ManifestEntry> entries) {
        List<ManifestEntry> sources = new ArrayList<>();
        for (ManifestEntry entry : entries) {
            if (entry.kind() == FileKind.SOURCE) {
                sources.add(entry);
            }
        }
        return sources;
    }

    /** Looks at sources, and at what the last run made of them. */
    ModuleBuild look(List<ManifestEntry> sources, String buildFolder, RecordFile record) {
        List<Fact> shared = new ArrayList<>(2);
        if (compiler.isPresent()) {
            shared.add(new Fact("mpy-cross flags", String.join(" ", flags)));
            shared.add(new Fact("mpy-cross", compiler.get().identity()));
        }
        return ModuleBuild.of(sources, buildFolder, record.before(), shared);
    }

    /**
     * Compiles what has to be.
     *
     * @return the first module that cannot be compiled
     */
    Optional<ModuleJob> compile(ModuleBuild build, String buildFolder, ModuleBuild.Progress progress) {
        try (RunFolder folder = RunFolder.in(buildFolder);
                MpyCross cross = compiler.orElseThrow().with(flags)) {
            return build.compile(cross, folder.path(), progress);
        }
    }

    /** What the compiler says of itself. */
    Optional<CompilerVersion> version() {
        return compiler.orElseThrow().version();
    }

    /** What the user should know of the compiler; nothing if it is of the firmware's kind. */
    Optional<String> doubt(Optional<CompilerVersion> version) {
        return compiler.orElseThrow().doubt(version, release);
    }
}
