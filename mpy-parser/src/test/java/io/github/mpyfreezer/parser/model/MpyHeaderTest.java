package io.github.mpyfreezer.parser.model;

import static io.github.mpyfreezer.parser.Tables.hex;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three numbers share the feature byte; the values here are those that mpy-cross writes for each -march. */
class MpyHeaderTest {
    @ParameterizedTest
    @CsvSource({
        "X86, 07",
        "X64, 0b",
        "ARMV6, 0f",
        "ARMV6M, 13",
        "ARMV7M, 17",
        "ARMV7EM, 1b",
        "ARMV7EMSP, 1f",
        "ARMV7EMDP, 23",
        "XTENSA, 27",
        "XTENSAWIN, 2b",
        "RV32IMC, 2f",
        "RV64IMC, 33",
        "DEBUG, 37"
    })
    void featureByteIsThatOfMpyCross(NativeArch arch, String feature) {
        var header = new MpyHeader(Dialect.MICROPYTHON, arch, 3, OptionalInt.empty(), 31);
        assertThat(header.bytes()).isEqualTo(hex("4d06" + feature + "1f"));
    }

    @Test
    void flagsOfTheMachineAreAnnounced() {
        var header = new MpyHeader(Dialect.MICROPYTHON, NativeArch.RV32IMC, 3, OptionalInt.of(3), 31);
        assertThat(header.featureByte()).isEqualTo(0x6f);
        var zero = new MpyHeader(Dialect.MICROPYTHON, NativeArch.RV32IMC, 3, OptionalInt.of(0), 31);
        assertThat(zero.featureByte()).isEqualTo(0x6f);
    }

    @Test
    void bytecodeHasNoFeatures() {
        assertThat(MpyHeader.bytecode(Dialect.MICROPYTHON, 31).bytes()).isEqualTo(hex("4d06001f"));
        assertThat(MpyHeader.bytecode(Dialect.CIRCUITPYTHON, 63).bytes()).isEqualTo(hex("4306003f"));
    }

    @Test
    void subVersionHasTwoBits() {
        for (int wrong : new int[] {-1, 4, 7}) {
            assertThatThrownBy(
                            () -> new MpyHeader(Dialect.MICROPYTHON, NativeArch.ARMV7M, wrong, OptionalInt.empty(), 31))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"MICROPYTHON, 15, 16, 32, 64", "CIRCUITPYTHON, 31, 32, 64, 128"})
    void scopeFlagsAreNumberedByTheDialect(Dialect dialect, int signature, int relocation, int rodata, int bss) {
        assertThat(dialect.signatureFlags()).isEqualTo(signature);
        assertThat(dialect.relocationFlag()).isEqualTo(relocation);
        assertThat(dialect.rodataFlag()).isEqualTo(rodata);
        assertThat(dialect.bssFlag()).isEqualTo(bss);
    }

    @Test
    void onlyCircuitPythonMarksAsyncFunctions() {
        assertThat(Dialect.CIRCUITPYTHON.isAsync(0x11)).isTrue();
        assertThat(Dialect.CIRCUITPYTHON.isAsync(0x01)).isFalse();
        assertThat(Dialect.MICROPYTHON.isAsync(0x11)).isFalse();
    }
}
