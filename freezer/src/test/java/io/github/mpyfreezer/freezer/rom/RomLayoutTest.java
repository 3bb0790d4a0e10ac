package io.github.mpyfreezer.freezer.rom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.boards.BoardCatalog;
import io.github.mpyfreezer.freezer.RomTarget;
import io.github.mpyfreezer.parser.model.Release;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be measured with every compiler at hand; where it can, SizesTest of the command does. */
class RomLayoutTest {
    private static RomLayout layout(String board) {
        return RomLayout.of(RomTarget.of(BoardCatalog.builtIn().find(board), Release.V1_29));
    }

    /** With its NUL; gcc puts literals into {@code .rodata.str1.4} for Xtensa and RISC-V, {@code .rodata.str1.1} elsewhere. */
    @ParameterizedTest
    @CsvSource({
        "PYBV10, 0, 1",
        "PYBV10, 3, 4",
        "PYBV10, 4, 5",
        "ESP8266_GENERIC, 0, 4",
        "ESP8266_GENERIC, 2, 4",
        "ESP8266_GENERIC, 3, 4",
        "ESP8266_GENERIC, 4, 8",
        "ESP32_GENERIC, 3, 4",
        "ESP32_GENERIC, 7, 8",
        "ESP32_GENERIC, 8, 12",
        "ESP32_GENERIC_C3, 3, 4",
        "ESP32_GENERIC_C3, 4, 8",
        "VIRT_RV64, 4, 8"
    })
    void literalsAreAlignedWhereTheCompilerDoes(String board, int bytes, int size) {
        assertThat(layout(board).literal(bytes)).isEqualTo(size);
    }
}
