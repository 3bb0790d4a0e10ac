/** What frozen code takes in an object file or a program: its real bytes, by module, function and kind. */
@NullMarked
package io.github.mpyfreezer.size.measure;

import org.jspecify.annotations.NullMarked;
