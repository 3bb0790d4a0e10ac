package io.github.mpyfreezer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes what is installed beside the jars. Runs while the project is built; nothing else uses it. */
public final class InstallFiles {
    private InstallFiles() {}

    /**
     * Writes the files.
     *
     * @param args the folder that is laid out as it is installed, with the jars in {@code lib}; and the version
     * @throws IOException if the file system refuses
     */
    public static void main(String... args) throws IOException {
        Path folder = Path.of(args[0]);
        Path lib = folder.resolve("lib");
        Files.writeString(lib.resolve("launch"), LaunchFile.of(lib));
    }
}
