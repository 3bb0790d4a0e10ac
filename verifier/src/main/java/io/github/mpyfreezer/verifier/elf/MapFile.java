package io.github.mpyfreezer.verifier.elf;

import io.github.mpyfreezer.verifier.UnreadableException;
import io.github.mpyfreezer.verifier.memory.Symbol;
import java.util.List;

/**
 * What the map file of GNU ld ({@code -Map}) says: the regions of memory, and what is where.
 *
 * @param regions as the linker's script defines them; none where it has none
 * @param parts the sections of objects that were linked, in the order of the file
 * @param symbols the names of addresses: global ones, and local ones as far as each has a section of its own
 *     ({@code -fdata-sections}). The size is that of its section, 0 where that has another name
 */
public record MapFile(List<MemoryRegion> regions, List<Part> parts, List<Symbol> symbols) {
    public MapFile {
        regions = List.copyOf(regions);
        parts = List.copyOf(parts);
        symbols = List.copyOf(symbols);
    }

    /**
     * A section of an object, as it was linked.
     *
     * @param section its name in the object
     * @param address where it is
     * @param size in bytes, after the linker merged strings
     * @param object the object file, as the linker names it
     */
    public record Part(String section, long address, long size, String object) {}

    /**
     * Reads a map file.
     *
     * @param file as the user named it
     * @throws UnreadableException if it is no map file of GNU ld
     */
    public static MapFile read(String file, String text) {
        return new MapReader(file).read(text);
    }
}
