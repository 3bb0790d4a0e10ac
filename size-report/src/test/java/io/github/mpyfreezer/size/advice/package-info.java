@NullMarked
package io.github.mpyfreezer.size.advice;

import org.jspecify.annotations.NullMarked;
