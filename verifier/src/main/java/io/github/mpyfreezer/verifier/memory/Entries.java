package io.github.mpyfreezer.verifier.memory;

/**
 * A section whose entries a linker merges with equal ones, and so moves one by one ({@code SHF_MERGE}, "Sections" of the ELF
 * gABI).
 *
 * @param address of its first byte
 * @param end the address behind its last byte
 * @param each bytes of an entry; of texts, of a character
 * @param texts whether an entry goes on up to a NUL ({@code SHF_STRINGS})
 */
public record Entries(long address, long end, long each, boolean texts) {
    /** Whether the bytes from one address to another are of one entry, wherever it comes to be. */
    boolean isOne(RomMemory memory, long from, long to) {
        if (from < address || to > end) {
            return to <= address || from >= end;
        } else if (!texts) {
            return (from - address) / each == (to - 1 - address) / each;
        }
        long last = to - each;
        for (long at = from - (from - address) % each; at < last; at += each) {
            if (isNul(memory, at)) {
                return false;
            }
        }
        return true;
    }

    private boolean isNul(RomMemory memory, long at) {
        for (long i = 0; i < each && at + i < end; i++) {
            if (memory.unsigned(at + i, 1) != 0) {
                return false;
            }
        }
        return true;
    }
}
