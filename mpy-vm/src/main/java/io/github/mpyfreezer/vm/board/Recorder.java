package io.github.mpyfreezer.vm.board;

/** Is told of everything that happens between a program and its board, in order. */
@FunctionalInterface
public interface Recorder {
    /** Keeps nothing. */
    Recorder NONE = (nanos, event) -> {};

    /**
     * Notes an event.
     *
     * @param nanos time since the board was switched on
     */
    void note(long nanos, BoardEvent event);
}
