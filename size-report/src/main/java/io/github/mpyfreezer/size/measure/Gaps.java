package io.github.mpyfreezer.size.measure;

import io.github.mpyfreezer.size.Kind;
import io.github.mpyfreezer.size.measure.Piece.Nature;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import io.github.mpyfreezer.verifier.memory.Segment;
import io.github.mpyfreezer.verifier.memory.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds what aligns pieces. Filling is charged to what follows it, which asked for it; behind a string to the string, as each is
 * rounded up; at the end of a section to what is before it.
 */
final class Gaps {
    /** No part of an image is aligned to more. */
    private static final int MOST = 63;
    /** No more is at the end of a section that is no code. */
    private static final int MOST_AT_END = 15;
    /** Machine code is aligned to words, and so are its sections. */
    private static final int MOST_BEHIND_CODE = 4;

    private final RomMemory memory;
    private final boolean alone;
    private final NavigableSet<Long> ends = new TreeSet<>();
    private final List<Piece> all = new ArrayList<>();
    private long groups = Long.MAX_VALUE;

    private Gaps(RomMemory memory, List<Extent> extents, boolean alone) {
        this.memory = memory;
        this.alone = alone;
        extents.stream().filter(Extent::section).map(Extent::end).forEach(ends::add);
    }

    /**
     * The pieces that are in memory, and filling between them.
     *
     * @param pieces by address, without overlaps
     * @param extents of frozen code
     * @param alone whether the memory holds nothing but frozen code
     */
    static List<Piece> fill(List<Piece> pieces, RomMemory memory, List<Extent> extents, boolean alone) {
        var gaps = new Gaps(memory, extents, alone);
        int next = 0;
        for (Segment segment : memory.segments()) {
            while (next < pieces.size() && pieces.get(next).end() <= segment.address()) {
                next++;
            }
            int first = next;
            while (next < pieces.size() && pieces.get(next).start() < segment.end()) {
                next++;
            }
            gaps.fill(segment, pieces.subList(first, next));
            // One that goes on behind this segment is looked at again.
            next = next > first && pieces.get(next - 1).end() > segment.end() ? next - 1 : next;
        }
        return gaps.all;
    }

    private void fill(Segment segment, List<Piece> pieces) {
        Piece before = null;
        long at = segment.address();
        for (Piece piece : pieces) {
            if (piece.start() > at) {
                fill(segment, at, piece.start(), before, piece);
            }
            all.add(piece.cut(Math.max(piece.start(), segment.address()), Math.min(piece.end(), segment.end())));
            at = piece.end();
            before = piece;
        }
        if (before != null && at < segment.end()) {
            fill(segment, at, segment.end(), before, null);
        }
    }

    private void fill(Segment segment, long from, long to, @Nullable Piece before, @Nullable Piece next) {
        if (isFilling(segment, from, to, before, next)) {
            all.add(new Piece(from, to, Kind.PADDING, Nature.DATA, payer(before, next)));
        } else if (!alone && before != null && before.nature() == Nature.CODE) {
            Long end = ends.higher(from);
            if (end != null && end <= to && end - from < MOST_BEHIND_CODE && !isNamed(from, end)) {
                all.add(new Piece(from, end, Kind.PADDING, Nature.DATA, payer(before, null)));
            }
        }
    }

    private boolean isFilling(Segment segment, long from, long to, @Nullable Piece before, @Nullable Piece next) {
        if (to - from > MOST || !alone && (before == null || next == null) || isNamed(from, to)) {
            return false;
        }
        boolean codeBefore = before != null && before.nature() == Nature.CODE;
        boolean codeNext = next != null && next.nature() == Nature.CODE;
        boolean aligned = next != null && to - from < Long.lowestOneBit(next.start());
        if (alone && (codeBefore || codeNext) || codeBefore && codeNext && aligned) {
            return true;
        }
        for (long at = from; at < to; at++) {
            if (segment.content().at((int) (at - segment.address())) != 0) {
                return false;
            }
        }
        return before != null && (next == null ? to - from <= MOST_AT_END : aligned);
    }

    private boolean isNamed(long from, long to) {
        for (long at = from; at < to; at++) {
            for (Symbol symbol : memory.symbolsAt(at)) {
                if (symbol.size() > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private Payer payer(@Nullable Piece before, @Nullable Piece next) {
        boolean literals = before != null
                && before.nature() == Nature.LITERAL
                && (next == null || next.nature() == Nature.LITERAL);
        Piece cause = before != null && (literals || next == null) ? before : next;
        if (cause == null || cause.kind() == Kind.POOL_ENTRIES) {
            return Payer.Once.ONCE;
        }
        return cause.payer() instanceof Payer.Users users ? new Payer.Users(users.modules(), groups--) : cause.payer();
    }
}
