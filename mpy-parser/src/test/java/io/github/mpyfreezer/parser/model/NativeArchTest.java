package io.github.mpyfreezer.parser.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Code for the wrong machine does not fail, it crashes. The ids and the rule of acceptance are py/persistentcode.h's. */
class NativeArchTest {
    @ParameterizedTest
    @CsvSource({
        "0, NONE, 0",
        "1, X86, 32",
        "2, X64, 64",
        "3, ARMV6, 32",
        "4, ARMV6M, 32",
        "5, ARMV7M, 32",
        "6, ARMV7EM, 32",
        "7, ARMV7EMSP, 32",
        "8, ARMV7EMDP, 32",
        "9, XTENSA, 32",
        "10, XTENSAWIN, 32",
        "11, RV32IMC, 32",
        "12, RV64IMC, 64",
        "13, DEBUG, 0"
    })
    void idsAreThoseOfTheFormat(int id, NativeArch arch, int wordBits) {
        assertThat(arch.id()).isEqualTo(id);
        assertThat(NativeArch.ofId(id)).contains(arch);
        assertThat(arch.wordBits()).isEqualTo(wordBits);
    }

    @Test
    void noOtherIdHasAMachine() {
        assertThat(NativeArch.values()).hasSize(14);
        assertThat(NativeArch.ofId(14)).isEmpty();
        assertThat(NativeArch.ofId(-1)).isEmpty();
        assertThat(NativeArch.ofId(0x20)).isEmpty();
    }

    /** {@code MPY_FEATURE_ARCH_TEST}: a range on Thumb, equality elsewhere. */
    @Test
    void deviceTakesItsOwnCodeAndOnThumbAllLesserThumb() {
        for (int device = 0; device < 14; device++) {
            for (int code = 0; code < 14; code++) {
                boolean thumb = device >= 4 && device <= 8;
                boolean expected = thumb ? 4 <= code && code <= device : code == device && device != 0;
                assertThat(arch(device).accepts(arch(code)))
                        .as("%s runs code for %s", arch(device), arch(code))
                        .isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesAreThoseOfMpyCross(NativeArch arch) {
        assertThat(arch.crossName()).isEqualTo(arch.name().toLowerCase(Locale.ROOT));
        assertThat(NativeArch.named(arch.crossName())).contains(arch);
        assertThat(NativeArch.named(arch.name())).contains(arch);
        assertThat(NativeArch.named(arch.name() + "x")).isEmpty();
    }

    private static NativeArch arch(int id) {
        return NativeArch.values()[id];
    }
}
