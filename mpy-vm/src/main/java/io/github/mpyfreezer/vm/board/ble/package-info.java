/** What is around a virtual board on the air: addresses, identifiers, and what a script has other devices do. */
@NullMarked
package io.github.mpyfreezer.vm.board.ble;

import org.jspecify.annotations.NullMarked;
