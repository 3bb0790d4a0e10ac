/**
 * The state machines of an RP2040 with what they execute, after chapter 3 of its datasheet. What a program sees of them is in
 * {@code vm.machine}.
 */
@NullMarked
package io.github.mpyfreezer.vm.board.pio;

import org.jspecify.annotations.NullMarked;
