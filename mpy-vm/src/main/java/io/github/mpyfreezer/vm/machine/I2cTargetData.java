package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.object.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * What a target makes of the requests of a controller: it tells the program, and answers from its memory, of which the first
 * bytes that are written choose a place (extmod/machine_i2c_target.c).
 */
final class I2cTargetData {
    static final long MATCH_READ = 1;
    static final long MATCH_WRITE = 2;
    static final long READ_REQUEST = 4;
    static final long WRITE_REQUEST = 8;
    static final long END_READ = 16;
    static final long END_WRITE = 32;

    /** So many bytes are taken at once. */
    private static final int AT_ONCE = 4;

    /** Is told of events. */
    @FunctionalInterface
    interface Listener {
        /** One has happened; whether the program waits for it. */
        boolean happened(long event);
    }

    private enum State {
        IDLE,
        MATCHED_READ,
        MATCHED_WRITE,
        SELECTING,
        READING,
        WRITING
    }

    private final Listener events;
    private final @Nullable Buffer memory;
    private final int placeBytes;
    private State state = State.IDLE;
    private int missing;
    private long place;
    private long lastPlace;

    /**
     * A target that nobody has asked anything.
     *
     * @param events is told of events; whether the program waits for this one
     * @param memory null for none
     * @param placeBytes how many bytes choose a place in it
     */
    I2cTargetData(Listener events, @Nullable Buffer memory, int placeBytes) {
        this.events = events;
        this.memory = memory == null || memory.length() == 0 ? null : memory;
        this.placeBytes = placeBytes;
    }

    /** The place that was chosen last. */
    long lastPlace() {
        return lastPlace;
    }

    /** A controller says the target's address. */
    void matched(boolean read) {
        stopped();
        events.happened(read ? MATCH_READ : MATCH_WRITE);
        state = read ? State.MATCHED_READ : State.MATCHED_WRITE;
    }

    /** The controller gives the bus free, or begins anew. */
    void stopped() {
        if (state == State.READING) {
            events.happened(END_READ);
        } else if (state == State.MATCHED_WRITE || state == State.WRITING) {
            events.happened(END_WRITE);
        }
        state = State.IDLE;
    }

    /** The controller wants a byte. */
    void readRequested(I2cTargetHardware hardware) {
        boolean handled = events.happened(READ_REQUEST);
        if (memory == null) {
            state = State.READING;
            if (!handled) {
                hardware.put(new byte[1], 0, 1);
            }
            return;
        }
        if (state == State.SELECTING) {
            choose(memory);
        }
        state = State.READING;
        int at = next(memory);
        hardware.put(memory.array(), at, 1);
    }

    /** A byte has come in, or more. */
    void writeRequested(I2cTargetHardware hardware) {
        boolean handled = events.happened(WRITE_REQUEST);
        if (memory == null) {
            state = State.WRITING;
            if (!handled) {
                hardware.take(new byte[1], 0, 1);
            }
            return;
        }
        var taken = new byte[AT_ONCE];
        int count = hardware.take(taken, 0, AT_ONCE);
        for (int i = 0; i < count; i++) {
            write(memory, taken[i]);
        }
    }

    private void write(Buffer into, byte value) {
        if (state == State.MATCHED_WRITE) {
            state = State.SELECTING;
            place = 0;
            missing = placeBytes;
        }
        if (state == State.SELECTING && missing > 0) {
            place = (place << 8 | value & 0xff) & 0xffff_ffffL;
            missing--;
            if (missing == 0) {
                choose(into);
            }
            return;
        }
        if (state == State.SELECTING) {
            state = State.WRITING;
        }
        into.array()[next(into)] = value;
    }

    private void choose(Buffer in) {
        place %= in.length();
        lastPlace = place;
    }

    private int next(Buffer in) {
        int at = in.offset() + (int) (place % in.length());
        place = place + 1 >= in.length() ? 0 : place + 1;
        return at;
    }
}
