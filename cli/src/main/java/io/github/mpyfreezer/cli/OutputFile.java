package io.github.mpyfreezer.cli;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.apache.commons.io.file.PathUtils;

/**
 * Writes a file whole or not at all: beside its place first, then moved there. A file that would stay the same is left
 * untouched, so that make does not build on it again. Links are followed; a device or a pipe is written to as it is, as
 * nothing may be moved into its place.
 */
final class OutputFile {
    /** In characters: as much of a name as a file beside it is called by. */
    private static final int RECOGNISED = 60;

    private static final int BUFFER = 1 << 16;

    private OutputFile() {}

    /** What writes the content. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Lets everything through. No lambda: the stock command lines come by here, which load none. */
    private enum Unchecked implements Runnable {
        ALWAYS;

        @Override
        public void run() {
            // Nothing stands in the way.
        }
    }

    /**
     * Writes {@code content} to the file, making its folder if there is none.
     *
     * @return whether the file is new or has changed
     * @throws CliException if the file system refuses
     */
    static boolean write(String name, Content content) {
        return write(name, content, Unchecked.ALWAYS);
    }

    /**
     * Writes {@code content} to the file if {@code check} lets it: that is asked when the content has been written aside, so
     * that it may be found out meanwhile, and before anything is written to a device or a pipe.
     *
     * @param check throws if the file is to stay as it is
     * @return whether the file is new or has changed
     * @throws CliException if the file system refuses
     */
    static boolean write(String name, Content content, Runnable check) {
        Path place = InputFiles.path(name).toAbsolutePath();
        try {
            if (Files.isDirectory(place)) {
                throw new CliException(name + ": cannot be written: is a folder");
            }
            // Of a link, what it leads to: /dev/stdout may lead to a pipe, which has no path.
            if (Files.exists(place) && !Files.isRegularFile(place)) {
                check.run();
                writeTo(place, content);
                return true;
            }
            Path file = Files.isSymbolicLink(place) && Files.exists(place) ? place.toRealPath() : place;
            Path folder = Objects.requireNonNull(file.getParent());
            Files.createDirectories(folder);
            // Not what Java calls a temporary file: that would be private, whatever rights the user's files have.
            Path beside = folder.resolve("." + begin(file) + "." + System.nanoTime() + ".tmp");
            // Whoever ends the run while it is checked finds nothing of it.
            beside.toFile().deleteOnExit();
            try {
                writeTo(beside, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                check.run();
                return moveIfChanged(beside, file);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new CliException(name + ": cannot be written: " + InputFiles.reason(e));
        }
    }

    /** Moves a finished file to its place, or throws it away if the same stands there. */
    static void move(Path finished, String name) {
        Path place = InputFiles.path(name);
        try {
            Path folder = place.getParent();
            if (folder != null && !folder.toFile().isDirectory()) {
                createFolders(folder);
            }
            moveIfChanged(finished, place);
        } catch (IOException e) {
            throw new CliException(name + ": cannot be written: " + InputFiles.reason(e));
        }
    }

    private static void writeTo(Path file, Content content, OpenOption... options) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, options), BUFFER)) {
            content.writeTo(out);
        }
    }

    /** The name's beginning: a name of 255 bytes, the longest there can be, leaves no room for more. */
    private static String begin(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.length() <= RECOGNISED ? name : name.substring(0, name.offsetByCodePoints(0, RECOGNISED / 2));
    }

    /** One after the other: on the way of {@code frozen_mpy/../a} the first has to be there for the second to be left. */
    private static void createFolders(Path folder) throws IOException {
        if (folder.getParent() != null && !folder.getParent().toFile().isDirectory()) {
            createFolders(folder.getParent());
        }
        if (!folder.toFile().isDirectory()) {
            Files.createDirectories(folder);
        }
    }

    private static boolean moveIfChanged(Path beside, Path file) throws IOException {
        // What java.io has takes one call of the system where what java.nio has takes several; there may be hundreds.
        File place = file.toFile();
        if (place.isFile() && PathUtils.fileContentEquals(beside, file)) {
            return false;
        } else if (beside.toFile().renameTo(place)) {
            return true;
        }
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return true;
    }
}
