/** Modules that the firmware has built in. */
@NullMarked
package io.github.mpyfreezer.vm.module;

import org.jspecify.annotations.NullMarked;
