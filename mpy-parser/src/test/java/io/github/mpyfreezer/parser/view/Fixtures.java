package io.github.mpyfreezer.parser.view;

import io.github.mpyfreezer.parser.MpyFormatException;
import io.github.mpyfreezer.parser.MpyReader;
import io.github.mpyfreezer.parser.model.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files in test-fixtures/. */
final class Fixtures {
    static final Path ROOT = Path.of(System.getProperty("fixtures", "../test-fixtures"));

    private Fixtures() {}

    /** @param name path below test-fixtures/ */
    static Bytes bytes(String name) {
        try {
            return Bytes.wrap(Files.readAllBytes(ROOT.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(String name) {
        return new String(bytes(name).toArray(), StandardCharsets.UTF_8).lines().toList();
    }

    /** A file under the name that the recorded command lines call it by. */
    static MpyInput mpy(String name) {
        return new MpyInput(name, MpyReader.read(bytes(name)));
    }

    /** Every file of test-fixtures/mpy/ that is a well-formed .mpy file. */
    static List<MpyInput> all() {
        List<MpyInput> inputs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(ROOT.resolve("mpy"))) {
            for (Path path : files.filter(file -> file.toString().endsWith(".mpy"))
                    .sorted()
                    .toList()) {
                readIfWellFormed(ROOT.relativize(path).toString().replace('\\', '/'))
                        .ifPresent(inputs::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return inputs;
    }

    static Optional<MpyInput> readIfWellFormed(String name) {
        try {
            return Optional.of(mpy(name));
        } catch (MpyFormatException e) {
            return Optional.empty();
        }
    }
}
