package io.github.mpyfreezer.vm.board.script;

/** What a measurement is to give. */
public sealed interface Reading {
    /** The number that the program gets, whatever it asks for. */
    record Raw(long value) implements Reading {}

    /** A voltage; the program gets what its converter makes of it. */
    record Millivolts(long value) implements Reading {}
}
