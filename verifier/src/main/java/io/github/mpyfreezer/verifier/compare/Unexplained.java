package io.github.mpyfreezer.verifier.compare;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.verifier.image.Claim;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import io.github.mpyfreezer.verifier.memory.Segment;
import java.util.BitSet;
import java.util.List;

/** Finds bytes of a file of frozen code alone that nothing leads to, filling between parts apart. */
final class Unexplained {
    /** No part of an image is aligned to more. */
    private static final int MOST_FILLING = 63;

    private final RomMemory memory;
    private final Differences differences;
    /** Bytes that something leads to: those of the first segment, a place that is always free, those of the second, and so on. */
    private final BitSet known = new BitSet();
    /** Where those of a segment begin. */
    private final int[] begins;

    Unexplained(RomMemory memory, List<Claim> claims, Differences differences) {
        this.memory = memory;
        this.differences = differences;
        List<Segment> segments = memory.segments();
        this.begins = new int[segments.size()];
        for (int i = 1; i < begins.length; i++) {
            begins[i] = begins[i - 1] + segments.get(i - 1).content().length() + 1;
        }
        for (Claim claim : claims) {
            note(claim);
        }
    }

    private void note(Claim claim) {
        int index = memory.indexOf(claim.start());
        if (index >= 0) {
            Segment segment = memory.segments().get(index);
            int from = begins[index] + (int) (claim.start() - segment.address());
            known.set(from, begins[index] + (int) (Math.min(claim.end(), segment.end()) - segment.address()));
        }
    }

    void check() {
        for (int i = 0; i < begins.length; i++) {
            check(memory.segments().get(i), begins[i]);
        }
    }

    private void check(Segment segment, int begin) {
        int end = begin + segment.content().length();
        for (int at = known.nextClearBit(begin); at < end; ) {
            int next = known.nextSetBit(at);
            int behind = next < 0 ? end : Math.min(next, end);
            checkGap(segment, segment.address() + at - begin, segment.address() + behind - begin);
            at = known.nextClearBit(behind);
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
