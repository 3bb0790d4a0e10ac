/** Sockets of a machine that is alone in its network: they reach each other, and nothing else. */
@NullMarked
package io.github.mpyfreezer.vm.net;

import org.jspecify.annotations.NullMarked;
