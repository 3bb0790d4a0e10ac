package io.github.mpyfreezer.verifier.selftest;

import io.github.mpyfreezer.verifier.image.Claim;
import io.github.mpyfreezer.verifier.image.Role;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** A bit is turned, as worn flash or a bad transfer turns one. */
record BitFault(Role role) implements FaultKind {
    @Override
    public String title() {
        return "a bit in memory: " + role.words();
    }

    @Override
    public Optional<Fault> seed(Sound image, RandomGenerator random) {
        List<Claim> claims = MemoryFaults.of(image, role);
        if (claims.isEmpty()) {
            return Optional.empty();
        }
        Claim claim = claims.get(random.nextInt(claims.size()));
        long address = claim.start() + random.nextInt(claim.length());
        int bit = random.nextInt(8);
        int found = (int) image.memory().unsigned(address, 1);
        return Optional.of(new Fault.InMemory(
                "bit " + bit + " of " + Patch.place(image.memory(), address) + " turned",
                Patch.bytes(image.memory(), address, (byte) (found ^ 1 << bit))));
    }
}
