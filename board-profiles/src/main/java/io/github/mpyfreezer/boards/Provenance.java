package io.github.mpyfreezer.boards;

/**
 * Where the values of a profile come from.
 *
 * @param certainty how they were found
 * @param notes what else one should know, empty if nothing
 */
public record Provenance(Certainty certainty, String notes) {}
