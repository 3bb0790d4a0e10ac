package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.cli.build.BuildRecord;
import io.github.mpyfreezer.cli.build.Fact;
import io.github.mpyfreezer.cli.build.Fingerprint;
import io.github.mpyfreezer.cli.build.Product;
import io.github.mpyfreezer.cli.build.Story;
import io.github.mpyfreezer.freezer.FreezeException;
import io.github.mpyfreezer.freezer.FrozenInput;
import io.github.mpyfreezer.freezer.QstrHeader;
import io.github.mpyfreezer.freezer.TextModule;
import io.github.mpyfreezer.manifest.Manifest;
import io.github.mpyfreezer.manifest.ManifestEntry;
import io.github.mpyfreezer.parser.model.Release;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Brings a firmware's frozen content up to date with its manifests, and makes nothing that is there already. */
final class MakeManifestBuild implements ModuleBuild.Progress {
    /** In nanoseconds: so often a user sees how far it is. */
    private static final long SHOWN_EVERY = 100_000_000;

    /** Where nothing is frozen but text, the firmware's names do not matter, and it may have none yet. */
    private static final byte[] ANY_HEADER =
            "QCFG(BYTES_IN_LEN, 1)\nQCFG(BYTES_IN_HASH, 1)\n".getBytes(StandardCharsets.US_ASCII);

    private final MakeManifestOptions options;
    private final Console console;
    private final Manifest manifest;
    private final List<ManifestEntry> entries;
    private final RecordFile record;
    private final Release release;
    private final long start;
    private final Story story = new Story();
    private long shown = System.nanoTime();

    /** @param start when the run began to read, in milliseconds since 1970 */
    MakeManifestBuild(MakeManifestOptions options, Manifest manifest, Console console, long start) {
        this.options = options;
        this.console = console;
        this.manifest = manifest;
        this.start = start;
        this.entries = ManifestFiles.withoutTwins(manifest);
        this.record = RecordFile.of(options.output(), options.buildFolder());
        this.release = FirmwareVersion.ofTree(options.variables().get("MPY_DIR").orElse(""));
    }

    /** Does it. If it cannot be done, the user is told why, and the answer is false. */
    boolean run() {
        Optional<ChosenCompiler> compiler = Optional.empty();
        if (!Compilation.sources(entries).isEmpty()) {
            var chosen = new ChosenCompiler(options.compiler());
            if (!chosen.exists()) {
                console.println("mpy-cross not found at " + chosen.path() + ", please build it first");
                return false;
            }
            compiler = Optional.of(chosen);
        }
        var compilation = new Compilation(compiler, options.crossFlags(), release);
        BuildModules modules = BuildModules.look(entries, compilation, options.buildFolder(), record);
        if (modules.outdated() > 0) {
            Optional<String> doubt = compilation.doubt(compilation.version());
            if (doubt.isPresent()) {
                console.println("note: " + doubt.get());
            }
        }
        Optional<ModuleJob> failed = modules.compile(compilation, options.buildFolder(), record, this);
        if (failed.isPresent()) {
            console.println("error compiling " + failed.get().entry().target() + ":");
            console.print(failed.get().fault().orElse(""));
            return false;
        }
        modules.tell(story);
        modules.take(compilation);
        return freeze(modules, compiler);
    }

    @Override
    public void compiled(ModuleJob job) {
        console.println("MPY " + job.entry().target());
        long now = System.nanoTime();
        if (now - shown > SHOWN_EVERY) {
            console.flush();
            shown = now;
        }
    }

    private boolean freeze(BuildModules modules, Optional<ChosenCompiler> compiler) {
        String headerFile = options.buildFolder() + "/" + QstrHeaders.PLACE;
        byte[] header = modules.compiled().isEmpty() ? ANY_HEADER : InputFiles.array(headerFile);
        String target = release.title() + " " + String.join(" ", options.toolFlags());
        List<Fact> facts = OutputFacts.of(modules, header, target.strip());
        Optional<String> reason = record.whyOutput(facts);
        List<Product> products = modules.products();
        story.removed(record.removeLeftovers(products));
        try {
            if (reason.isEmpty()) {
                story.output(options.output(), "as recorded");
                products.add(record.outputBefore().orElseThrow());
            } else {
                ImageOnce image = image(modules, QstrHeaders.parse(headerFile, header, release));
                Fingerprint written = write(modules.texts(), image, reason.get());
                products.add(new Product(record.outputName(), facts, written));
            }
        } catch (FreezeException e) {
            console.println("error freezing mpy:");
            console.println(e.getMessage());
            return false;
        }
        record.write(BuildRecord.of(products, story.text()));
        var dependencies = new Dependencies(manifest, entries, firmware(modules, headerFile), compiler);
        if (options.depfile().isPresent()) {
            dependencies.write(options.depfile().get(), options.output());
        }
        if (reason.isEmpty() && modules.outdated() == 0) {
            leaveShortcut(dependencies);
        }
        if (options.wantsWhy()) {
            console.println(story.text());
        }
        return true;
    }

    private List<String> firmware(BuildModules modules, String header) {
        List<String> files = new ArrayList<>(
                FirmwareVersion.files(options.variables().get("MPY_DIR").orElse("")));
        if (!modules.compiled().isEmpty()) {
            files.add(header);
        }
        return files;
    }

    /** A script may be the same and compile with another compiler, so that it has to be asked. */
    private void leaveShortcut(Dependencies dependencies) {
        Optional<ChosenCompiler> compiler = dependencies.compiler();
        if (!manifest.sources().alone()
                || options.wantsWhy()
                || compiler.isPresent() && compiler.get().isScript()) {
            return;
        }
        Set<String> files = dependencies.files();
        files.addAll(manifest.cModules());
        files.addAll(options.folders());
        files.add(options.output());
        for (Product product : record.before().products().values()) {
            String file = options.buildFolder() + "/" + product.name();
            if (product.name().startsWith(ModuleJob.FOLDER)) {
                files.add(file);
            }
        }
        if (options.depfile().isPresent()) {
            files.add(options.depfile().get());
        }
        Shortcut.leave(options.words(), options.output() + RecordFile.EXTENSION, files, List.of(), start);
    }

    private ImageOnce image(BuildModules modules, QstrHeader header) {
        MpyToolOptions tool = MpyToolOptions.ofFlags(options.toolFlags());
        List<FrozenInput> inputs = InputFiles.frozen(ModuleReading.modules(modules.compiled()));
        ManifestFiles.checkTwins(inputs);
        var once = new ImageOnce(inputs, tool.target(release, header.widths()), header);
        // What cannot be frozen is told before anything is written.
        once.image();
        return once;
    }

    private Fingerprint write(List<TextModule> texts, ImageOnce image, String reason) {
        for (TextModule text : texts) {
            console.println("STR " + text.name());
        }
        String output = options.output();
        var content = new FrozenContent(texts, image);
        boolean changed = OutputFile.write(output, content);
        if (changed) {
            console.println("GEN " + output);
        }
        story.output(output, (changed ? "written: " : "made again, the same: ") + reason);
        return content.fingerprint();
    }
}
