package io.github.mpyfreezer.verifier.compare;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.verifier.image.Claim;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import io.github.mpyfreezer.verifier.memory.Segment;
import java.util.ArrayList;
import java.util.List;

/** Finds bytes of a file of frozen code alone that nothing leads to, filling between parts apart. */
final class Unexplained {
    /** No part of an image is aligned to more. */
    private static final int MOST_FILLING = 63;

    private final RomMemory memory;
    private final List<Claim> claims;
    private final Differences differences;
    /** The claim to be looked at next. */
    private int next;

    Unexplained(RomMemory memory, List<Claim> claims, Differences differences) {
        this.memory = memory;
        List<Claim> sorted = new ArrayList<>(claims);
        sorted.sort((a, b) -> Long.compare(a.start(), b.start()));
        this.claims = sorted;
        this.differences = differences;
    }

    void check() {
        for (Segment segment : memory.segments()) {
            check(segment);
        }
    }

    private void check(Segment segment) {
        long at = segment.address();
        long end = segment.end();
        while (next < claims.size() && claims.get(next).start() < end) {
            Claim claim = claims.get(next++);
            if (claim.start() > at) {
                checkGap(segment, at, claim.start());
            }
            at = Math.max(at, claim.end());
        }
        if (at < end) {
            checkGap(segment, at, end);
        }
    }

    private void checkGap(Segment segment, long from, long to) {
        Bytes gap = segment.content().slice((int) (from - segment.address()), (int) (to - segment.address()));
        boolean filling = gap.length() <= MOST_FILLING && from > segment.address();
        for (int i = 0; i < gap.length() && filling; i++) {
            filling = gap.at(i) == 0 || isNop(segment);
        }
        if (!filling) {
            differences.add(
                    segment.name() + " from 0x" + Long.toHexString(from - segment.address()),
                    gap.length() + " bytes that nothing leads to",
                    "none");
        }
    }

    /** Assemblers fill code with instructions that do nothing. */
    private static boolean isNop(Segment segment) {
        return segment.name().startsWith(".text");
    }
}
