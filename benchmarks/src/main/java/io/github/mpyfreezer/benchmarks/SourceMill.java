package io.github.mpyfreezer.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Does with sources what {@link ModuleMill} does with modules: makes many out of a few, which share some names and not others. */
final class SourceMill {
    private static final Pattern DEFINITION = Pattern.compile("(?m)^ *(?:def|class) ([a-zA-Z]\\w{3,})");
    private static final int OWN_NAMES = 3;

    private final List<String> originals;

    private SourceMill(List<String> originals) {
        this.originals = originals;
    }

    /** Takes all sources below a folder which a compiler compiles. */
    static SourceMill of(Path folder, Path compiler) throws IOException, InterruptedException {
        List<String> sources = new ArrayList<>();
        Path compiled = Files.createTempFile("freeze-benchmark", ".mpy");
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".py")).sorted().toList();
        }
        for (Path file : files) {
            List<String> command = List.of(compiler.toString(), "-o", compiled.toString(), file.toString());
            if (Measured.succeeds(command)) {
                sources.add(Files.readString(file));
            }
        }
        Files.delete(compiled);
        return new SourceMill(sources);
    }

    /** Writes {@code count} sources to a folder, and a manifest that freezes them in the order of their numbers. */
    Path write(int count, Path folder) throws IOException {
        Files.createDirectories(folder);
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String name = "module" + i + ".py";
            Files.writeString(folder.resolve(name), copy(originals.get(i % originals.size()), i));
            names.append('"').append(name).append("\", ");
        }
        return Files.writeString(folder.resolve("manifest.py"), "freeze(\".\", (" + names + "))\n");
    }

    private static String copy(String original, int number) {
        String text = original;
        Matcher definition = DEFINITION.matcher(original);
        for (int i = 0; definition.find(); i++) {
            if (i % OWN_NAMES == 0) {
                String name = definition.group(1);
                text = text.replaceAll("\\b" + name + "\\b", name + "_" + number);
            }
        }
        return text;
    }
}
