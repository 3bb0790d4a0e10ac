package io.github.mpyfreezer.verifier.selftest;

import io.github.mpyfreezer.verifier.memory.RomMemory;

/** An image with one thing wrong in it. */
public sealed interface Fault {
    /** What was done to it, in words. */
    String what();

    /**
     * A fault in C.
     *
     * @param text a character a byte
     */
    record InText(String what, String text) implements Fault {}

    /** A fault in memory, as a compiler, a linker or a flash tool may leave it. */
    record InMemory(String what, RomMemory memory) implements Fault {}
}
