package io.github.mpyfreezer.verifier.memory;

import io.github.mpyfreezer.parser.model.Bytes;

/**
 * A run of bytes in memory: a section of an object file, a segment of a firmware, or one array or structure of a C file.
 *
 * @param name what it is called where it comes from, such as {@code .rodata.fun_data_main}
 * @param address of its first byte
 * @param content as the target sees it, relocations applied
 */
public record Segment(String name, long address, Bytes content) {
    /** The address behind its last byte. */
    public long end() {
        return address + content.length();
    }

    /** Whether a byte of it has this address. */
    public boolean contains(long wanted) {
        return wanted >= address && wanted < end();
    }
}
