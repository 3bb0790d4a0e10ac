package io.github.mpyfreezer.vm;

/** A clock that only goes on when a program sleeps, and a little with each look at it. */
final class VirtualClock implements Clock {
    /** The beginning of 2025. */
    private static final long START = 1_735_689_600_000_000_000L;

    private static final long LOOK = 1_000;

    private long now;

    @Override
    public long elapsedNanos() {
        now += LOOK;
        return now;
    }

    @Override
    public long wallNanos() {
        return START + elapsedNanos();
    }

    @Override
    public void sleepNanos(long nanos) {
        now += Math.max(0, nanos);
    }
}
