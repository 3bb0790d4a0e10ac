package io.github.mpyfreezer.verifier.selftest;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.verifier.image.Claim;
import io.github.mpyfreezer.verifier.image.Role;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import io.github.mpyfreezer.verifier.memory.Symbol;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Follows all addresses in two memories at once, from the firmware's names on, and knows nothing of what the bytes mean: each
 * part of the one has its counterpart in the other, with the same bytes, except for addresses of counterparts.
 */
final class SameBehind {
    private static final List<String> ROOTS = List.of(
            "mp_qstr_frozen_const_pool",
            "mp_frozen_names",
            "mp_frozen_mpy_content",
            "mp_frozen_str_sizes",
            "mp_frozen_str_content");

    private static final long WORD = 8;

    private final RomMemory before;
    private final RomMemory after;
    private final TreeMap<Long, Claim> parts = new TreeMap<>();
    private final Map<Long, Long> counterparts = new HashMap<>();
    private final Map<Long, Long> back = new HashMap<>();
    private final Deque<Claim> open = new ArrayDeque<>();

    SameBehind(Sound sound, RomMemory after) {
        this.before = sound.memory();
        this.after = after;
        for (Claim claim : sound.image().claims()) {
            parts.merge(claim.start(), claim, (one, other) -> one.length() >= other.length() ? one : other);
        }
    }

    /** Whether it is so. */
    boolean holds() {
        for (String root : ROOTS) {
            Optional<Symbol> one = before.symbol(root);
            Optional<Symbol> other = after.symbol(root);
            if (one.isPresent() != other.isPresent()
                    || one.isPresent()
                            && !isSameAddress(one.get().address(), other.get().address())) {
                return false;
            }
        }
        while (!open.isEmpty()) {
            if (!isSame(open.remove())) {
                return false;
            }
        }
        return true;
    }

    /** How much of a part is read: names of modules up to the first that is empty, and all of others. */
    private int read(Claim part) {
        if (part.role() != Role.NAMES) {
            return part.length();
        }
        Bytes names = before.bytes(part.start(), part.length());
        int end = 0;
        while (names.at(end) != 0 || end > 0 && names.at(end - 1) != 0) {
            end++;
        }
        return end + 1;
    }

    private boolean isSame(Claim part) {
        int length = read(part);
        long there = Objects.requireNonNull(counterparts.get(part.start()));
        if (after.segmentAt(there)
                .filter(segment -> there + length <= segment.end())
                .isEmpty()) {
            return false;
        }
        Bytes one = before.bytes(part.start(), length);
        Bytes other = after.bytes(there, length);
        int pointer = before.pointerBytes();
        for (int at = 0; at < one.length(); at += pointer) {
            if (at + pointer > one.length() || part.alignment() < pointer) {
                if (!one.slice(at, Math.min(at + pointer, one.length()))
                        .equals(other.slice(at, Math.min(at + pointer, one.length())))) {
                    return false;
                }
            } else if (!isSameAddress(before.pointer(part.start() + at), after.pointer(there + at))) {
                return false;
            }
        }
        return true;
    }

    /** Whether two words are equal, and if they are addresses, lead to the same. */
    private boolean isSameAddress(long one, long other) {
        Map.Entry<Long, Claim> entry = parts.floorEntry(one);
        if (entry == null || one >= entry.getValue().end()) {
            return one == other || isSameSymbol(one, other);
        }
        Claim part = entry.getValue();
        long there = other - (one - part.start());
        Long known = counterparts.putIfAbsent(part.start(), there);
        if (known != null) {
            return known == there;
        }
        open.add(part);
        // Machine code is read as words where it begins, so nothing may be aligned less than it was.
        boolean aligned = Long.remainderUnsigned(there, Long.lowestOneBit(part.start() | WORD)) == 0;
        return aligned && back.putIfAbsent(there, part.start()) == null;
    }

    private boolean isSameSymbol(long one, long other) {
        return before.symbolsAt(one).stream().anyMatch(symbol -> after.isNamed(other, symbol.name()));
    }
}
