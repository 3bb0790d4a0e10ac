package io.github.mpyfreezer.verifier.selftest;

import io.github.mpyfreezer.verifier.image.Claim;
import io.github.mpyfreezer.verifier.image.Role;
import java.util.ArrayList;
import java.util.List;

/** What may go wrong in memory, whatever made it. */
final class MemoryFaults {
    private MemoryFaults() {}

    static List<FaultKind> all() {
        List<FaultKind> all = new ArrayList<>();
        for (Role role : Role.values()) {
            all.add(new BitFault(role));
        }
        all.add(new ByteFault("a byte of memory is another", ByteFault.Deed.ANOTHER));
        all.add(new ByteFault("bytes of memory erased", ByteFault.Deed.ERASED));
        all.add(new ByteFault("bytes of memory zero", ByteFault.Deed.ZERO));
        all.add(new ByteFault("bytes of memory exchanged", ByteFault.Deed.EXCHANGED));
        all.add(new PointerFault("an address moved", PointerFault.Deed.MOVED));
        all.add(new PointerFault("an address of something else", PointerFault.Deed.ELSEWHERE));
        all.add(new PointerFault("no address", PointerFault.Deed.NOTHING));
        all.add(new SegmentFault("a part of memory cut off", SegmentFault.Deed.CUT));
        all.add(new SegmentFault("a part of memory shifted", SegmentFault.Deed.SHIFTED));
        all.add(new MisplacedPart());
        all.add(new SymbolFault("a symbol moved", SymbolFault.Deed.MOVED));
        all.add(new SymbolFault("symbols exchanged", SymbolFault.Deed.EXCHANGED));
        all.add(new SymbolFault("a symbol lost", SymbolFault.Deed.LOST));
        return all;
    }

    /** The parts with a role. */
    static List<Claim> of(Sound image, Role role) {
        return image.image().claims().stream()
                .filter(claim -> claim.role() == role)
                .toList();
    }
}
