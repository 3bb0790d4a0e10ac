/**
 * Makes classes of the Java machine of bytecode that runs often. What is made does what {@code vm.run}'s interpreter does, step
 * for step, by the same operations; it only need not find out each time what the next instruction is.
 */
@NullMarked
package io.github.mpyfreezer.vm.translate;

import org.jspecify.annotations.NullMarked;
