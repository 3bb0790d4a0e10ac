package io.github.mpyfreezer.size;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class SharesTest {
    private final Shares shares = new Shares(4);

    private static BitSet users(int... modules) {
        var users = new BitSet();
        for (int module : modules) {
            users.set(module);
        }
        return users;
    }

    @Test
    void partsAreEqualButForWhatIsLeftOver() {
        shares.charge(Kind.QSTR_TEXT, 11, users(0, 1, 3));
        assertThat(shares.of(0)).isEqualTo(Costs.of(Kind.QSTR_TEXT, 4));
        assertThat(shares.of(1)).isEqualTo(Costs.of(Kind.QSTR_TEXT, 4));
        assertThat(shares.of(2)).isEqualTo(Costs.NONE);
        assertThat(shares.of(3)).isEqualTo(Costs.of(Kind.QSTR_TEXT, 3));
    }

    @Test
    void onlyWhatOneNeedsIsItsAlone() {
        shares.charge(Kind.STRINGS, 5, users(2));
        shares.charge(Kind.PADDING, 3, users(2, 3));
        assertThat(shares.alone(2)).isEqualTo(5);
        assertThat(shares.alone(3)).isZero();
        assertThat(shares.of(2)).isEqualTo(Costs.of(Kind.STRINGS, 5).plus(Kind.PADDING, 2));
    }

    @Test
    void whatNobodyNeedsIsKept() {
        shares.charge(Kind.QSTR_TEXT, 7, users());
        assertThat(shares.ofNobody()).isEqualTo(Costs.of(Kind.QSTR_TEXT, 7));
    }
}
