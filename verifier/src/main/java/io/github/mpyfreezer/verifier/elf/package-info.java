/**
 * Reads what a firmware build leaves: object files and linked ELF files as memory, the map file of the linker, and the
 * header of qstrs. ELF is read as the generic ABI and the supplements of the processors describe it; nothing is assumed
 * about the order of sections, symbols or data. Whatever is wrong with a file is an
 * {@link io.github.mpyfreezer.verifier.UnreadableException}, and work and memory grow with the size of the file.
 */
@NullMarked
package io.github.mpyfreezer.verifier.elf;

import org.jspecify.annotations.NullMarked;
