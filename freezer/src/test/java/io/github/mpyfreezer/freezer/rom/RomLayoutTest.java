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

    /** gcc puts literals into {@code .rodata.str1.4} or {@code .rodata.str1.8} there, and {@code .rodata.str1.1} elsewhere. */
    @ParameterizedTest
    @CsvSource({
        "PYBV10, 1",
        "unix, 1",
        "ALIF_ENSEMBLE, 4",
        "ESP8266_GENERIC, 1",
        "ESP32_GENERIC, 4",
        "ESP32_GENERIC-SPIRAM, 1",
        "ESP32_GENERIC_C3, 4",
        "VIRT_RV64, 8"
    })
    void literalsAreAlignedWhereTheCompilerDoes(String board, int alignment) {
        assertThat(layout(board).literalAlignment()).isEqualTo(alignment);
    }
}
