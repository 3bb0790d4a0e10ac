package io.github.mpyfreezer.vm;

import io.github.mpyfreezer.vm.code.CodeBlock;

/** Watches a program being executed. */
public interface Tracer {
    /** A function is entered, or a generator goes on. */
    void call(CodeBlock code, boolean goesOn);

    /** An instruction is about to be executed, at a word of its function. */
    void step(CodeBlock code, int at);
}
