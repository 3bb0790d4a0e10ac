package io.github.mpyfreezer.vm.board.ble;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Brings what other devices do to the one radio of a board; what is done before there is one waits for it. */
public final class Air {
    private final Deque<Happening> waiting = new ArrayDeque<>();
    private @Nullable Consumer<Happening> radio;

    /** Something is done. */
    public void add(Happening happening) {
        if (radio == null) {
            waiting.add(happening);
        } else {
            radio.accept(happening);
        }
    }

    /** There is a radio from now on. */
    public void listen(Consumer<Happening> to) {
        radio = to;
        while (!waiting.isEmpty()) {
            to.accept(waiting.remove());
        }
    }
}
