package io.github.mpyfreezer.verifier.compare;

import io.github.mpyfreezer.verifier.image.Claim;
import io.github.mpyfreezer.verifier.memory.RomMemory;

/** Checks that what the runtime reads as words and numbers lies where every machine can read them at once. */
final class Alignment {
    private final RomMemory memory;
    private final Differences differences;

    Alignment(RomMemory memory, Differences differences) {
        this.memory = memory;
        this.differences = differences;
    }

    void check(Claim claim) {
        long over = claim.alignment() == 1 ? 0 : Long.remainderUnsigned(claim.start(), claim.alignment());
        if (over != 0) {
            differences.add(
                    claim.role().words() + place(memory, claim),
                    "it " + over + (over == 1 ? " byte" : " bytes") + " off a multiple of " + claim.alignment(),
                    "it aligned");
        }
    }

    /** Where it is, in words. */
    static String place(RomMemory memory, Claim claim) {
        return memory.symbolsAt(claim.start()).stream()
                .findFirst()
                .map(symbol -> " " + symbol.name())
                .orElse(" at 0x" + Long.toHexString(claim.start()));
    }
}
