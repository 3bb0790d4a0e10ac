/**
 * The {@code freeze} command: parses arguments, calls the rooms, prints. Only here are standard output, standard error and
 * exit codes known.
 */
@NullMarked
package io.github.mpyfreezer.cli;

import org.jspecify.annotations.NullMarked;
