package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.cli.build.BuildRecord;
import io.github.mpyfreezer.cli.build.Fact;
import io.github.mpyfreezer.cli.build.Fingerprint;
import io.github.mpyfreezer.cli.build.Product;
import io.github.mpyfreezer.compiler.CompileJob;
import io.github.mpyfreezer.compiler.ModuleCompiler;
import io.github.mpyfreezer.manifest.ManifestEntry;
import io.github.mpyfreezer.parser.model.Bytes;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One source file on its way to its {@code .mpy}: first it is {@link #look looked at}, then, if there is a reason,
 * {@link #compile compiled}. The source is read before it is compiled, so that a change in between is seen by the next run.
 */
final class ModuleJob {
    /** Where compiled modules are, below the build folder. */
    static final String FOLDER = "frozen_mpy/";

    private final ManifestEntry entry;
    private final String name;
    private final String file;
    private List<Fact> facts = List.of();
    private String appended = "";
    private Optional<String> reason = Optional.empty();
    private Optional<String> fault = Optional.empty();
    private CompiledModule compiled;
    private boolean upToDate;

    /** @param buildFolder where its {@code .mpy} belongs, in the place that the stock tool gives it */
    ModuleJob(ManifestEntry entry, String buildFolder) {
        String target = entry.target();
        this.entry = entry;
        this.name = FOLDER + target.substring(0, target.length() - ".py".length()) + ".mpy";
        this.file = buildFolder + "/" + name;
        this.compiled = new CompiledModule(entry, file, Bytes.EMPTY, Fingerprint.of());
    }

    /**
     * Finds out whether it has to be compiled.
     *
     * @param shared what every module depends on
     */
    void look(BuildRecord before, List<Fact> shared) {
        byte[] source = InputFiles.array(entry.source());
        appended = version(source);
        List<Fact> found = new ArrayList<>(shared.size() + 3);
        found.add(Fact.of("contents", Fingerprint.of(source)));
        found.add(new Fact("opt", entry.opt().orElse("")));
        found.add(new Fact("version line", appended));
        found.addAll(shared);
        facts = found;
        boolean exists = new File(file).isFile();
        if (exists) {
            compiled = CompiledModule.read(entry, file, file);
        }
        reason = before.whyMake(name, facts, exists ? Optional.of(compiled.fingerprint()) : Optional.empty());
        upToDate = reason.isEmpty();
    }

    /** The line that tells a module its package's version, unless it tells that itself. */
    private String version(byte[] source) {
        Optional<String> version = entry.metadata().version();
        if (version.isEmpty() || new String(source, StandardCharsets.ISO_8859_1).contains("__version__ =")) {
            return "";
        }
        return "\n\n__version__ = " + version.get() + "\n";
    }

    /**
     * Compiles it.
     *
     * @param aside a file of this run alone, which it is written to before it is moved to its place
     */
    void compile(ModuleCompiler compiler, Path aside) {
        fault = compiler.compile(
                new CompileJob(InputFiles.path(entry.source()), entry.target(), entry.opt(), appended, aside));
        if (fault.isEmpty()) {
            compiled = CompiledModule.read(entry, file, aside.toString());
            OutputFile.move(aside, file);
            upToDate = true;
        }
    }

    ManifestEntry entry() {
        return entry;
    }

    /** Its {@code .mpy} as it is now, by the name that the stock tool gives it. */
    CompiledModule compiled() {
        return compiled;
    }

    /** Why it has to be compiled; nothing if what is there is as it would be. */
    Optional<String> reason() {
        return reason;
    }

    /** Whether its {@code .mpy} is as it should be. */
    boolean isUpToDate() {
        return upToDate;
    }

    /** What the compiler says is wrong with it. */
    Optional<String> fault() {
        return fault;
    }

    /** What the record keeps of it. */
    Product product() {
        return new Product(name, facts, compiled.fingerprint());
    }
}
