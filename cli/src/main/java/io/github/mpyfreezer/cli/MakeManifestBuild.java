package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.cli.build.BuildRecord;
import io.github.mpyfreezer.cli.build.DepFile;
import io.github.mpyfreezer.cli.build.Fact;
import io.github.mpyfreezer.cli.build.Fingerprint;
import io.github.mpyfreezer.cli.build.Product;
import io.github.mpyfreezer.cli.build.Story;
import io.github.mpyfreezer.freezer.FreezeException;
import io.github.mpyfreezer.freezer.Freezer;
import io.github.mpyfreezer.freezer.FrozenInput;
import io.github.mpyfreezer.freezer.QstrHeader;
import io.github.mpyfreezer.freezer.TextModule;
import io.github.mpyfreezer.freezer.rom.RomImage;
import io.github.mpyfreezer.manifest.FileKind;
import io.github.mpyfreezer.manifest.Manifest;
import io.github.mpyfreezer.manifest.ManifestEntry;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.parser.model.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Brings a firmware's frozen content up to date with its manifests, and makes nothing that is there already. */
final class MakeManifestBuild {
    private final MakeManifestOptions options;
    private final Console console;
    private final Manifest manifest;
    private final List<ManifestEntry> entries;
    private final RecordFile record;
    private final Release release;
    private final Story story = new Story();
    private final List<TextModule> texts = new ArrayList<>();
    private final List<CompiledModule> modules = new ArrayList<>();

    MakeManifestBuild(MakeManifestOptions options, Manifest manifest, Console console) {
        this.options = options;
        this.console = console;
        this.manifest = manifest;
        this.entries = ManifestFiles.withoutTwins(manifest);
        this.record = RecordFile.of(options.output(), options.buildFolder());
        this.release = FirmwareVersion.ofTree(options.variables().get("MPY_DIR").orElse(""));
    }

    /** Does it. If it cannot be done, the user is told why, and the answer is false. */
    boolean run() {
        var compiler = new ChosenCompiler(options.compiler());
        List<ManifestEntry> sources = Compilation.sources(entries);
        if (!sources.isEmpty() && !compiler.exists()) {
            console.println("mpy-cross not found at " + compiler.path() + ", please build it first");
            return false;
        }
        var compilation = new Compilation(compiler, options.crossFlags(), release);
        ModuleBuild build = compilation.look(sources, options.buildFolder(), record);
        Optional<ModuleJob> failed = compilation.compile(build, options.buildFolder(), this::compiled, console);
        if (!build.outdated().isEmpty()) {
            // Whatever happens now, these need not be compiled again.
            List<Product> products = build.products();
            record.outputBefore().ifPresent(products::add);
            record.write(BuildRecord.of(products, "not finished"));
        }
        if (failed.isPresent()) {
            console.println("error compiling " + failed.get().entry().target() + ":");
            console.print(failed.get().fault().orElse(""));
            return false;
        }
        story.kept(build.jobs().size() - build.outdated().size());
        take(build);
        return freeze(build.products());
    }

    private void compiled(ModuleJob job) {
        console.println("MPY " + job.entry().target());
        console.flush();
        story.compiled(job.entry().target(), job.reason().orElse(""));
    }

    private void take(ModuleBuild build) {
        int next = 0;
        for (ManifestEntry entry : entries) {
            if (entry.kind() == FileKind.SOURCE) {
                modules.add(build.jobs().get(next++).compiled());
            } else if (entry.kind() == FileKind.MPY) {
                modules.add(CompiledModule.read(entry.source()));
            } else if (entry.kind() == FileKind.DATA) {
                modules.add(CompiledModule.ofData(entry, release.dialect()));
            } else {
                texts.add(new TextModule(Utf8.of(entry.target()), InputFiles.bytes(entry.source())));
            }
        }
    }

    /** @param products the modules that were compiled, now or before */
    private boolean freeze(List<Product> products) {
        String headerFile = options.buildFolder() + "/" + QstrHeaders.PLACE;
        byte[] header = InputFiles.array(headerFile);
        List<Fact> facts = facts(Fingerprint.of(header));
        Optional<String> reason = record.whyOutput(facts);
        story.removed(record.removeLeftovers(products));
        try {
            if (reason.isEmpty()) {
                story.output(options.output(), "as recorded");
                products.add(record.outputBefore().orElseThrow());
            } else {
                RomImage image = image(QstrHeaders.parse(headerFile, header, release));
                Fingerprint written = write(image, reason.get());
                products.add(new Product(record.outputName(), facts, written));
            }
        } catch (FreezeException e) {
            console.println("error freezing mpy:");
            console.println(e.getMessage());
            return false;
        }
        record.write(BuildRecord.of(products, story.text()));
        if (options.depfile().isPresent()) {
            writeDepfile(options.depfile().get(), headerFile);
        }
        if (options.wantsWhy()) {
            console.println(story.text());
        }
        return true;
    }

    private Fingerprint write(RomImage image, String reason) {
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

    private void writeDepfile(String file, String headerFile) {
        Set<String> inputs = new LinkedHashSet<>(manifest.read());
        inputs.addAll(manifest.searched());
        for (ManifestEntry entry : entries) {
            inputs.add(entry.source());
        }
        inputs.add(headerFile);
        if (!Compilation.sources(entries).isEmpty()) {
            inputs.add(options.compiler());
        }
        byte[] text = DepFile.text(options.output(), inputs).getBytes(StandardCharsets.UTF_8);
        OutputFile.write(file, out -> out.write(text));
    }

    /** All that the output is made from. */
    private List<Fact> facts(Fingerprint header) {
        var names = new StringBuilder();
        var contents = new StringBuilder();
        for (CompiledModule module : modules) {
            names.append(module.file()).append('\n');
            contents.append(module.fingerprint().text());
        }
        for (TextModule text : texts) {
            names.append("text ").append(text.name()).append('\n');
            contents.append(Fingerprint.of(text.content().toArray()).text());
        }
        return List.of(
                ToolIdentity.fact(),
                Fact.of("qstr header", header),
                new Fact("release", release.title()),
                new Fact("mpy-tool flags", String.join(" ", options.toolFlags())),
                Fact.of("list of modules", Fingerprint.of(names.toString().getBytes(StandardCharsets.UTF_8))),
                Fact.of("modules", Fingerprint.of(contents.toString().getBytes(StandardCharsets.US_ASCII))));
    }

    private RomImage image(QstrHeader header) {
        MpyToolOptions tool = MpyToolOptions.ofFlags(options.toolFlags());
        List<FrozenInput> inputs = InputFiles.frozen(ModuleReading.modules(modules));
        return Freezer.freeze(inputs, tool.target(release, header.widths()), Optional.of(header));
    }
}
