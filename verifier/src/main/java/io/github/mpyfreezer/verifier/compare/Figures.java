package io.github.mpyfreezer.verifier.compare;

/**
 * How much was compared.
 *
 * @param functions functions of all kinds
 * @param nativeFunctions how many of them are machine code
 * @param qstrs strings in the pools that freezing added
 * @param codeBytes bytes of functions' data
 * @param constants entries of constant tables and of tuples in them
 * @param claimedBytes bytes of the image whose meaning is known
 */
public record Figures(
        int modules, int functions, int nativeFunctions, int qstrs, long codeBytes, int constants, long claimedBytes) {}
