package io.github.mpyfreezer.vm.board.pio;

/** Words that wait on the way to a state machine or back: four, or eight or none where the two ways are joined. */
public final class WordFifo {
    private static final int MOST = 8;

    private final int[] words = new int[MOST];
    private final Runnable changed;
    private int first;
    private int size;
    private int room;

    /** @param changed is told when words come or go */
    WordFifo(Runnable changed) {
        this.changed = changed;
    }

    void reset(int newRoom) {
        room = newRoom;
        size = 0;
    }

    /** How many wait. */
    public int size() {
        return size;
    }

    /** Whether none waits. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** Whether no other fits in. */
    public boolean isFull() {
        return size >= room;
    }

    /** How many others fit in. */
    public int room() {
        return room - size;
    }

    /** Adds one, which is lost where there is no room. */
    public void put(int word) {
        if (!isFull()) {
            words[(first + size) % MOST] = word;
            size++;
            changed.run();
        }
    }

    /** Takes the first; that there is one has been looked at. */
    public int take() {
        int word = words[first];
        first = (first + 1) % MOST;
        size--;
        changed.run();
        return word;
    }
}
