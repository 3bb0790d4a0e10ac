package io.github.mpyfreezer.vm.littlefs;

/** The entry of a file in use: where it is now, as others come and go around it. */
final class Handle {
    private BlockPair pair;
    private int id;
    private boolean lost;

    Handle(BlockPair pair, int id) {
        this.pair = pair;
        this.id = id;
    }

    BlockPair pair() {
        return pair;
    }

    int id() {
        return id;
    }

    /** Whether the entry is gone. */
    boolean isLost() {
        return lost;
    }

    /** Whether it is an entry of this log. */
    boolean isIn(BlockPair log) {
        return !lost && pair.meets(log);
    }

    /** Takes note of changes of its log. */
    void note(Iterable<Change> changes) {
        for (Change change : changes) {
            int other = change.tag().id();
            if (change.tag().type() == Tag.CREATE && id >= other) {
                id++;
            } else if (change.tag().type() == Tag.DELETE && id == other) {
                lost = true;
            } else if (change.tag().type() == Tag.DELETE && id > other) {
                id--;
            }
        }
    }

    /** Its entry, and those behind it, are in another log now. */
    void move(BlockPair to, int first) {
        pair = to;
        id -= first;
    }
}
