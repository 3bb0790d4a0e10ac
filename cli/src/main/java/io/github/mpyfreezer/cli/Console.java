package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.parser.model.Utf8;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Where a command prints. Text is UTF-8 with line feeds, whatever the locale and the platform say.
 *
 * @param out standard output
 * @param err standard error
 * @param terminal whether standard output is a terminal that can draw over what it shows
 * @param width characters of a line of the terminal, 0 if that is not known
 */
record Console(OutputStream out, OutputStream err, boolean terminal, int width) {
    private static final int BUFFER = 1 << 16;

    /** One whose width is not known. */
    Console(OutputStream out, OutputStream err, boolean terminal) {
        this(out, err, terminal, 0);
    }

    /** The process's own streams. Whether they are a terminal is known to the launcher, and not to every Java. */
    static Console ofProcess() {
        boolean terminal = Boolean.getBoolean("freeze.terminal") && !"dumb".equals(System.getenv("TERM"));
        return new Console(
                new ProcessOutput(new FileOutputStream(FileDescriptor.out), BUFFER),
                new FileOutputStream(FileDescriptor.err),
                terminal,
                terminal ? Integer.getInteger("freeze.columns", 0) : 0);
    }

    /** Whether colours are wanted. */
    boolean colour() {
        return terminal && System.getenv("NO_COLOR") == null;
    }

    void print(String text) {
        write(out, text);
    }

    void println(String line) {
        write(out, line + "\n");
    }

    /** Says what is wrong, or is worth knowing, apart from what was asked for; in one line, whatever names are in it. */
    void complain(String line) {
        try {
            write(err, inOneLine(line) + "\n");
        } catch (UncheckedIOException e) {
            // Whoever closed standard error does not want to know; the exit code still tells.
        }
    }

    /** A text in which nothing begins a line or steers a terminal. */
    static String inOneLine(String text) {
        var visible = new StringBuilder(text.length() + 1);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < 0x20 || c >= 0x7f && c < 0xa0 || c == '\u2028' || c == '\u2029';
            visible.append(control ? "\\u%04x".formatted((int) c) : String.valueOf(c));
        }
        return visible.toString();
    }

    void flush() {
        try {
            out.flush();
            err.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(OutputStream stream, String text) {
        try {
            stream.write(Utf8.of(text).bytes().toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
