package io.github.mpyfreezer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.file.PathUtils;

/** A folder that one run has for itself while it lasts, on the same disk as what it makes. It goes when the run is ended. */
final class RunFolder implements AutoCloseable {
    private final Path path;
    private final Thread atEnd = new Thread(this::delete, "clean up");

    private RunFolder(Path path) {
        this.path = path;
    }

    static RunFolder in(String folder) {
        Path path = InputFiles.path(folder).resolve(".freeze-" + System.nanoTime());
        var made = new RunFolder(path);
        Runtime.getRuntime().addShutdownHook(made.atEnd);
        try {
            Files.createDirectories(InputFiles.path(folder));
            Files.createDirectory(path);
        } catch (IOException e) {
            throw new CliException(folder + ": cannot be written: " + InputFiles.reason(e));
        }
        return made;
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        delete();
        Runtime.getRuntime().removeShutdownHook(atEnd);
    }

    private void delete() {
        try {
            if (Files.isDirectory(path)) {
                PathUtils.deleteDirectory(path);
            }
        } catch (IOException e) {
            // What is left takes room and does no harm.
        }
    }
}
