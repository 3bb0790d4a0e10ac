package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.freezer.FrozenInput;
import io.github.mpyfreezer.parser.MpyFile;
import io.github.mpyfreezer.parser.MpyFormatException;
import io.github.mpyfreezer.parser.MpyReader;
import io.github.mpyfreezer.parser.model.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads files, and says in one line why one cannot be read. */
final class InputFiles {
    /** From this number of files on it pays to read several at once. */
    private static final int MANY = 32;

    private InputFiles() {}

    /** Modules, in this order; many are read at once. */
    static List<FrozenInput> modules(List<String> names) {
        List<FrozenInput> modules = new ArrayList<>(names.size());
        if (names.size() < MANY) {
            for (String name : names) {
                modules.add(module(name));
            }
            return modules;
        }
        return names.parallelStream().map(InputFiles::readAside).toList().stream()
                .map(Supplier::get)
                .toList();
    }

    /** Reads a module, and keeps for later why it cannot be read, so that the first of several faults is told. */
    private static Supplier<FrozenInput> readAside(String name) {
        try {
            FrozenInput module = module(name);
            return () -> module;
        } catch (CliException e) {
            return () -> {
                throw e;
            };
        }
    }

    /** A module, under the name that the user gave its file. */
    static FrozenInput module(String name) {
        return new FrozenInput(name, mpy(name).module());
    }

    static MpyFile mpy(String name) {
        try {
            return MpyReader.read(bytes(name));
        } catch (MpyFormatException e) {
            throw new CliException(name + ": " + e.getMessage());
        }
    }

    static Bytes bytes(String name) {
        try {
            return Bytes.wrap(Files.readAllBytes(path(name)));
        } catch (IOException e) {
            throw new CliException(name + ": " + reason(e));
        }
    }

    /** Text in UTF-8; what is not is replaced, as no text that matters is. */
    static String text(String name) {
        Charset charset = StandardCharsets.UTF_8;
        return new String(bytes(name).toArray(), charset);
    }

    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new CliException(name.replaceAll("\\p{Cntrl}", "?") + ": not a file name: " + e.getReason());
        }
    }

    /** Why the file system refused, in words. */
    static String reason(UncheckedIOException e) {
        return e.getCause() == null ? e.toString() : reason(e.getCause());
    }

    /** Why the file system refused, in words. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        } else if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
