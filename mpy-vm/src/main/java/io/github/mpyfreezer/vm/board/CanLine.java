package io.github.mpyfreezer.vm.board;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** A CAN bus with what a script has on it: other nodes, and the frames that they send. */
public final class CanLine {
    private final Deque<CanFrame> frames = new ArrayDeque<>();
    private boolean nodes;
    private @Nullable Runnable listener;

    CanLine() {}

    /** There are other nodes; one of them may send a frame. */
    void add(@Nullable CanFrame frame) {
        nodes = true;
        if (frame != null) {
            frames.add(frame);
        }
        if (listener != null) {
            listener.run();
        }
    }

    /** Whether somebody acknowledges what is sent. */
    public boolean hasNodes() {
        return nodes;
    }

    /** The next frame that comes in, null if there is none. */
    public @Nullable CanFrame poll() {
        return frames.poll();
    }

    /** Has it told to one listener that frames may have come in. */
    public void listen(Runnable to) {
        listener = to;
    }
}
