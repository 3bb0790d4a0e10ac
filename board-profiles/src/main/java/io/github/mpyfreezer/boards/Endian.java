package io.github.mpyfreezer.boards;

/** The order in which a target keeps the bytes of a word. */
public enum Endian {
    LITTLE,
    BIG
}
