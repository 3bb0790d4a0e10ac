package io.github.mpyfreezer.verifier.real;

import io.github.mpyfreezer.parser.MpyReader;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.verifier.run.InterpretedForm;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The program that says what a module leaves behind, compiled: it needs no compiler, and is the same for all that run it. */
final class Driver {
    /** What it is imported as. */
    static final String NAME = "freeze_driver";

    private Driver() {}

    /** The content of its file. */
    static Bytes content() {
        try (InputStream in = Objects.requireNonNull(Driver.class.getResourceAsStream(NAME + ".mpy"))) {
            return Bytes.wrap(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The program for a machine. */
    static InterpretedForm form() {
        return new InterpretedForm(MpyReader.read(content()).module());
    }

    /** Has an interpreter call one of its functions, with folders to look for modules in. */
    static List<String> command(List<String> path, String call) {
        String folders = String.join(
                ", ", path.stream().map(folder -> "'" + folder + "'").toList());
        return List.of(
                "-c",
                "import sys\nsys.path[:] = ['" + Stage.DRIVER + "']\nimport " + NAME + "\nsys.path[:] = [" + folders
                        + "]\n" + NAME + "." + call);
    }
}
