/** Regular expressions with the limits and the backtracking of firmware's. */
@NullMarked
package io.github.mpyfreezer.vm.regex;

import org.jspecify.annotations.NullMarked;
