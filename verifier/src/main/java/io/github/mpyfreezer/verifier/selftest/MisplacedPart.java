package io.github.mpyfreezer.verifier.selftest;

import io.github.mpyfreezer.boards.Endian;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.verifier.image.Claim;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import io.github.mpyfreezer.verifier.memory.Segment;
import io.github.mpyfreezer.verifier.memory.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** A part lies where its words cannot be read at once, and all addresses lead there: a linker script or a cast did it. */
final class MisplacedPart implements FaultKind {
    private static final long FAR = 0x5000_0000L;

    @Override
    public String title() {
        return "a part of memory not aligned";
    }

    /** Moves a part behind all else, to an odd address, and has every word that led into it lead there. */
    @Override
    public Optional<Fault> seed(Sound image, RandomGenerator random) {
        RomMemory memory = image.memory();
        List<Claim> claims = image.image().claims().stream()
                .filter(claim -> claim.alignment() > 1)
                .toList();
        Claim claim = claims.get(random.nextInt(claims.size()));
        long by = FAR + 1 + random.nextInt(claim.alignment() - 1) - claim.start();
        List<Segment> segments = new ArrayList<>();
        for (Segment segment : memory.segments()) {
            for (Segment part : without(segment, claim)) {
                segments.add(redirected(memory, part, claim, by));
            }
        }
        Bytes content = memory.bytes(claim.start(), claim.length());
        segments.add(redirected(memory, new Segment("misplaced", claim.start() + by, content), claim, by));
        List<Symbol> symbols = memory.symbols().stream()
                .map(symbol -> isIn(claim, symbol.address())
                        ? new Symbol(symbol.name(), symbol.address() + by, symbol.size())
                        : symbol)
                .toList();
        return Optional.of(new Fault.InMemory(
                claim.role().words() + " of " + Patch.place(memory, claim.start()) + " moved to 0x"
                        + Long.toHexString(claim.start() + by),
                new RomMemory(memory.file(), memory.pointerBytes(), memory.endian(), segments, symbols)));
    }

    private static boolean isIn(Claim claim, long address) {
        return address >= claim.start() && address < claim.end();
    }

    private static List<Segment> without(Segment segment, Claim claim) {
        if (!segment.contains(claim.start())) {
            return List.of(segment);
        }
        int from = (int) (claim.start() - segment.address());
        return List.of(
                new Segment(segment.name(), segment.address(), segment.content().slice(0, from)),
                new Segment(segment.name(), claim.end(), segment.content().slice(from + claim.length())));
    }

    private static Segment redirected(RomMemory memory, Segment segment, Claim claim, long by) {
        int pointer = memory.pointerBytes();
        byte[] content = segment.content().toArray();
        for (int at = 0; at + pointer <= content.length; at += pointer) {
            long value = 0;
            for (int i = 0; i < pointer; i++) {
                value |= (content[place(memory, at, i)] & 0xffL) << 8 * i;
            }
            if (isIn(claim, value)) {
                for (int i = 0; i < pointer; i++) {
                    content[place(memory, at, i)] = (byte) (value + by >>> 8 * i);
                }
            }
        }
        return new Segment(segment.name(), segment.address(), Bytes.wrap(content));
    }

    private static int place(RomMemory memory, int at, int i) {
        return memory.endian() == Endian.LITTLE ? at + i : at + memory.pointerBytes() - 1 - i;
    }
}
