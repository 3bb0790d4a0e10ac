package io.github.mpyfreezer.verifier.compare;

import io.github.mpyfreezer.verifier.image.Claim;
import io.github.mpyfreezer.verifier.memory.RomMemory;

/** Checks that the linker of an object leaves bytes as they are, and beside each other. */
final class Settled {
    private final RomMemory memory;
    private final Differences differences;

    Settled(RomMemory memory, Differences differences) {
        this.memory = memory;
        this.differences = differences;
    }

    void check(Claim claim) {
        if (!claim.role().hasAddresses() && !memory.isSettled(claim.start(), claim.end())) {
            add(claim, "bytes that a linker changes", "it left alone");
        }
        if (!memory.staysTogether(claim.start(), claim.end())) {
            add(claim, "it in a section whose entries a linker moves one by one (SHF_MERGE)", "it in one piece");
        }
    }

    private void add(Claim claim, String found, String expected) {
        differences.add(claim.role().words() + Alignment.place(memory, claim), found, expected);
    }
}
