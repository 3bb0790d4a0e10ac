package io.github.mpyfreezer.vm;

import org.jspecify.annotations.Nullable;

/** The steps that a program has made, and those that it may make; or that it is to be stopped for another reason. */
final class StepBudget {
    /** More work than any limit allows, and still far from what a number can hold. */
    private static final long ENDLESS = 1L << 60;
    /** So many steps may pass before it is noticed that the program is to be stopped. */
    private static final long STEPS_BETWEEN_LOOKS = 1 << 16;

    /** How many steps were allowed at one time, for the message. */
    private long allowed;
    /** The steps at which the program is stopped: fewer as it makes work that is none of its steps. */
    private long limit;
    /** The steps at which it is looked whether it is to be stopped. */
    private long lookAt;

    private long steps;
    private volatile @Nullable String stopped;

    StepBudget(Limits limits) {
        this.allowed = limits.steps();
        this.limit = limits.steps();
    }

    /** From now on the program may make so many more steps. */
    void allow(long more) {
        allowed = more;
        limit = steps + Math.min(more, ENDLESS);
        lookAt = Math.min(lookAt, limit);
    }

    long steps() {
        return steps;
    }

    /**
     * Counts steps.
     *
     * @throws LimitException if the program is to be stopped
     */
    void spend(long more) {
        steps += Math.min(more, ENDLESS);
        if (steps > lookAt) {
            look();
        }
    }

    /** Work that the machine has with its memory counts against the limit, but is none of the program's steps. */
    void strain(long work) {
        limit -= Math.min(work, ENDLESS);
        lookAt = Math.min(lookAt, limit);
        if (steps > lookAt) {
            look();
        }
    }

    /** Throws {@link LimitException} if the program is to be stopped. */
    void look() {
        String why = stopped;
        if (why != null) {
            throw new LimitException(LimitException.Kind.STOPPED, why);
        }
        if (steps > limit) {
            throw new LimitException(LimitException.Kind.STEPS, "the limit of " + allowed + " steps is reached");
        }
        lookAt = Math.min(limit, steps + STEPS_BETWEEN_LOOKS);
    }

    /** Has the program stopped soon, from any thread. */
    void stop(String why) {
        stopped = why;
    }
}
