package io.github.mpyfreezer.templates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts the texts of a folder into the source of a Java class while the project is built. What every run reads is no resource,
 * as that would have to be searched for in every jar.
 */
public final class FilesCutter {
    private FilesCutter() {}

    /** Takes the files of the folder named first, and writes into that named second the source of the class named third. */
    public static void main(String... args) throws IOException {
        String name = args[2];
        int dot = name.lastIndexOf('.');
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(args[0]))) {
            files = all.sorted().toList();
        }
        var cases = new StringBuilder();
        for (Path file : files) {
            cases.append("            case \"%s\" -> %s;%n"
                    .formatted(file.getFileName(), JavaSource.literal(Files.readString(file))));
        }
        String text = """
                package %s;

                import org.jspecify.annotations.Nullable;

                /** The files of this folder as they were when the project was built. */
                final class %s {
                    private %2$s() {}

                    /** The text of a file, null if there is none of that name. */
                    static @Nullable String of(String file) {
                        return switch (file) {
                %s            default -> null;
                        };
                    }
                }
                """.formatted(name.substring(0, dot), name.substring(dot + 1), cases);
        JavaSource.write(Path.of(args[1], name.replace('.', '/') + ".java"), text);
    }
}
