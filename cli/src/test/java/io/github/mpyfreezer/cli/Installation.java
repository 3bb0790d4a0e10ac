package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A release as a user has it: unpacked into a folder with a space in its name, and run as a process.
 *
 * @param home where {@code bin} and {@code lib} are
 */
record Installation(Path home) {
    /** Unpacks the release that was built. */
    static Installation in(Path folder) throws IOException, InterruptedException {
        Path place = Files.createDirectories(folder.resolve("my tools"));
        String release = Objects.requireNonNull(System.getProperty("release"), "set by the build");
        Processes.run(List.of("tar", "xzf", release, "-C", place.toString()));
        try (Stream<Path> top = Files.list(place)) {
            return new Installation(top.toList().get(0));
        }
    }

    Path freeze() {
        return home.resolve("bin/freeze");
    }

    Path shim() {
        return home.resolve("bin/freeze-python3");
    }

    /** Has nowhere to keep archives but the user's cache, as if it belonged to someone else; root may write anywhere. */
    void forbidArchives() throws IOException {
        Files.createFile(home.resolve("lib/archive"));
    }

    /** Archives of classes in a folder. */
    static List<Path> archives(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().contains(".jsa"))
                    .toList();
        }
    }

    /** The one archive of the installation, which is not empty. */
    Path archive() throws IOException {
        List<Path> archives = archives(home.resolve("lib/archive"));
        assertThat(archives).hasSize(1);
        assertThat(Files.size(archives.get(0))).isPositive();
        return archives.get(0);
    }

    /** Runs {@code freeze} on the Java of this test. */
    Outcome run(String... args) throws IOException, InterruptedException {
        return run(Map.of(), args);
    }

    /** Runs it with some variables of the environment set, or without those that are empty. */
    Outcome run(Map<String, String> environment, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(freeze().toString()));
        command.addAll(List.of(args));
        return run(command, environment);
    }

    /** Runs a command on the Java of this test. */
    static Outcome run(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
        Path out = Files.createTempFile("stdout", "");
        Path err = Files.createTempFile("stderr", "");
        try {
            int code = start(command, environment, out, err).waitFor();
            return new Outcome(
                    code,
                    Files.readString(out, StandardCharsets.ISO_8859_1),
                    Files.readString(err, StandardCharsets.ISO_8859_1));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    static Process start(List<String> command, Map<String, String> environment, Path out, Path err) throws IOException {
        var builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        Map<String, String> variables = builder.environment();
        variables.put("JAVA_HOME", System.getProperty("java.home"));
        environment.forEach((name, value) -> {
            if (value.isEmpty()) {
                variables.remove(name);
            } else {
                variables.put(name, value);
            }
        });
        return builder.start();
    }
}
