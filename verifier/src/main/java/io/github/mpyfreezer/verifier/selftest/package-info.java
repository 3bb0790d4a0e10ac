/**
 * Proves that the verifier would notice: faults of many kinds are seeded into an image, which is then verified as a user's
 * would be. Each must be caught, or shown by a rule to be none.
 */
@NullMarked
package io.github.mpyfreezer.verifier.selftest;

import org.jspecify.annotations.NullMarked;
