package io.github.mpyfreezer.verifier.selftest;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.verifier.image.Claim;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import io.github.mpyfreezer.verifier.memory.Segment;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** What a segment holds is not all there, or not where it should be. */
record SegmentFault(String title, Deed deed) implements FaultKind {
    private static final int MOST = 8;

    /** What is done to a segment. */
    enum Deed {
        CUT,
        SHIFTED
    }

    @Override
    public Optional<Fault> seed(Sound image, RandomGenerator random) {
        RomMemory memory = image.memory();
        List<Claim> claims = image.image().claims();
        long address = claims.get(random.nextInt(claims.size())).start();
        int by = 1 + random.nextInt(MOST);
        Segment segment = memory.segmentAt(address).orElseThrow();
        int length = segment.content().length();
        if (by >= length) {
            return Optional.empty();
        }
        Bytes content = deed == Deed.CUT ? segment.content().slice(0, length - by) : shifted(segment.content(), by);
        return content.equals(segment.content())
                ? Optional.empty()
                : Optional.of(new Fault.InMemory(
                        segment.name() + " " + deed.name().toLowerCase(Locale.ROOT) + " by " + by + " bytes",
                        Patch.edit(memory, address, old -> new Segment(old.name(), old.address(), content))));
    }

    /** The bytes some places later, zeros before them, and as long as before. */
    private static Bytes shifted(Bytes content, int by) {
        byte[] shifted = new byte[content.length()];
        System.arraycopy(content.toArray(), 0, shifted, by, content.length() - by);
        return Bytes.wrap(shifted);
    }
}
