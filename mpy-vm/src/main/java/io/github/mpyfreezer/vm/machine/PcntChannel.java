package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.board.PinLine;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** One of the two inputs of a pulse counter: what an edge at its pin does, which the level of another may turn round or stop. */
final class PcntChannel {
    private static final long INCREMENT = 1;
    private static final long DECREMENT = 2;
    private static final long REVERSE = 1;
    private static final long HOLD = 2;

    private final IntConsumer counter;
    private final Set<PinLine> watched = new HashSet<>();
    private @Nullable PinLine line;
    private @Nullable PinLine mode;
    private long rising;
    private long falling;
    private long low;
    private long high;

    /** @param counter is told of what counts: 1 up, -1 down */
    PcntChannel(IntConsumer counter) {
        this.counter = counter;
    }

    /** From now on these pins; null for none. */
    void connect(@Nullable PinLine pulses, @Nullable PinLine level) {
        line = pulses;
        mode = level;
        if (pulses != null && watched.add(pulses)) {
            pulses.watch(() -> changed(pulses));
        }
    }

    /** What edges do, and what the other pin makes of it. */
    void set(long atRising, long atFalling, long whileLow, long whileHigh) {
        rising = atRising;
        falling = atFalling;
        low = whileLow;
        high = whileHigh;
    }

    private void changed(PinLine at) {
        if (at != line) {
            return;
        }
        long action = at.level() == 1 ? rising : falling;
        long modifier = mode != null && mode.level() == 1 ? high : low;
        if (modifier != HOLD && (action == INCREMENT || action == DECREMENT)) {
            counter.accept((action == INCREMENT) == (modifier != REVERSE) ? 1 : -1);
        }
    }
}
