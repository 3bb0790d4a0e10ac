package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.board.Board;
import org.jspecify.annotations.Nullable;

/**
 * The counter of an nRF52's TIMER or RTC: it has 24 bits, counts while it is started, and tells once when it gets to a value.
 */
final class NrfCounter {
    /** Its largest value. */
    static final long MASK = 0xff_ffff;

    /** What happens at the value that is waited for. */
    @FunctionalInterface
    interface Match {
        /** The counter has the value since {@code at}, in nanoseconds. */
        void reached(long at);
    }

    private final Board board;
    private final long tick;
    private final Match match;
    private long value;
    private long since;
    private boolean running;
    private long awaited = -1;
    private Board.@Nullable Alarm alarm;

    /** @param tick how long it has each value, in nanoseconds */
    NrfCounter(Board board, long tick, Match match) {
        this.board = board;
        this.tick = tick;
        this.match = match;
    }

    /** What it has counted to. */
    long value() {
        return running ? value + (board.clock().now() - since) / tick & MASK : value;
    }

    void start() {
        if (!running) {
            running = true;
            since = board.clock().now();
            schedule();
        }
    }

    /** Keeps its value. */
    void stop() {
        value = value();
        running = false;
        cancel();
    }

    /** Is 0 since {@code at}, in nanoseconds. */
    void clear(long at) {
        value = 0;
        since = at;
        schedule();
    }

    /** Waits for a value, once, in place of the one before. */
    void await(long wanted) {
        awaited = wanted & MASK;
        schedule();
    }

    /** Waits for nothing. */
    void ignore() {
        awaited = -1;
        cancel();
    }

    private void schedule() {
        cancel();
        if (running && awaited >= 0) {
            long counted = (board.clock().now() - since) / tick;
            long left = awaited - value() & MASK;
            long at = since + (counted + (left == 0 ? MASK + 1 : left)) * tick;
            alarm = board.after(at - board.clock().now(), () -> {
                alarm = null;
                awaited = -1;
                match.reached(at);
            });
        }
    }

    private void cancel() {
        if (alarm != null) {
            alarm.cancel();
            alarm = null;
        }
    }
}
