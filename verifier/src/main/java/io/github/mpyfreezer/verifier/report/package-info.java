/** What a verification came to, for people and for machines. */
@NullMarked
package io.github.mpyfreezer.verifier.report;

import org.jspecify.annotations.NullMarked;
