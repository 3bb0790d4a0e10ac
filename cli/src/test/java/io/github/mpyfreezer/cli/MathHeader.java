package io.github.mpyfreezer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What frozen C uses of {@code math.h}, for compilers that come without a C library. */
final class MathHeader {
    private static final String TEXT = "#define INFINITY (__builtin_inff())\n#define NAN (__builtin_nanf(\"\"))\n";

    private MathHeader() {}

    /** Puts the header below a folder. */
    static void provideIn(Path folder) throws IOException {
        Path include = Files.createDirectories(folder.resolve("include"));
        Files.writeString(include.resolve("math.h"), TEXT);
    }

    /** The options with which a compiler finds it, if it has none of its own. */
    static List<String> options(Path folder, Compiler compiler) {
        return compiler.isHosted()
                ? List.of()
                : List.of("-idirafter", folder.resolve("include").toString());
    }
}
