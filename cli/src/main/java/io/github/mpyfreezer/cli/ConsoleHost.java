package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.vm.Clock;
import io.github.mpyfreezer.vm.Host;
import io.github.mpyfreezer.vm.board.Board;
import io.github.mpyfreezer.vm.host.FolderFileSystem;
import io.github.mpyfreezer.vm.host.HostClock;
import io.github.mpyfreezer.vm.host.StreamPrinter;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.vfs.FileSystem;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Connects a machine to the command's own streams. What a program has printed is seen before it waits, reads or complains, and
 * line by line on a terminal.
 */
final class ConsoleHost implements Host {
    private final Console console;
    private final Printer out;
    private final Printer err;
    private final InputStream in = new FileInputStream(FileDescriptor.in);
    private final Clock clock;
    private final boolean files;
    private final @Nullable Board board;

    /**
     * @param virtualTime whether time passes only as the program sleeps
     * @param files whether the program is granted the files of this computer
     * @param board what is around the machine and has the time, null if nothing is
     */
    ConsoleHost(Console console, boolean virtualTime, boolean files, @Nullable Board board) {
        this.files = files;
        this.board = board;
        this.console = console;
        this.out = new StreamPrinter(console.terminal() ? new LineByLine(console.out()) : console.out());
        this.err = new StreamPrinter(new AfterOutput(console));
        this.clock = board != null ? board.clock() : virtualTime ? Clock.virtual() : new SeenClock(console);
    }

    @Override
    public Printer out() {
        return out;
    }

    @Override
    public Printer err() {
        return err;
    }

    @Override
    public int read(byte[] into, int at, int length) {
        console.flush();
        try {
            return Math.max(0, in.read(into, at, length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public @Nullable Board board() {
        return board;
    }

    @Override
    public FileSystem files() {
        if (!files) {
            return Host.super.files();
        }
        try {
            return new FolderFileSystem(Path.of("/"), Path.of(""), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class LineByLine extends FilterOutputStream {
        LineByLine(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            for (int i = from; i < from + length; i++) {
                if (bytes[i] == '\n') {
                    out.flush();
                    return;
                }
            }
        }
    }

    private static final class AfterOutput extends FilterOutputStream {
        private final Console console;

        AfterOutput(Console console) {
            super(console.err());
            this.console = console;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            console.out().flush();
            out.write(bytes, from, length);
        }
    }

    private static final class SeenClock implements Clock {
        private final Console console;
        private final Clock clock = new HostClock();

        SeenClock(Console console) {
            this.console = console;
        }

        @Override
        public long elapsedNanos() {
            return clock.elapsedNanos();
        }

        @Override
        public long wallNanos() {
            return clock.wallNanos();
        }

        @Override
        public void sleepNanos(long nanos) {
            console.flush();
            clock.sleepNanos(nanos);
        }
    }
}
