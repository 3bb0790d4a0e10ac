package io.github.mpyfreezer.parser;

import io.github.mpyfreezer.parser.model.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of test-fixtures/, which real compilers made or people made by hand. */
final class Fixtures {
    private static final Path ROOT = Path.of(System.getProperty("fixtures", "../test-fixtures"));

    private Fixtures() {}

    /** Names of all .mpy files, such as {@code mpy/bytecode/closures.mpy}, in order. */
    static List<String> mpyFiles() {
        return mpyFiles(ROOT);
    }

    static List<String> mpyFiles(Path root) {
        try (Stream<Path> paths = Files.walk(root.resolve("mpy"))) {
            List<String> names = paths.map(
                            path -> root.relativize(path).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".mpy"))
                    .sorted()
                    .toList();
            if (names.size() < 100) {
                throw new IllegalStateException("only " + names.size() + " files below " + root.toAbsolutePath());
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of those that a compiler made, or that a compiler might have made. */
    static List<String> wellFormedMpyFiles() {
        return mpyFiles().stream()
                .filter(name -> !name.startsWith("mpy/malformed/") && !HandmadeRefusals.MESSAGES.containsKey(name))
                .toList();
    }

    static Bytes read(String name) {
        return read(ROOT, name);
    }

    static Bytes read(Path root, String name) {
        try {
            return Bytes.wrap(Files.readAllBytes(root.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        try {
            return Files.readString(ROOT.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
