package io.github.mpyfreezer.verifier.selftest;

import io.github.mpyfreezer.boards.Endian;
import io.github.mpyfreezer.verifier.image.Claim;
import io.github.mpyfreezer.verifier.image.Role;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** An address that a part holds is another. */
record PointerFault(String title, Deed deed) implements FaultKind {
    private static final Set<Role> HOLDERS = EnumSet.of(
            Role.FUNCTION, Role.CHILDREN, Role.OBJECT_TABLE, Role.OBJECT, Role.MODULE, Role.MODULES, Role.POOL);
    private static final long[] WAYS = {-8, -4, -2, -1, 1, 2, 4, 8, 16};

    /** What is done to an address. */
    enum Deed {
        MOVED,
        ELSEWHERE,
        NOTHING
    }

    @Override
    public Optional<Fault> seed(Sound image, RandomGenerator random) {
        RomMemory memory = image.memory();
        List<Claim> claims = image.image().claims();
        List<Claim> holders =
                claims.stream().filter(claim -> HOLDERS.contains(claim.role())).toList();
        Claim claim = holders.get(random.nextInt(holders.size()));
        int words = claim.length() / memory.pointerBytes();
        if (words == 0) {
            return Optional.empty();
        }
        long address = claim.start() + (long) memory.pointerBytes() * random.nextInt(words);
        long found = memory.pointer(address);
        if (memory.segmentAt(found).isEmpty() && memory.symbolsAt(found).isEmpty()) {
            return Optional.empty();
        }
        long other = switch (deed) {
            case MOVED -> found + WAYS[random.nextInt(WAYS.length)];
            case ELSEWHERE -> claims.get(random.nextInt(claims.size())).start();
            case NOTHING -> 0;
        };
        return other == found
                ? Optional.empty()
                : Optional.of(new Fault.InMemory(
                        "the address at " + Patch.place(memory, address) + " became 0x" + Long.toHexString(other),
                        Patch.bytes(memory, address, bytes(memory, other))));
    }

    private static byte[] bytes(RomMemory memory, long value) {
        byte[] bytes = new byte[memory.pointerBytes()];
        for (int i = 0; i < bytes.length; i++) {
            int at = memory.endian() == Endian.LITTLE ? i : bytes.length - 1 - i;
            bytes[at] = (byte) (value >>> 8 * i);
        }
        return bytes;
    }
}
