package io.github.mpyfreezer.verifier.image;

import io.github.mpyfreezer.parser.model.Bytes;
import java.util.List;

/**
 * A table of interned strings that freezing added ({@code qstr_pool_t} in py/qstr.h).
 *
 * @param base number of its first string: how many all pools before it have
 * @param sorted whether it says that it is; true before releases that can say so
 * @param allocated what decides how large the next pool is
 * @param entries its strings
 */
public record FoundPool(long base, boolean sorted, long allocated, List<Entry> entries) {
    public FoundPool {
        entries = List.copyOf(entries);
    }

    /**
     * A string.
     *
     * @param text up to its NUL, or as long as it says that it is if a NUL stands there
     * @param length as it is stored
     * @param hash as it is stored, -1 where none is
     */
    public record Entry(Bytes text, long length, long hash) {}
}
