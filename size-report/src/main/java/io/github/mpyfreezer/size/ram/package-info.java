/** What freezing saves of a board's heap, and what importing frozen modules still takes of it. */
@NullMarked
package io.github.mpyfreezer.size.ram;

import org.jspecify.annotations.NullMarked;
