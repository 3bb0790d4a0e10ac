package io.github.mpyfreezer.vm.littlefs;

import io.github.mpyfreezer.vm.vfs.FileException;
import java.util.BitSet;

/**
 * Gives out blocks, one after the other around the device. Nothing says which are free: when those that were known to be free
 * are given out, everything that is in use is looked at.
 */
final class Allocator {
    private final int count;
    private final Source source;
    private final BitSet used = new BitSet();
    /** Blocks that were given out, but that nothing on the device refers to yet. */
    private final BitSet loose = new BitSet();

    private int next;
    private boolean known;

    /** What knows which blocks are in use. */
    @FunctionalInterface
    interface Source {
        void visitAll(BlockVisitor visitor) throws FileException;
    }

    Allocator(long count, Source source) {
        this.count = (int) count;
        this.source = source;
    }

    /** A block that was free; an error where there is none. */
    long take() throws FileException {
        int found = known ? search() : -1;
        if (found < 0) {
            known = false;
            used.clear();
            source.visitAll(block -> {
                if (block >= 0 && block < count) {
                    used.set((int) block);
                }
            });
            used.or(loose);
            known = true;
            found = search();
        }
        if (found < 0) {
            throw LfsError.FULL.exception();
        }
        used.set(found);
        loose.set(found);
        next = found + 1;
        return found;
    }

    private int search() {
        int found = used.nextClearBit(next);
        if (found >= count) {
            found = used.nextClearBit(0);
        }
        return found < count ? found : -1;
    }

    /** All that was given out so far is referred to, or not needed. */
    void settle() {
        loose.clear();
    }
}
