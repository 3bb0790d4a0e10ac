package io.github.mpyfreezer.verifier.run;

import java.util.Optional;

/**
 * How the two forms compare in one session.
 *
 * @param subject the path of the module that was imported and called, or the name of an exercise
 * @param calls how many calls were made of each form
 * @param steps instructions that the frozen form executed
 * @param divergence the first that differs; empty if nothing does
 */
public record RunComparison(String subject, int calls, long steps, Optional<Divergence> divergence) {}
