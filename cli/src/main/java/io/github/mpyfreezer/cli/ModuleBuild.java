package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.cli.build.BuildRecord;
import io.github.mpyfreezer.cli.build.Fact;
import io.github.mpyfreezer.cli.build.Product;
import io.github.mpyfreezer.compiler.CompilerException;
import io.github.mpyfreezer.compiler.ModuleCompiler;
import io.github.mpyfreezer.freezer.Crew;
import io.github.mpyfreezer.manifest.ManifestEntry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings the compiled modules of a build up to date: those that are as they would be are left as they are. */
final class ModuleBuild {
    /** From this number of files on it pays to look at several at once. */
    private static final int MANY = 16;

    /** So many that a processor has work while other compilers wait for files, and their threads for an answer. */
    private static final int COMPILERS_PER_PROCESSOR = 3;

    private final List<ModuleJob> jobs;
    private final List<ModuleJob> outdated = new ArrayList<>();

    private ModuleBuild(List<ModuleJob> jobs) {
        this.jobs = jobs;
    }

    /**
     * Finds out which modules have to be compiled.
     *
     * @param entries source files
     * @param shared what every module depends on
     */
    static ModuleBuild of(List<ManifestEntry> entries, String buildFolder, BuildRecord before, List<Fact> shared) {
        List<ModuleJob> jobs = new ArrayList<>(entries.size());
        for (ManifestEntry entry : entries) {
            jobs.add(new ModuleJob(entry, buildFolder));
        }
        var build = new ModuleBuild(jobs);
        Crew.run(jobs.size(), jobs.size() >= MANY, new Looking(jobs, before, shared));
        for (ModuleJob job : jobs) {
            if (job.reason().isPresent()) {
                build.outdated.add(job);
            }
        }
        return build;
    }

    /** All modules, in the order of the entries. */
    List<ModuleJob> jobs() {
        return jobs;
    }

    /** Those that have to be compiled. */
    List<ModuleJob> outdated() {
        return outdated;
    }

    /**
     * Compiles them, several at once, and tells of each in its turn.
     *
     * @param folder where files of this run may lie for a while
     * @return the first that cannot be compiled
     */
    Optional<ModuleJob> compile(ModuleCompiler compiler, Path folder, Progress progress) {
        var work = new Compiling(outdated, compiler, folder, progress);
        try {
            Crew.run(outdated.size(), Runtime.getRuntime().availableProcessors() * COMPILERS_PER_PROCESSOR, work);
        } catch (CompilerException e) {
            throw new CliException(String.valueOf(e.getMessage()));
        }
        for (ModuleJob job : outdated) {
            if (job.fault().isPresent()) {
                return Optional.of(job);
            }
        }
        return Optional.empty();
    }

    /** What the record keeps: all that is there and as it should be. */
    List<Product> products() {
        List<Product> products = new ArrayList<>(jobs.size());
        for (ModuleJob job : jobs) {
            if (job.isUpToDate()) {
                products.add(job.product());
            }
        }
        return products;
    }

    /** Told of modules in the order in which they are frozen, as soon as those before them are done. */
    interface Progress {
        void compiled(ModuleJob job);
    }

    private record Looking(List<ModuleJob> jobs, BuildRecord before, List<Fact> shared) implements Crew.Work {
        @Override
        public void run(int index) {
            jobs.get(index).look(before, shared);
        }
    }

    private static final class Compiling implements Crew.Work {
        private final List<ModuleJob> jobs;
        private final ModuleCompiler compiler;
        private final Path folder;
        private final Progress progress;
        private final boolean[] done;
        private int told;

        Compiling(List<ModuleJob> jobs, ModuleCompiler compiler, Path folder, Progress progress) {
            this.jobs = jobs;
            this.compiler = compiler;
            this.folder = folder;
            this.progress = progress;
            this.done = new boolean[jobs.size()];
        }

        @Override
        public void run(int index) {
            jobs.get(index).compile(compiler, folder.resolve(index + ".mpy"));
            tell(index);
        }

        /** Nothing is told of a module behind one that failed. */
        private synchronized void tell(int index) {
            done[index] = true;
            while (told < jobs.size() && done[told]) {
                ModuleJob job = jobs.get(told);
                progress.compiled(job);
                told = job.fault().isPresent() ? jobs.size() : told + 1;
            }
        }
    }
}
