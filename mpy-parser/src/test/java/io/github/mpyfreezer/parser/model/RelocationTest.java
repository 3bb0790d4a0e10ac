package io.github.mpyfreezer.parser.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The stream of relocations has no lengths: whether a number follows is in the bits of each op, and one wrong answer reads
 * the rest out of step ({@code mp_native_relocate} in py/persistentcode.c).
 */
class RelocationTest {
    @ParameterizedTest
    @CsvSource({
        // op, address, count
        "0x00, false, false", // text
        "0x01, true, false",
        "0x02, false, true", // text, several words
        "0x03, true, true",
        "0x04, false, false", // rodata
        "0x06, false, true",
        "0x08, false, false", // bss
        "0x0a, false, true",
        "0x0b, true, true",
        "0x0c, false, false", // qstr_table
        "0x0d, true, false",
        "0x0e, false, false", // obj_table
        "0x10, false, false", // mp_fun_table
        "0x12, false, false", // its entry 0
        "0x13, true, false",
        "0xfe, false, false",
        "0xfd, true, false"
    })
    void bitsSayWhatFollows(int op, boolean address, boolean count) {
        assertThat(Relocation.hasAddress(op)).isEqualTo(address);
        assertThat(Relocation.hasCount(op)).isEqualTo(count);
    }

    @Test
    void onlyAddressesOfTheModuleItselfComeInRows() {
        for (int op = 0; op < Relocation.END; op++) {
            int target = op >> 1;
            boolean severalOfTheModule = target == 1 || target == 3 || target == 5;
            assertThat(Relocation.hasCount(op)).as("op %02x", op).isEqualTo(severalOfTheModule);
        }
    }
}
