package io.github.mpyfreezer.verifier.elf;

import io.github.mpyfreezer.parser.model.Utf8;
import java.util.List;

/**
 * A pool of interned strings in a firmware.
 *
 * @param address of the pool
 * @param first the number of its first string
 * @param sorted whether the firmware may search it by halves
 * @param texts in the order of their numbers; where {@code first} is 0, number 0 is empty and no string
 */
public record QstrPool(long address, long first, boolean sorted, List<Utf8> texts) {
    public QstrPool {
        texts = List.copyOf(texts);
    }
}
