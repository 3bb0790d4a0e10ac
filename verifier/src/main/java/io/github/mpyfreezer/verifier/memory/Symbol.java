package io.github.mpyfreezer.verifier.memory;

/**
 * A name for an address.
 *
 * @param name as in C
 * @param address where it stands; that of a symbol defined elsewhere is invented, and lies in no segment
 * @param size bytes of what it names, 0 where that is not known
 */
public record Symbol(String name, long address, long size) {}
