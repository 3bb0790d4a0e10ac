package io.github.mpyfreezer.verifier.selftest;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.verifier.image.Claim;
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
    private final RomMemory before;
    private final RomMemory after;
    private final List<Claim> claims;
    private final UnreadBits bits;

    private Proof(Sound sound, RomMemory after) {
        this.before = sound.memory();
        this.after = after;
        this.claims = sound.image().claims();
        this.bits = new UnreadBits(before, sound.structures());
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
                    || one.get(i).content().length() != other.get(i).content().length()) {
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
            for (int at = 0; at < other.length(); at++) {
                int turned = segment.content().at(at) ^ other.at(at);
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
            if ((bits.read(claim, address) & turned) == 0) {
                rule = Optional.of(Rule.PADDING);
            } else if (bits.isHash(claim, address) && bits.hash(claim, after) == 0) {
                rule = Optional.of(Rule.NO_HASH);
            } else {
                return Optional.empty();
            }
        }
        return rule;
    }
}
