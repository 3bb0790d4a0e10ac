@NullMarked
package io.github.mpyfreezer.size.html;

import org.jspecify.annotations.NullMarked;
