/** Bytecode made ready for the interpreter: checked, decoded, with names and constants in place. */
@NullMarked
package io.github.mpyfreezer.vm.code;

import org.jspecify.annotations.NullMarked;
