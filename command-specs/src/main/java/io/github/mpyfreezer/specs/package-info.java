/**
 * Runs within the compiler: for each class that picocli knows as a command it writes the code that describes it to picocli.
 * Nothing of it is needed to run a command.
 */
@NullMarked
package io.github.mpyfreezer.specs;

import org.jspecify.annotations.NullMarked;
