/** Structures in memory by a description of their layout. */
@NullMarked
package io.github.mpyfreezer.vm.uctypes;

import org.jspecify.annotations.NullMarked;
