package io.github.mpyfreezer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files of one run that stay together or not at all. */
final class WrittenFiles {
    private final List<Path> written = new ArrayList<>();

    /** Writes one, and makes its folder. */
    void write(Path file, String text) {
        OutputFile.write(file.toString(), new TextContent(text));
        written.add(file);
    }

    /** Takes away what was written; a folder made for it stays. */
    void takeBack() {
        for (Path file : written) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new CliException(file + ": cannot be removed: " + InputFiles.reason(e));
            }
        }
    }
}
