package io.github.mpyfreezer.verifier.elf;

import java.util.List;

/**
 * A region of memory that the linker was given, a line of {@code MEMORY} in its script.
 *
 * @param name such as {@code FLASH_TEXT}
 * @param origin its first address
 * @param length in bytes
 */
public record MemoryRegion(String name, long origin, long length) {

    /** Whether an address is in it. */
    public boolean contains(long address) {
        return address - origin >= 0 && address - origin < length;
    }

    /** How many bytes of it an image takes, the initial values of variables included. */
    public long used(List<LoadedSegment> image) {
        return image.stream()
                .filter(segment -> contains(segment.loadAddress()))
                .mapToLong(LoadedSegment::fileBytes)
                .sum();
    }
}
