package io.github.mpyfreezer.vm;

/** The time of a machine. */
public interface Clock {
    /** Nanoseconds since the machine was switched on. */
    long elapsedNanos();

    /** Nanoseconds since the beginning of 1970, in UTC. */
    long wallNanos();

    /** Lets time pass. */
    void sleepNanos(long nanos);

    /** A clock that only goes on when a program sleeps, and a little with each look at it: the same in every run. */
    static Clock virtual() {
        return new VirtualClock();
    }
}
