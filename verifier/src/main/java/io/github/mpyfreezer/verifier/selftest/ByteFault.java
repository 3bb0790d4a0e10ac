package io.github.mpyfreezer.verifier.selftest;

import io.github.mpyfreezer.verifier.image.Claim;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Bytes are others than they should be. */
record ByteFault(String title, Deed deed) implements FaultKind {
    private static final int MOST = 16;

    /** What is done to bytes. */
    enum Deed {
        ANOTHER,
        ERASED,
        ZERO,
        EXCHANGED
    }

    @Override
    public Optional<Fault> seed(Sound image, RandomGenerator random) {
        List<Claim> claims = image.image().claims();
        Claim claim = claims.get(random.nextInt(claims.size()));
        int from = random.nextInt(claim.length());
        int length = deed == Deed.ANOTHER ? 1 : Math.min(1 + random.nextInt(MOST), claim.length() - from);
        long address = claim.start() + from;
        byte[] found = image.memory().bytes(address, length).toArray();
        byte[] other = found.clone();
        switch (deed) {
            case ANOTHER -> other[0] ^= (byte) (1 + random.nextInt(255));
            case ERASED -> Arrays.fill(other, (byte) 0xff);
            case ZERO -> Arrays.fill(other, (byte) 0);
            case EXCHANGED -> {
                int at = random.nextInt(length);
                other[0] = found[at];
                other[at] = found[0];
            }
        }
        return Arrays.equals(found, other)
                ? Optional.empty()
                : Optional.of(new Fault.InMemory(
                        length + " bytes at " + Patch.place(image.memory(), address) + " changed",
                        Patch.bytes(image.memory(), address, other)));
    }
}
