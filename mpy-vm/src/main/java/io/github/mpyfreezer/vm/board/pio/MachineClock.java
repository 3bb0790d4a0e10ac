package io.github.mpyfreezer.vm.board.pio;

/**
 * The ticks of a machine: the processor's clock divided by a number with eight bits behind the point. A tick is at the cycle in
 * which it falls, so that with a fraction some are a cycle longer (RP2040 datasheet, section 3.5.5).
 */
final class MachineClock {
    private static final long SECOND = 1_000_000_000;
    /** Behind this, cycles are counted anew. */
    private static final long LONG = 1L << 55;

    private long origin;
    private final long frequency;
    private final long divider;
    /** What a cycle takes in nanoseconds, 0 if that is no whole number. */
    private final long cycle;

    /** Of the next tick, in cycles and 1/256 of it. */
    private long phase;

    private long next;

    /**
     * Has the first tick at once.
     *
     * @param origin now, in nanoseconds
     * @param frequency of the processor, in Hz
     * @param divider in 1/256
     */
    MachineClock(long origin, long frequency, long divider) {
        this.origin = origin;
        this.frequency = frequency;
        this.divider = divider;
        this.cycle = SECOND % frequency == 0 ? SECOND / frequency : 0;
        this.next = origin;
    }

    /** When the next tick is, in nanoseconds. */
    long next() {
        return next;
    }

    /** Has it come later by so many ticks. */
    void skip(long ticks) {
        shift(ticks * divider);
    }

    /** Lets the ticks before a time go by. */
    void skipTo(long time) {
        if (time > next) {
            if (time - origin > LONG) {
                origin = time;
                phase = 0;
            }
            long since = time - origin;
            long cycles = since / SECOND * frequency + since % SECOND * frequency / SECOND;
            long ticks = Math.max(0, ((cycles << 8) - phase) / divider);
            skip(ticks);
            while (next < time) {
                skip(1);
            }
        }
    }

    private long at(long cycles256) {
        long cycles = cycles256 >> 8;
        if (cycle > 0) {
            return origin + cycles * cycle;
        }
        return origin + cycles / frequency * SECOND + cycles % frequency * SECOND / frequency;
    }

    /** Of the next tick, in 1/256 of a cycle since the first. */
    long phase() {
        return phase;
    }

    /** Has the next tick come later by so many 1/256 of a cycle. */
    void shift(long by) {
        phase += by;
        next = at(phase);
    }
}
