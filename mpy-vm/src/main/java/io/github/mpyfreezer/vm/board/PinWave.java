package io.github.mpyfreezer.vm.board;

import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Changes of a line that came one soon after the other, as a record has them: of a few all pauses between, of more their number,
 * the shortest and the longest for each level, and the CRC-32 of all pauses as numbers of four bytes, the lowest first.
 */
final class PinWave {
    /** So many are said one by one. */
    private static final int FEW = 16;

    private final Device pin;
    private final long start;
    private final int first;
    private final List<Long> pauses = new ArrayList<>();
    private final CRC32 sum = new CRC32();
    private final long[] shortest = {Long.MAX_VALUE, Long.MAX_VALUE};
    private final long[] longest = {-1, -1};
    private long last;
    private int level;
    private long changes = 1;
    private boolean repeated;

    PinWave(Device pin, long start, int first) {
        this.pin = pin;
        this.start = start;
        this.last = start;
        this.first = first;
        this.level = first;
    }

    /** When it began. */
    long start() {
        return start;
    }

    /** When the line changed last. */
    long last() {
        return last;
    }

    long changes() {
        return changes;
    }

    /** The line has the other level. */
    void add(long time) {
        long pause = time - last;
        if (changes < FEW) {
            pauses.add(pause);
        }
        for (int i = 0; i < 4; i++) {
            sum.update((int) (pause >> 8 * i));
        }
        shortest[level] = Math.min(shortest[level], pause);
        longest[level] = Math.max(longest[level], pause);
        last = time;
        level = 1 - level;
        changes++;
    }

    /** The last changes came so many times more. */
    void repeat(long times, long those, long period) {
        changes += times * those;
        last += times * period;
        repeated = true;
    }

    BoardEvent event() {
        if (changes == 1) {
            return new BoardEvent.Written(pin, "", first);
        }
        return new BoardEvent.Action(pin, "wave " + (changes <= FEW ? all() : summary()));
    }

    private String all() {
        var text = new StringBuilder();
        for (int i = 0; i < pauses.size(); i++) {
            text.append(name(i)).append(' ').append(pauses.get(i)).append(' ');
        }
        return text + name(pauses.size());
    }

    private String name(int change) {
        return (first + change) % 2 == 1 ? "high" : "low";
    }

    private String summary() {
        String text = "%d changes in %d, high %d to %d, low %d to %d"
                .formatted(changes, last - start, shortest[1], longest[1], shortest[0], longest[0]);
        return repeated ? text : text + ", crc %08x".formatted(sum.getValue());
    }
}
