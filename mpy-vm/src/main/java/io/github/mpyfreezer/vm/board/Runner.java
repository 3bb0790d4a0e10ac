package io.github.mpyfreezer.vm.board;

/** Something on a board that runs by itself, a step at a time. */
public interface Runner {
    /** Nothing. */
    Runner NONE = new Runner() {
        @Override
        public long next() {
            return Long.MAX_VALUE;
        }

        @Override
        public void step(long stop) {}
    };

    /** When its next step is, in nanoseconds; {@link Long#MAX_VALUE} while it waits for something else. */
    long next();

    /** Does the next step, and may do more; nothing else happens before {@code stop}. */
    void step(long stop);
}
