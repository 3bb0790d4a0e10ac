package io.github.mpyfreezer.compiler;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A source file to compile.
 *
 * @param source the file
 * @param target what the module calls its source file, as tracebacks and imports do
 * @param opt the level of optimisation, none for the compiler's own
 * @param appended what is compiled behind the file's text as if it stood there; may be empty
 * @param output the {@code .mpy} to write; its folder exists, and beside it a file of its name and more may lie for a while
 */
public record CompileJob(Path source, String target, Optional<String> opt, String appended, Path output) {}
