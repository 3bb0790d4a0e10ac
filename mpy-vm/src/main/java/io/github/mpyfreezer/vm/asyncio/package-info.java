/** Tasks and their queues: the part of {@code asyncio} that firmware has built in (extmod/modasyncio.c). */
@NullMarked
package io.github.mpyfreezer.vm.asyncio;

import org.jspecify.annotations.NullMarked;
