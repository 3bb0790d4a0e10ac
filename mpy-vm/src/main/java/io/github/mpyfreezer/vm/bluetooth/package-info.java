/** Module {@code bluetooth} (extmod/modbluetooth.c), with a stack that behaves as those that firmware is built with. */
@NullMarked
package io.github.mpyfreezer.vm.bluetooth;

import org.jspecify.annotations.NullMarked;
