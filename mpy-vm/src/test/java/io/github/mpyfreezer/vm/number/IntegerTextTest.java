package io.github.mpyfreezer.vm.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Integers in the bases, cases and groups that programs can ask for. */
class IntegerTextTest {
    /** What the columns after the number hold. */
    private static final List<IntegerText> COLUMNS = List.of(
            new IntegerText(16, "0x", false, IntegerText.NO_SEPARATOR),
            new IntegerText(8, "0o", false, IntegerText.NO_SEPARATOR),
            new IntegerText(2, "0b", false, IntegerText.NO_SEPARATOR),
            new IntegerText(10, "", false, ','),
            new IntegerText(16, "", true, IntegerText.NO_SEPARATOR),
            new IntegerText(16, "0x", false, IntegerText.NO_SEPARATOR),
            new IntegerText(16, "", false, '_'),
            new IntegerText(2, "", false, '_'),
            new IntegerText(10, "", false, '_'),
            new IntegerText(16, "0X", true, IntegerText.NO_SEPARATOR));

    @Test
    void integersAreWrittenAsTheInterpreterWritesThem() throws IOException {
        for (String[] row : NumberFixtures.rows("integers.txt")) {
            var value = new BigInteger(row[0]);
            for (int i = 0; i < COLUMNS.size(); i++) {
                assertThat(COLUMNS.get(i).of(value)).isEqualTo(row[i + 1]);
                if (value.bitLength() < Long.SIZE) {
                    assertThat(COLUMNS.get(i).of(value.longValue())).isEqualTo(row[i + 1]);
                }
            }
        }
    }

    @Test
    void plainIntegersHaveNoDress() {
        assertThat(IntegerText.inBase(10).of(Long.MIN_VALUE)).isEqualTo("-9223372036854775808");
        assertThat(IntegerText.inBase(36).of(BigInteger.valueOf(35))).isEqualTo("z");
    }
}
