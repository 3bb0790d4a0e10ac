package io.github.mpyfreezer.verifier.selftest;

import java.util.Optional;
import java.util.random.RandomGenerator;

/** One idea of what may go wrong. */
interface FaultKind {
    /** What goes wrong, in a few words. */
    String title();

    /**
     * Makes such a fault.
     *
     * @param random decides where, and what becomes of it; the same gives the same
     * @return empty if there is nothing of the kind in the image
     */
    Optional<Fault> seed(Sound image, RandomGenerator random);
}
