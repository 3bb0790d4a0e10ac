package io.github.mpyfreezer.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.commons.io.file.PathUtils;

/**
 * Writes a file whole or not at all: beside its place first, then moved there. A file that would stay the same is left
 * untouched, so that make does not build on it again.
 */
final class OutputFile {
    private static final int BUFFER = 1 << 16;

    private OutputFile() {}

    /** What writes the content. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes {@code content} to the file, making its folder if there is none.
     *
     * @return whether the file is new or has changed
     * @throws CliException if the file system refuses
     */
    static boolean write(String name, Content content) {
        Path file = InputFiles.path(name).toAbsolutePath();
        Path folder = file.getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new CliException(name + ": cannot be written: is a folder");
        }
        try {
            Files.createDirectories(folder);
            Path beside = Files.createTempFile(folder, "." + file.getFileName(), ".tmp");
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside), BUFFER)) {
                    content.writeTo(out);
                }
                return moveIfChanged(beside, file);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new CliException(name + ": cannot be written: " + InputFiles.reason(e));
        }
    }

    private static boolean moveIfChanged(Path beside, Path file) throws IOException {
        if (Files.isRegularFile(file) && PathUtils.fileContentEquals(beside, file)) {
            return false;
        }
        PosixModes.openToReaders(beside);
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return true;
    }
}
