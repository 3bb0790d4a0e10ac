package io.github.mpyfreezer.verifier.run;

import io.github.mpyfreezer.vm.Clock;
import io.github.mpyfreezer.vm.Host;
import io.github.mpyfreezer.vm.board.Board;
import io.github.mpyfreezer.vm.board.RecordPrinter;
import io.github.mpyfreezer.vm.board.Recorder;
import io.github.mpyfreezer.vm.object.Printer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a machine is connected to while it is watched: it keeps what is printed, and what happens to the board. */
final class Observer implements Host {
    /** More is not kept; that it is left out shows. */
    private static final int MOST = 1 << 20;

    private final ByteArrayOutputStream seen = new ByteArrayOutputStream();
    private final Printer printer = new Kept();
    private final @Nullable Board board;
    private final Clock clock;
    private boolean full;

    /** What is watched with the board that a machine has. */
    Observer(MachineMaker machines) {
        this(machines, true);
    }

    private Observer(MachineMaker machines, boolean withBoard) {
        this.board = machines.board(withBoard ? new RecordPrinter(printer) : Recorder.NONE)
                .orElse(null);
        this.clock = board == null ? Clock.virtual() : board.clock();
    }

    /** What is watched is what is printed alone. */
    static Observer ofOutput(MachineMaker machines) {
        return new Observer(machines, false);
    }

    /** What has been seen since it was last asked for. */
    String take() {
        if (board != null) {
            board.finish();
        }
        String text = seen.toString(StandardCharsets.UTF_8);
        seen.reset();
        full = false;
        return text;
    }

    /** The last line that has been seen since then. */
    Optional<String> lastLine() {
        return seen.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .reduce((before, line) -> line)
                .map(String::strip);
    }

    private final class Kept extends Printer {
        @Override
        public void write(byte[] bytes, int from, int length) {
            if (seen.size() + length <= MOST) {
                seen.write(bytes, from, length);
            } else if (!full) {
                full = true;
                seen.writeBytes("… more".getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Override
    public Printer out() {
        return printer;
    }

    @Override
    public Printer err() {
        return printer;
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public @Nullable Board board() {
        return board;
    }
}
