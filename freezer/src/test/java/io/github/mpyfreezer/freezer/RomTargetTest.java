package io.github.mpyfreezer.freezer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.boards.LongInt;
import io.github.mpyfreezer.boards.Qstrs;
import io.github.mpyfreezer.parser.model.NativeArch;
import io.github.mpyfreezer.parser.model.Release;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the runtime reads must lie as it reads it. */
class RomTargetTest {
    private static RomTarget target(Release release, int digitBits) {
        return new RomTarget(release, LongInt.MPZ, digitBits, new Qstrs(2, 1), Optional.empty());
    }

    /** A machine word is read at the start of a native function from 1.23 on; instructions alone need less. */
    @ParameterizedTest
    @CsvSource({
        "RV64IMC, V1_22, 2", "RV64IMC, V1_23, 8", "RV32IMC, V1_22, 2", "RV32IMC, V1_23, 4",
        "ARMV6M, V1_22, 2", "ARMV6M, V1_29, 4", "ARMV7M, V1_29, 2", "ARMV6, V1_19, 4",
        "XTENSA, V1_19, 4", "XTENSAWIN, V1_29, 4", "X64, V1_29, 1", "X86, V1_29, 1"
    })
    void machineCodeIsAlignedAsItIsRead(NativeArch arch, Release release, int bytes) {
        assertThat(target(release, 16).codeAlignment(arch)).isEqualTo(bytes);
    }

    /** {@code mpz_dig_t} of py/mpz.h: the least type with so many bits. */
    @ParameterizedTest
    @CsvSource({"1, 8", "8, 8", "9, 16", "16, 16", "17, 32", "32, 32"})
    void digitsHaveTheLeastTypeThatHoldsThem(int bits, int type) {
        assertThat(target(Release.V1_29, bits).mpzDigitTypeBits()).isEqualTo(type);
    }
}
