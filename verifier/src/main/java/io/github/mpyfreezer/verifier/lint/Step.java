package io.github.mpyfreezer.verifier.lint;

import io.github.mpyfreezer.parser.model.Opcode;

/**
 * An instruction, as the rules want to know it.
 *
 * @param operand index, number or count
 * @param line of the source, 0 where lines were left out
 */
record Step(Opcode opcode, long operand, int line) {}
