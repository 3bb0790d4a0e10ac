package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.cli.build.BuildRecord;
import io.github.mpyfreezer.cli.build.Product;
import io.github.mpyfreezer.cli.build.Story;
import io.github.mpyfreezer.freezer.TextModule;
import io.github.mpyfreezer.manifest.FileKind;
import io.github.mpyfreezer.manifest.ManifestEntry;
import io.github.mpyfreezer.parser.model.Utf8;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The modules of a build, in memory: what was compiled before, what was compiled just now, and what stays text. */
final class BuildModules {
    private final List<ManifestEntry> entries;
    private final ModuleBuild build;
    private final List<CompiledModule> compiled = new ArrayList<>();
    private final List<TextModule> texts = new ArrayList<>();

    private BuildModules(List<ManifestEntry> entries, ModuleBuild build) {
        this.entries = entries;
        this.build = build;
    }

    /** Finds out what there is, and what has to be compiled. */
    static BuildModules look(
            List<ManifestEntry> entries, Compilation compilation, String buildFolder, RecordFile record) {
        ModuleBuild build = compilation.look(Compilation.sources(entries), buildFolder, record);
        return new BuildModules(entries, build);
    }

    /** How many have to be compiled. */
    int outdated() {
        return build.outdated().size();
    }

    /**
     * Compiles what has to be, and has the record know at once what need not be compiled again, whatever happens later.
     *
     * @return the first module that cannot be compiled
     */
    Optional<ModuleJob> compile(
            Compilation compilation, String buildFolder, RecordFile record, ModuleBuild.Progress progress) {
        if (build.outdated().isEmpty()) {
            return Optional.empty();
        }
        Optional<ModuleJob> failed = compilation.compile(build, buildFolder, progress);
        List<Product> products = build.products();
        record.outputBefore().ifPresent(products::add);
        record.write(BuildRecord.of(products, "not finished"));
        return failed;
    }

    /** Takes all of them, when all are compiled. */
    void take(Compilation compilation) {
        int next = 0;
        for (ManifestEntry entry : entries) {
            if (entry.kind() == FileKind.SOURCE) {
                compiled.add(build.jobs().get(next++).compiled());
            } else if (entry.kind() == FileKind.MPY) {
                compiled.add(CompiledModule.read(entry, entry.source(), entry.source()));
            } else if (entry.kind() == FileKind.DATA) {
                compiled.add(CompiledModule.ofData(entry, compilation.release().dialect()));
            } else {
                texts.add(new TextModule(Utf8.of(entry.target()), InputFiles.bytes(entry.source())));
            }
        }
    }

    /** Adds to the story which modules were compiled, and why. */
    void tell(Story story) {
        for (ModuleJob job : build.outdated()) {
            story.compiled(job.entry().target(), job.reason().orElse(""));
        }
        story.kept(build.jobs().size() - build.outdated().size());
    }

    /** Those that are frozen as code, in the order of the entries. */
    List<CompiledModule> compiled() {
        return compiled;
    }

    /** Those that are frozen as text. */
    List<TextModule> texts() {
        return texts;
    }

    /** What the record keeps of those that are compiled here. */
    List<Product> products() {
        return build.products();
    }
}
