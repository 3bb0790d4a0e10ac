/** What a user wants to happen on a virtual board, as a value, and the reader of the file that says it. */
@NullMarked
package io.github.mpyfreezer.vm.board.script;

import org.jspecify.annotations.NullMarked;
