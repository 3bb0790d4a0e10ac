package io.github.mpyfreezer.vm.board;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The line at a pin. As an input it has the level that the script gives it, else that of its pull, else the one that was
 * written last; as an output the one that was written last, which as an open drain is only low if it is 0.
 */
public final class PinLine {
    /** What a pin does with its line. */
    public enum Drive {
        INPUT,
        OUTPUT,
        OPEN_DRAIN
    }

    /** What holds a line that nothing drives. */
    public enum Pull {
        NONE,
        UP,
        DOWN
    }

    /** Is told of edges. */
    @FunctionalInterface
    public interface Listener {
        /** The line has a new level. */
        void changed(int level);
    }

    private final Deque<Integer> readings = new ArrayDeque<>();
    private Drive drive = Drive.INPUT;
    private Pull pull = Pull.NONE;
    private int latch;
    private int external = -1;
    private @Nullable Listener listener;
    private @Nullable Object owner;
    private Runnable watcher = () -> {};

    PinLine() {}

    /** What reads are to give, one after the other; the last one stays. */
    void script(List<Integer> levels) {
        int before = level();
        readings.clear();
        readings.addAll(levels);
        tell(before);
    }

    /** What the pin does. */
    public Drive drive() {
        return drive;
    }

    /** What holds it. */
    public Pull pull() {
        return pull;
    }

    /** What was written last. */
    public int latch() {
        return latch;
    }

    /** Sets the pin up; what drove it by itself does so no more. */
    public void configure(Drive newDrive, Pull newPull) {
        owner = null;
        change(newDrive, newPull);
    }

    private void change(Drive newDrive, Pull newPull) {
        int before = level();
        drive = newDrive;
        pull = newPull;
        tell(before);
    }

    /** Sets the level that the pin drives, or would drive; without effect while something else drives it. */
    public void write(int level) {
        if (owner == null) {
            put(level);
        }
    }

    private void put(int level) {
        int before = level();
        latch = level;
        tell(before);
    }

    /** Has something drive it by itself, until it is configured again; null for nothing. */
    public void handTo(@Nullable Object newOwner) {
        owner = newOwner;
    }

    /** Drives it, if it has been handed to who does so. */
    public void drive(Object by, Drive newDrive, int level) {
        if (by == owner) {
            put(level);
            if (drive != newDrive) {
                change(newDrive, pull);
            }
        }
    }

    /** Has something done whenever the line has a new level. */
    public void watch(Runnable more) {
        Runnable before = watcher;
        watcher = () -> {
            before.run();
            more.run();
        };
    }

    /** Something outside drives the line from now on. */
    public void drivenFromOutside(int level) {
        int before = level();
        readings.clear();
        external = level;
        tell(before);
    }

    /** Has edges told to one listener, which takes the place of the one before; null for none. */
    public void listen(@Nullable Listener to) {
        listener = to;
    }

    /** The level now, which takes none of the readings of a script. */
    public int level() {
        return switch (drive) {
            case OUTPUT -> latch;
            case OPEN_DRAIN -> latch == 0 ? 0 : outside(1);
            case INPUT -> outside(latch);
        };
    }

    /** The level as a program reads it. */
    public int read() {
        boolean free = drive == Drive.INPUT || drive == Drive.OPEN_DRAIN && latch == 1;
        if (!free || readings.isEmpty()) {
            return level();
        }
        return readings.size() > 1 ? readings.remove() : readings.element();
    }

    private int outside(int otherwise) {
        if (!readings.isEmpty()) {
            return readings.element();
        } else if (external >= 0) {
            return external;
        }
        return switch (pull) {
            case UP -> 1;
            case DOWN -> 0;
            case NONE -> otherwise;
        };
    }

    private void tell(int before) {
        int after = level();
        if (before != after) {
            watcher.run();
            if (listener != null) {
                listener.changed(after);
            }
        }
    }
}
