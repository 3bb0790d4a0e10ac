package io.github.mpyfreezer.vm.regex;

/**
 * A compiled expression.
 *
 * @param code the instructions; those of a search begin at 0
 * @param anchored where the instructions of a match at one place begin
 * @param groups how many groups it has, the whole of it not counted
 */
@SuppressWarnings("ArrayRecordComponent") // it is read by the matcher alone
record Regex(int[] code, int anchored, int groups) {}
