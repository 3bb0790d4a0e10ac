package io.github.mpyfreezer.vm.board;

import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** What is to happen on a board, and when. Of what happens at the same time, what was entered first is first. */
final class Agenda {
    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparingLong(Entry::time).thenComparingLong(Entry::number));
    private long number;

    /** Something that is to happen; it can be taken back with {@link #cancel}. */
    record Entry(long time, long number, Runnable action) {}

    Entry add(long time, Runnable action) {
        var entry = new Entry(time, number++, action);
        entries.add(entry);
        return entry;
    }

    void cancel(Entry entry) {
        entries.remove(entry);
    }

    /** The next entry that is due by then, taken out; null if none is. */
    @Nullable
    Entry pollUntil(long time) {
        Entry next = entries.peek();
        return next == null || next.time() > time ? null : entries.poll();
    }

    /** When something is to happen next, {@link Long#MAX_VALUE} for never. */
    long next() {
        Entry next = entries.peek();
        return next == null ? Long.MAX_VALUE : next.time();
    }
}
