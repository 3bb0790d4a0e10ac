package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.compiler.CompileJob;
import io.github.mpyfreezer.compiler.CompilerException;
import io.github.mpyfreezer.compiler.ModuleCompiler;
import io.github.mpyfreezer.compiler.MpyCross;
import io.github.mpyfreezer.freezer.Crew;
import io.github.mpyfreezer.manifest.FileKind;
import io.github.mpyfreezer.manifest.ManifestEntry;
import io.github.mpyfreezer.parser.PythonRepr;
import io.github.mpyfreezer.parser.model.Utf8;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compiles the source files of a manifest into the build's {@code frozen_mpy} folder, several at once. */
final class SourceModules {
    private final MakeManifestOptions options;
    private final Console console;
    private final List<String> errors = new ArrayList<>();

    SourceModules(MakeManifestOptions options, Console console) {
        this.options = options;
        this.console = console;
    }

    /** What is wrong with those that could not be compiled. */
    List<String> errors() {
        return errors;
    }

    /** The {@code .mpy} files of all modules but those that stay text, in the order of the manifest. */
    List<String> compile(List<ManifestEntry> entries) {
        List<String> files = new ArrayList<>();
        List<CompileJob> jobs = new ArrayList<>();
        for (ManifestEntry entry : entries) {
            if (entry.kind() == FileKind.MPY) {
                files.add(entry.source());
            } else if (entry.kind() == FileKind.SOURCE) {
                CompileJob job = job(entry);
                jobs.add(job);
                files.add(job.output().toString());
            }
        }
        if (!jobs.isEmpty()) {
            compile(jobs, executable());
        }
        return files;
    }

    private void compile(List<CompileJob> jobs, String executable) {
        if (Files.exists(InputFiles.path(executable))) {
            run(jobs, new MpyCross(executable, options.crossFlags()));
        } else {
            console.println("mpy-cross not found at " + executable + ", please build it first");
            errors.add(executable);
        }
    }

    private String executable() {
        String chosen = System.getenv("MICROPY_MPYCROSS");
        return chosen != null ? chosen : options.variables().get("MPY_DIR").orElse("") + "/mpy-cross/build/mpy-cross";
    }

    private CompileJob job(ManifestEntry entry) {
        String target = entry.target();
        String name = target.substring(0, target.length() - ".py".length()) + ".mpy";
        Path output = InputFiles.path(options.buildFolder() + "/frozen_mpy/" + name);
        try {
            Files.createDirectories(Optional.ofNullable(output.getParent()).orElse(output));
        } catch (IOException e) {
            throw new CliException(output + ": cannot be written: " + InputFiles.reason(e));
        }
        return new CompileJob(InputFiles.path(entry.source()), target, entry.opt(), version(entry), output);
    }

    /** The line that tells a module its package's version, unless it tells that itself. */
    private static String version(ManifestEntry entry) {
        Optional<String> version = entry.metadata().version();
        if (version.isEmpty() || has(entry.source(), "__version__ =")) {
            return "";
        }
        return "\n\n__version__ = " + PythonRepr.of(Utf8.of(version.get())) + "\n";
    }

    private static boolean has(String file, String text) {
        String content = new String(InputFiles.bytes(file).toArray(), StandardCharsets.ISO_8859_1);
        return content.contains(text);
    }

    private void run(List<CompileJob> jobs, ModuleCompiler compiler) {
        var work = new Compiling(jobs, compiler);
        try {
            Crew.run(jobs.size(), jobs.size() > 1, work);
        } catch (CompilerException e) {
            throw new CliException(String.valueOf(e.getMessage()));
        }
        for (int i = 0; i < jobs.size(); i++) {
            console.println("MPY " + jobs.get(i).target());
            if (work.faults.get(i).isPresent()) {
                String fault = work.faults.get(i).get();
                console.println("error compiling " + jobs.get(i).target() + ":");
                console.print(fault);
                errors.add(fault);
                return;
            }
        }
    }

    private static final class Compiling implements Crew.Work {
        private final List<CompileJob> jobs;
        private final ModuleCompiler compiler;
        private final List<Optional<String>> faults;

        Compiling(List<CompileJob> jobs, ModuleCompiler compiler) {
            this.jobs = jobs;
            this.compiler = compiler;
            this.faults = new ArrayList<>(java.util.Collections.nCopies(jobs.size(), Optional.empty()));
        }

        @Override
        public void run(int index) {
            faults.set(index, compiler.compile(jobs.get(index)));
        }
    }
}
