package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.board.CanFrame;
import java.util.ArrayDeque;
import java.util.Deque;

/** Three frames that wait for the program, and the interrupts that say so, each of which is switched off by happening. */
final class CanFifo {
    /** A frame has come. */
    static final int RECEIVED = 0;
    /** There is no room for another one. */
    static final int FULL = 1;
    /** One came and took the place of the last. */
    static final int OVERRUN = 2;

    private static final int ROOM = 3;

    private final Deque<Kept> frames = new ArrayDeque<>();
    private final boolean[] enabled = new boolean[OVERRUN + 1];

    /** A frame and the number of the filter that let it in. */
    record Kept(CanFrame frame, int filter) {}

    /** Is told which of the three has happened. */
    interface Listener {
        void happened(int what);
    }

    int size() {
        return frames.size();
    }

    boolean isFull() {
        return frames.size() == ROOM;
    }

    void clear() {
        frames.clear();
    }

    /** The first; there has to be one. */
    Kept take() {
        return frames.remove();
    }

    /** Lets the interrupts happen, that of a frame only if asked for; one that waits does so at once. */
    void enable(boolean received, Listener listener) {
        enabled[RECEIVED] |= received;
        enabled[FULL] = true;
        enabled[OVERRUN] = true;
        if (!frames.isEmpty()) {
            happen(RECEIVED, listener);
        }
    }

    void disable() {
        enabled[RECEIVED] = false;
        enabled[FULL] = false;
        enabled[OVERRUN] = false;
    }

    /** A frame comes in. */
    void add(Kept kept, Listener listener) {
        boolean overrun = isFull();
        if (overrun) {
            frames.removeLast();
        }
        frames.add(kept);
        if (overrun) {
            happen(OVERRUN, listener);
        } else if (isFull()) {
            happen(FULL, listener);
        }
        happen(RECEIVED, listener);
    }

    private void happen(int what, Listener listener) {
        if (enabled[what]) {
            enabled[what] = false;
            listener.happened(what);
        }
    }
}
