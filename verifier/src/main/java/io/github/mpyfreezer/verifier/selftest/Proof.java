package io.github.mpyfreezer.verifier.selftest;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.verifier.image.Claim;
import io.github.mpyfreezer.verifier.image.FoundPool;
import io.github.mpyfreezer.verifier.image.Role;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import io.github.mpyfreezer.verifier.memory.Segment;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Shows that a changed memory is none to a program. It asks neither what was compared nor what was found to be equal, but looks
 * at the bytes that differ, each of which must fall under a rule.
 */
final class Proof {
    /** Of a byte that is gone. */
    private static final int ALL = 0xff;

    private final Sound sound;
    private final RomMemory before;
    private final RomMemory after;
    private final List<Claim> claims;
    private final MemberBits bits;

    private Proof(Sound sound, RomMemory after) {
        this.sound = sound;
        this.before = sound.memory();
        this.after = after;
        this.claims = sound.image().claims();
        this.bits = new MemberBits(before, sound.structures());
    }

    /** The rule that all falls under; empty if there is none. */
    static Optional<Rule> of(Sound sound, RomMemory after) {
        var proof = new Proof(sound, after);
        Optional<Rule> rule = proof.hasSamePlaces() ? proof.ofBytes() : Optional.empty();
        return rule.isPresent() || !new SameBehind(sound, after).holds() ? rule : Optional.of(Rule.SAME_BEHIND);
    }

    private boolean hasSamePlaces() {
        List<Segment> one = before.segments();
        List<Segment> other = after.segments();
        if (one.size() != other.size() || !before.symbols().equals(after.symbols())) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (one.get(i).address() != other.get(i).address()
                    || one.get(i).content().length() < other.get(i).content().length()) {
                return false;
            }
        }
        return true;
    }

    private Optional<Rule> ofBytes() {
        Optional<Rule> weakest = Optional.empty();
        for (int i = 0; i < before.segments().size(); i++) {
            Segment segment = before.segments().get(i);
            Bytes other = after.segments().get(i).content();
            for (int at = 0; at < segment.content().length(); at++) {
                int turned = at < other.length() ? segment.content().at(at) ^ other.at(at) : ALL;
                if (turned != 0) {
                    Optional<Rule> rule = ofByte(segment.address() + at, turned);
                    if (rule.isEmpty()) {
                        return rule;
                    }
                    weakest = weakest.isEmpty()
                            ? rule
                            : Optional.of(List.of(weakest.get(), rule.get()).stream()
                                    .max(Comparator.naturalOrder())
                                    .orElseThrow());
                }
            }
        }
        return weakest;
    }

    private Optional<Rule> ofByte(long address, int turned) {
        Optional<Rule> rule = Optional.of(Rule.FILLING);
        for (Claim claim : claims) {
            if (address < claim.start() || address >= claim.end()) {
                continue;
            }
            if ((bits.ofAll(claim, address) & turned) == 0) {
                rule = Optional.of(Rule.PADDING);
            } else if ((bits.of("hash", claim, address) & turned) == turned && bits.value("hash", claim, after) == 0) {
                rule = Optional.of(Rule.NO_HASH);
            } else if ((bits.of("is_sorted", claim, address) & turned) == turned && isSearchedAlike(claim)) {
                rule = Optional.of(Rule.ORDER);
            } else if ((bits.of("hashes", claim, address) | bits.of("lengths", claim, address)) != 0
                    && isEmpty(claim)) {
                rule = Optional.of(Rule.EMPTY_POOL);
            } else {
                return Optional.empty();
            }
        }
        return rule;
    }

    private boolean isSearchedAlike(Claim claim) {
        return pool(claim)
                .map(pool -> pool.entries().stream().map(FoundPool.Entry::text).toList())
                .filter(Halving::findsAll)
                .isPresent();
    }

    private boolean isEmpty(Claim claim) {
        return pool(claim).filter(pool -> pool.entries().isEmpty()).isPresent();
    }

    private Optional<FoundPool> pool(Claim claim) {
        long base = bits.value("total_prev_len", claim, before);
        return sound.image().pools().stream()
                .filter(pool -> claim.role() == Role.POOL && pool.base() == base)
                .findFirst();
    }
}
