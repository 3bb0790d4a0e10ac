package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.BoardClock;

/**
 * The buffer between a program and a bus that never stops: the program fills it and the bus empties it, or the other way
 * round. What the bus has still to go through grows when the program does its part, and shrinks as time passes.
 */
final class I2sFlow {
    private static final long SECOND = 1_000_000_000;
    private static final long MILLI = 1_000_000;

    private final BoardClock clock;
    private final long capacity;
    private final long perSecond;
    private long ahead;
    private long since;
    private boolean stopped;

    /**
     * @param clock the board's time
     * @param settings of the bus, which begins now
     */
    I2sFlow(BoardClock clock, I2sSettings settings) {
        this.clock = clock;
        this.capacity = settings.capacity();
        this.perSecond = Math.max(0, settings.rate()) * settings.frameBytes();
        this.ahead = settings.receives() ? capacity : 0;
        this.since = clock.now();
    }

    /** The bus goes no further. */
    void stop() {
        settle();
        stopped = true;
    }

    /** How many bytes the program can move at once. */
    long ready() {
        settle();
        return capacity - ahead;
    }

    /** The program moves so many, at most {@link #ready}. */
    void move(long bytes) {
        ahead = Math.min(capacity, ahead + bytes);
    }

    /** Moves so many, and lets the time pass that this takes; for ever if the bus stands still. */
    void moveAll(Vm vm, long bytes) {
        long left = bytes;
        while (true) {
            long now = Math.min(left, ready());
            move(now);
            left -= now;
            if (left == 0) {
                return;
            }
            vm.spend(1);
            clock.sleepNanos(moves() ? nanos(Math.max(1, Math.min(left, capacity))) : MILLI);
        }
    }

    /** Whether time brings anything. */
    boolean moves() {
        return !stopped && perSecond > 0;
    }

    /** After how many nanoseconds as many bytes can have been moved, one piece after the other. */
    long nanosUntilMoved(long bytes) {
        settle();
        return nanos(Math.max(0, ahead + bytes - capacity));
    }

    /** What so many bytes take on the bus. */
    long nanos(long bytes) {
        return (bytes * SECOND + perSecond - 1) / perSecond;
    }

    private void settle() {
        long now = clock.now();
        if (!moves() || ahead == 0) {
            since = now;
            return;
        }
        if (now - since >= nanos(ahead)) {
            ahead = 0;
            since = now;
            return;
        }
        long moved = (now - since) * perSecond / SECOND;
        ahead -= moved;
        since += moved * SECOND / perSecond;
    }
}
