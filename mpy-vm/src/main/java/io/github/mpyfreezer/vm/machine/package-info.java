/** Module {@code machine}: what all ports have of it, and the pins that programs can make themselves. */
@NullMarked
package io.github.mpyfreezer.vm.machine;

import org.jspecify.annotations.NullMarked;
