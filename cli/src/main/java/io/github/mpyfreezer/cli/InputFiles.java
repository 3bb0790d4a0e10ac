package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.freezer.FrozenInput;
import io.github.mpyfreezer.parser.MpyFile;
import io.github.mpyfreezer.parser.MpyFormatException;
import io.github.mpyfreezer.parser.MpyReader;
import io.github.mpyfreezer.parser.MultiMpy;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.view.MpyInput;
import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads files, and says in one line why one cannot be read. */
final class InputFiles {
    /** Makes something of what is in a file. */
    interface Reader<T> {
        T read(InputStream in) throws IOException;
    }

    /** All of it. A class, as the first lambda of a process takes 10 ms, and a make that runs mpy-tool needs no other. */
    private static final class Whole implements Reader<byte[]> {
        @Override
        public byte[] read(InputStream in) throws IOException {
            try {
                return in.readAllBytes();
            } catch (IOException e) {
                // A pipe has no place to be read from, which is asked for first; nothing has been read yet.
                return new BufferedInputStream(in).readAllBytes();
            }
        }
    }

    private InputFiles() {}

    /** Files that the stock tools know by their names alone. */
    static List<FrozenInput> frozen(List<MpyInput> inputs) {
        List<FrozenInput> modules = new ArrayList<>(inputs.size());
        for (MpyInput input : inputs) {
            modules.add(new FrozenInput(input.name(), input.name(), input.file().module()));
        }
        return modules;
    }

    static MpyFile mpy(String name) {
        return mpy(name, bytes(name));
    }

    /** A file that is in memory. */
    static MpyFile mpy(String name, Bytes content) {
        try {
            return MpyReader.read(content);
        } catch (MpyFormatException e) {
            throw new CliException(name + ": " + e.getMessage());
        }
    }

    /** The modules of a file that holds several. */
    static List<MultiMpy.Entry> container(String name, Bytes content) {
        try {
            return MultiMpy.read(content);
        } catch (MpyFormatException e) {
            throw new CliException(name + ": " + e.getMessage());
        }
    }

    static Bytes bytes(String name) {
        return Bytes.wrap(array(name));
    }

    static byte[] array(String name) {
        return read(name, new Whole());
    }

    /** What a reader makes of a file. */
    static <T> T read(String name, Reader<T> reader) {
        try (var in = new FileInputStream(name)) {
            return reader.read(in);
        } catch (IOException e) {
            throw new CliException(name + ": " + reasonOf(name, e));
        }
    }

    /** A stream opens files sooner than {@link Files} does, but does not tell why it cannot. */
    private static String reasonOf(String name, IOException fault) {
        if (Files.isDirectory(path(name))) {
            return "is a folder";
        }
        try {
            Files.newInputStream(path(name)).close();
        } catch (IOException e) {
            return reason(e);
        }
        return reason(fault);
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
        } else if (e instanceof FileAlreadyExistsException fault) {
            return fault.getFile() + " is no folder";
        }
        String message = e.getMessage();
        if ("Is a directory".equals(message)) {
            return "is a folder";
        }
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
