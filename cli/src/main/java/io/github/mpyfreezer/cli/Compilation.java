package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.cli.build.Fact;
import io.github.mpyfreezer.manifest.FileKind;
import io.github.mpyfreezer.manifest.ManifestEntry;
import io.github.mpyfreezer.parser.model.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the sources of a build are compiled.
 *
 * @param compiler with what
 * @param flags what it is given for every file
 * @param release of the firmware that has to hold what it makes
 */
record Compilation(ChosenCompiler compiler, List<String> flags, Release release) {
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
        if (!sources.isEmpty()) {
            shared.add(new Fact("mpy-cross flags", String.join(" ", flags)));
            shared.add(new Fact("mpy-cross", compiler.identity()));
        }
        return ModuleBuild.of(sources, buildFolder, record.before(), shared);
    }

    /**
     * Compiles what has to be.
     *
     * @return the first module that cannot be compiled
     */
    Optional<ModuleJob> compile(ModuleBuild build, String buildFolder, ModuleBuild.Progress progress, Console console) {
        if (build.outdated().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> doubt = compiler.doubt(release);
        if (doubt.isPresent()) {
            console.println("note: " + doubt.get());
        }
        try (RunFolder folder = RunFolder.in(buildFolder)) {
            return build.compile(compiler.with(flags), folder.path(), progress);
        }
    }
}
