package io.github.mpyfreezer.size;

/**
 * What became of a function.
 *
 * @param fate in a word
 * @param name its name now, or if it is gone the one it had
 * @param formerName its name before, the same unless it was renamed
 * @param change its bytes, without those of functions defined in it
 */
public record FunctionChange(Fate fate, String name, String formerName, Change change) {}
