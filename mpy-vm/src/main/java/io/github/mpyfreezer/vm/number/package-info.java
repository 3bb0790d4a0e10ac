/**
 * Numbers as MicroPython computes, reads and writes them, on plain Java types: a float is a {@code double} that holds a value
 * of its {@link io.github.mpyfreezer.vm.number.FloatKind}, an integer a {@code long} or a {@code BigInteger}. Nothing here
 * knows the virtual machine's objects.
 */
@NullMarked
package io.github.mpyfreezer.vm.number;

import org.jspecify.annotations.NullMarked;
