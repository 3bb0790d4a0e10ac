@NullMarked
package io.github.mpyfreezer.size;

import org.jspecify.annotations.NullMarked;
