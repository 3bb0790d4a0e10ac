package io.github.mpyfreezer.vm;

import io.github.mpyfreezer.vm.code.CodeBlock;
import io.github.mpyfreezer.vm.object.MpObject;

/** Watches a program being executed. What it has no use for costs it nothing but the call. */
public interface Tracer {
    /** A function is entered, or a generator goes on. */
    default void call(CodeBlock code, boolean goesOn) {}

    /** Another line of a function is begun, or the same one again after a jump back. */
    default void line(CodeBlock code, int line) {}

    /** An instruction is about to be executed, at a word of its function. */
    default void step(CodeBlock code, int at) {}

    /**
     * An exception was raised at a word of a function, or comes out of a call that was made there; that a {@code for} or
     * {@code yield from} ends with one is none of them.
     */
    default void exception(CodeBlock code, int at, MpObject exception) {}
}
