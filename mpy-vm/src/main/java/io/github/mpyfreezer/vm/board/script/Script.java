package io.github.mpyfreezer.vm.board.script;

import java.util.List;

/** All that happens on a board by itself, in the order of the file. */
public record Script(List<Event> events) {
    /** Nothing happens. */
    public static final Script EMPTY = new Script(List.of());

    /** The events are copied. */
    public Script {
        events = List.copyOf(events);
    }

    /**
     * Something that happens.
     *
     * @param nanos when, counted from the time the board is switched on
     */
    public record Event(long nanos, ScriptLine line) {}
}
