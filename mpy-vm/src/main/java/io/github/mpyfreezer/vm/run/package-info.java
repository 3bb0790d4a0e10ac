/** Execution: the interpreter, frames, calls, generators, imports. */
@NullMarked
package io.github.mpyfreezer.vm.run;

import org.jspecify.annotations.NullMarked;
