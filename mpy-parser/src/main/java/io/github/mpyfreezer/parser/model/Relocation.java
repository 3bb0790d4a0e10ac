package io.github.mpyfreezer.parser.model;

import java.util.OptionalInt;

/**
 * One instruction to the loader of a linked native module: add an address to some words of its text or read-only data
 * ({@code mp_native_relocate} in py/persistentcode.c).
 *
 * @param op what to add, and whether an address follows (bit 0): as it stands in the file, never 0xff
 * @param address the word to begin at, in words, times two, plus one if it lies in read-only data; absent where the
 *     instruction goes on from the one before
 * @param count how many words in a row, where the file states it
 */
public record Relocation(int op, OptionalInt address, OptionalInt count) {
    /** Ends the stream. */
    public static final int END = 0xff;

    /** Whether an address follows this instruction. */
    public static boolean hasAddress(int op) {
        return (op & 1) != 0;
    }

    /** Whether a count follows this instruction. */
    public static boolean hasCount(int op) {
        return op >> 1 <= 5 && (op >> 1 & 1) != 0;
    }
}
