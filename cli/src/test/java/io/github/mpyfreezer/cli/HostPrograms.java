package io.github.mpyfreezer.cli;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs programs that a hosted compiler made: as they are, or under an emulator, as there are kernels of 64 bits that run no
 * program of 32.
 */
final class HostPrograms {
    private static final String EMULATOR = "qemu-i386";

    /** What the probe ends with: a shell that takes a program for a script does not happen upon it. */
    private static final int PROBED = 42;

    private static final Map<Compiler, Optional<List<String>>> PREFIXES = new EnumMap<>(Compiler.class);

    private HostPrograms() {}

    /** Runs {@code program}, or gives the test up where that cannot be done, and says why. */
    static Compiler.Result run(Compiler compiler, Path program) {
        List<String> prefix = prefix(compiler)
                .orElseGet(() ->
                        abort("not run: programs of " + compiler + " do not run here, and there is no " + EMULATOR));
        return Compiler.run(prefix, List.of(program.toString()));
    }

    private static Optional<List<String>> prefix(Compiler compiler) {
        synchronized (PREFIXES) {
            return PREFIXES.computeIfAbsent(compiler, HostPrograms::findPrefix);
        }
    }

    private static Optional<List<String>> findPrefix(Compiler compiler) {
        List<List<String>> prefixes = new ArrayList<>(List.of(List.of()));
        if (!compiler.is64Bit()) {
            prefixes.add(List.of(EMULATOR));
        }
        try {
            Path folder = Files.createTempDirectory("probe");
            Path source = Files.writeString(folder.resolve("probe.c"), "int main(void) { return " + PROBED + "; }\n");
            Path program = folder.resolve("probe");
            compiler.link(source, program, List.of());
            Optional<List<String>> found =
                    prefixes.stream().filter(prefix -> runs(prefix, program)).findFirst();
            Files.deleteIfExists(program);
            Files.delete(source);
            Files.delete(folder);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean runs(List<String> prefix, Path program) {
        try {
            return Compiler.run(prefix, List.of(program.toString())).code() == PROBED;
        } catch (UncheckedIOException e) {
            return false;
        }
    }
}
