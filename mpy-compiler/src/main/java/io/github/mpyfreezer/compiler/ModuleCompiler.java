package io.github.mpyfreezer.compiler;

import java.util.Optional;

/** Compiles source files. It may be asked for several at once, from several threads. */
@FunctionalInterface
public interface ModuleCompiler {
    /**
     * Compiles one file.
     *
     * @return what is wrong with it, in the compiler's words, which name the user's file; nothing if it was compiled
     * @throws CompilerException if the compiler itself cannot be used
     */
    Optional<String> compile(CompileJob job);
}
