package io.github.mpyfreezer.size;

import java.util.Arrays;
import java.util.BitSet;

/** Charges bytes that several modules share: to each an equal part, in whole bytes that add up. */
public final class Shares {
    private final Costs[] shares;
    private final int[] alone;
    private Costs ofNobody = Costs.NONE;

    /** For so many modules. */
    public Shares(int modules) {
        shares = new Costs[modules];
        Arrays.fill(shares, Costs.NONE);
        alone = new int[modules];
    }

    /**
     * Charges bytes of one kind.
     *
     * @param users the modules that need these bytes; if there are none, nobody is charged
     */
    public void charge(Kind kind, int bytes, BitSet users) {
        int count = users.cardinality();
        if (count == 0) {
            ofNobody = ofNobody.plus(kind, bytes);
            return;
        }
        int first = users.nextSetBit(0);
        if (count == 1) {
            alone[first] += bytes;
        }
        int part = bytes / count;
        int over = bytes % count;
        for (int user = first; user >= 0; user = users.nextSetBit(user + 1)) {
            shares[user] = shares[user].plus(kind, part + (over > 0 ? 1 : 0));
            over--;
        }
    }

    /** What a module has been charged. */
    public Costs of(int module) {
        return shares[module];
    }

    /** How much of it no other module needs. */
    public int alone(int module) {
        return alone[module];
    }

    /** What no module needs. */
    public Costs ofNobody() {
        return ofNobody;
    }
}
