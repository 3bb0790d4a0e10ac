package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.cli.build.BuildRecord;
import io.github.mpyfreezer.cli.build.Fact;
import io.github.mpyfreezer.cli.build.Fingerprint;
import io.github.mpyfreezer.cli.build.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The record of a build, beside its output. It is written last: if a run is ended before, what it made does not match the
 * record, and is made again.
 */
final class RecordFile {
    static final String EXTENSION = ".record";

    private final String output;
    private final String buildFolder;
    private final String file;
    private final BuildRecord before;
    private final String lastText;

    private RecordFile(String output, String buildFolder, String file, String text) {
        this.output = output;
        this.buildFolder = buildFolder;
        this.file = file;
        this.before = BuildRecord.parse(text);
        this.lastText = text;
    }

    /** @param output where the C goes; a pipe or a device has no record */
    static RecordFile of(String output, String buildFolder) {
        Path place = InputFiles.path(output);
        String file = Files.exists(place) && !Files.isRegularFile(place) ? "" : output + EXTENSION;
        return new RecordFile(output, buildFolder, file, text(file));
    }

    /** The record that a run left. */
    static BuildRecord read(String file) {
        return BuildRecord.parse(text(file));
    }

    private static String text(String file) {
        return file.isEmpty() || !Files.isRegularFile(InputFiles.path(file)) ? "" : InputFiles.text(file);
    }

    /** What the last run made. */
    BuildRecord before() {
        return before;
    }

    /** The output as the last run made it. */
    Optional<Product> outputBefore() {
        return Optional.ofNullable(before.products().get(outputName()));
    }

    /** Why the output has to be made; nothing if it is as it would be. */
    Optional<String> whyOutput(List<Fact> facts) {
        return before.whyMake(outputName(), facts, outputContent());
    }

    /** What the record calls the output. */
    String outputName() {
        return String.valueOf(InputFiles.path(output).getFileName());
    }

    private Optional<Fingerprint> outputContent() {
        if (file.isEmpty() || !Files.isRegularFile(InputFiles.path(output))) {
            return Optional.empty();
        }
        try (var in = Files.newInputStream(InputFiles.path(output))) {
            return Optional.of(Fingerprint.of(in));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Writes what this run made. */
    void write(BuildRecord now) {
        if (file.isEmpty()) {
            return;
        }
        String text = now.text();
        if (!text.equals(lastText)) {
            OutputFile.write(file, new TextContent(text));
        }
    }

    /** Takes away compiled modules that the last run made and this one does not want, unless somebody has changed them. */
    List<String> removeLeftovers(List<Product> wanted) {
        Set<String> names = new HashSet<>();
        for (Product product : wanted) {
            names.add(product.name());
        }
        List<String> removed = new ArrayList<>();
        for (Product product : before.products().values()) {
            if (product.name().startsWith(ModuleJob.FOLDER) && !names.contains(product.name())) {
                removed.add(product.name());
                remove(buildFolder + "/" + product.name(), product.content());
            }
        }
        return removed;
    }

    private static void remove(String name, Fingerprint content) {
        Path path = InputFiles.path(name);
        try {
            if (Files.isRegularFile(path)
                    && Fingerprint.of(InputFiles.array(name)).equals(content)) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new CliException(name + ": cannot be removed: " + InputFiles.reason(e));
        }
    }
}
