/** The manual and the completion of the command line, made from what the commands say of themselves while the project is built. */
@NullMarked
package io.github.mpyfreezer.cli.manual;

import org.jspecify.annotations.NullMarked;
