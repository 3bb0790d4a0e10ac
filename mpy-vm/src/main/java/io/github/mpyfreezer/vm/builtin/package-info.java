/** The module builtins: its functions and types. */
@NullMarked
package io.github.mpyfreezer.vm.builtin;

import org.jspecify.annotations.NullMarked;
