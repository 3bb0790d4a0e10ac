package io.github.mpyfreezer.size.measure;

import io.github.mpyfreezer.size.Kind;
import io.github.mpyfreezer.size.measure.Piece.Nature;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Makes each byte one piece's: compilers make equal strings one, linkers make a string one with the end of another. Those that
 * need it share it.
 */
final class Overlaps {
    private final List<Piece> single = new ArrayList<>();
    /** Groups of what several share are counted apart from all that pieces have. */
    private long groups = Long.MIN_VALUE;

    private Overlaps() {}

    /** By address, without overlaps. */
    static List<Piece> resolve(List<Piece> pieces) {
        List<Piece> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingLong(Piece::start));
        var overlaps = new Overlaps();
        List<Piece> cluster = new ArrayList<>();
        long end = 0;
        for (Piece piece : sorted) {
            if (!cluster.isEmpty() && piece.start() >= end) {
                overlaps.add(cluster);
                cluster.clear();
            }
            end = cluster.isEmpty() ? piece.end() : Math.max(end, piece.end());
            cluster.add(piece);
        }
        overlaps.add(cluster);
        return overlaps.single;
    }

    private void add(List<Piece> cluster) {
        if (cluster.size() < 2) {
            single.addAll(cluster);
            return;
        }
        var bounds = new TreeSet<Long>();
        for (Piece piece : cluster) {
            bounds.add(piece.start());
            bounds.add(piece.end());
        }
        List<Piece> here = new ArrayList<>();
        int next = 0;
        for (Long from : bounds.headSet(bounds.last())) {
            here.removeIf(piece -> piece.end() <= from);
            while (next < cluster.size() && cluster.get(next).start() <= from) {
                here.add(cluster.get(next++));
            }
            single.add(shared(here).cut(from, bounds.higher(from)));
        }
    }

    private Piece shared(List<Piece> pieces) {
        Piece first = pieces.get(0);
        if (pieces.stream().allMatch(piece -> piece.payer().equals(first.payer()))) {
            return first;
        }
        var modules = new BitSet();
        boolean literals = true;
        Kind kind = first.kind();
        for (Piece piece : pieces) {
            modules.or(piece.payer().modulesOf());
            literals &= piece.nature() == Nature.LITERAL;
            kind = preferred(kind, piece.kind());
        }
        boolean own = !literals && modules.cardinality() == 1;
        Payer payer = own ? new Payer.Module(modules.nextSetBit(0)) : new Payer.Users(modules, groups++);
        return new Piece(
                first.start(),
                first.end(),
                literals ? kind : first.kind(),
                literals ? Nature.LITERAL : Nature.DATA,
                payer);
    }

    /** Text of an interned string if it is one, else of an object, else what a port notes. */
    private static Kind preferred(Kind one, Kind other) {
        return other == Kind.QSTR_TEXT || one == Kind.BINARY_INFO ? other : one;
    }
}
