package io.github.mpyfreezer.vm.board;

import io.github.mpyfreezer.vm.Clock;

/**
 * The time of a board: it goes on when the program sleeps or waits for a bus, a microsecond with each look at it or at a pin,
 * and a little with instructions. What is on the agenda happens at its time, in the middle of a sleep if need be. It is the
 * same in every run.
 */
public final class BoardClock implements Clock {
    /** What a look takes. */
    static final long LOOK = 1_000;

    /** The beginning of 2025, as for every virtual clock. */
    private static final long START = 1_735_689_600_000_000_000L;

    private final Agenda agenda;
    private final Runnable counter;
    private long now;
    private long start = START;
    private boolean busy;
    private Runner runner = Runner.NONE;

    /** @param counter is called for each thing that happens, and may end the program if there are too many */
    BoardClock(Agenda agenda, Runnable counter) {
        this.agenda = agenda;
        this.counter = counter;
    }

    /** Nanoseconds since the board was switched on; asking takes no time. */
    public long now() {
        return now;
    }

    /** Has something run by itself as time passes. */
    void run(Runner one) {
        runner = one;
    }

    /** When something happens by itself next, {@link Long#MAX_VALUE} for never. */
    long next() {
        return Math.min(agenda.next(), runner.next());
    }

    /** Looks that were taken while the machine was set up do not count. */
    void begin() {
        now = 0;
    }

    @Override
    public long elapsedNanos() {
        sleepNanos(LOOK);
        return now;
    }

    @Override
    public long wallNanos() {
        return start + elapsedNanos();
    }

    /** Sets the time of day, in nanoseconds since the beginning of 1970. */
    public void setWall(long nanos) {
        start = nanos - now;
    }

    /** While something from the agenda happens, time only passes: what is due meanwhile happens behind it. */
    @Override
    public void sleepNanos(long nanos) {
        long until = now + Math.min(Math.max(0, nanos), Long.MAX_VALUE - START - now);
        runUntil(until);
        if (!busy) {
            Agenda.Entry entry = agenda.pollUntil(until);
            while (entry != null) {
                happen(entry);
                runUntil(Math.max(until, now));
                entry = agenda.pollUntil(Math.max(until, now));
            }
        }
        now = Math.max(now, until);
    }

    /** Up to that time, or to when something else is to happen. */
    private void runUntil(long until) {
        long stop = busy ? until : Math.min(until, agenda.next());
        while (runner.next() < stop) {
            now = Math.max(now, runner.next());
            runner.step(stop);
            stop = busy ? until : Math.min(until, agenda.next());
        }
    }

    private void happen(Agenda.Entry entry) {
        now = Math.max(now, entry.time());
        counter.run();
        busy = true;
        try {
            entry.action().run();
        } finally {
            busy = false;
        }
    }
}
