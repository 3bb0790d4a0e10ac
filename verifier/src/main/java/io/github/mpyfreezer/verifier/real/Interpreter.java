package io.github.mpyfreezer.verifier.real;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/**
 * A MicroPython that is a program of this computer, such as the unix port (ports/unix/main.c).
 *
 * @param name what the user calls it
 * @param program its file, or a script that calls it
 * @param seconds after which a process is ended
 */
public record Interpreter(String name, String program, int seconds) {
    /** More of what a process prints is not kept. */
    private static final int MOST = 1 << 20;

    private static final int CHUNK = 1 << 13;
    /** After its end, what a process has printed is there at once, unless a child that outlives it goes on. */
    private static final long LAST_WORDS_MILLIS = 1000;

    /**
     * What came of a process.
     *
     * @param exit empty if it did not end in time, and was ended
     */
    record Answer(String output, OptionalInt exit) {
        /** Its last line that is not blank. */
        Optional<String> lastLine() {
            return output.lines()
                    .filter(line -> !line.isBlank())
                    .reduce((before, line) -> line)
                    .map(String::strip);
        }
    }

    /**
     * Runs it, with nothing to read.
     *
     * @param folder its working directory
     * @param path folders where it looks for modules, as {@code MICROPYPATH} names them
     * @throws IOException if it cannot be started
     */
    Answer run(Path folder, String path, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(program);
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("MICROPYPATH", path);
        Process process = builder.start();
        process.getOutputStream().close();
        var output = new ByteArrayOutputStream();
        var reader = new Thread(() -> read(process.getInputStream(), output), "what the interpreter prints");
        reader.setDaemon(true);
        reader.start();
        try {
            boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
            if (!ended) {
                // The parent first, which else would go on where its child has ended.
                List<ProcessHandle> children = process.descendants().toList();
                process.destroyForcibly();
                children.forEach(ProcessHandle::destroyForcibly);
            }
            reader.join(LAST_WORDS_MILLIS);
            return new Answer(text(output), ended ? OptionalInt.of(process.exitValue()) : OptionalInt.empty());
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Reads to the end, whatever is kept of it, so that the process can go on. */
    private static void read(InputStream from, ByteArrayOutputStream output) {
        byte[] chunk = new byte[CHUNK];
        try (from) {
            for (int length = from.read(chunk); length >= 0; length = from.read(chunk)) {
                synchronized (output) {
                    output.write(chunk, 0, Math.min(length, MOST - output.size()));
                }
            }
        } catch (IOException e) {
            // The process was ended.
        }
    }

    private static String text(ByteArrayOutputStream output) {
        synchronized (output) {
            return output.toString(StandardCharsets.UTF_8);
        }
    }

    /** The same for a program that is named relative to this process's folder. */
    public static Interpreter of(String name, int seconds) {
        var file = new File(name);
        return new Interpreter(name, name.contains("/") || file.isFile() ? file.getAbsolutePath() : name, seconds);
    }
}
