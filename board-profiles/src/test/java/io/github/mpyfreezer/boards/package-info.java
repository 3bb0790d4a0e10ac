@NullMarked
package io.github.mpyfreezer.boards;

import org.jspecify.annotations.NullMarked;
