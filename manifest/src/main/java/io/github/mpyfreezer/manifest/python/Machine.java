package io.github.mpyfreezer.manifest.python;

/** What all parts of an evaluation share: what it may still do, what it did, and where it is. */
final class Machine {
    private final Budget budget = new Budget();
    private final Recorder recorder;
    private final Surroundings surroundings;
    private int line = 1;
    private boolean lookedAround;

    Machine(Recorder recorder, Surroundings surroundings) {
        this.recorder = recorder;
        this.surroundings = surroundings;
    }

    Budget budget() {
        return budget;
    }

    Recorder recorder() {
        return recorder;
    }

    Surroundings surroundings() {
        lookedAround = true;
        return surroundings;
    }

    /** Whether anything has asked what the machine is like. */
    boolean hasLookedAround() {
        return lookedAround;
    }

    /** The line of what is being done, for messages. */
    int line() {
        return line;
    }

    void at(int newLine) {
        line = newLine;
    }
}
