package io.github.mpyfreezer.verifier.selftest;

import java.util.Optional;
import java.util.random.RandomGenerator;

/** What becomes of a piece of text. */
interface Change {
    /** Something else in place of what was found; empty if there is nothing else. */
    Optional<String> of(String found, RandomGenerator random);
}
