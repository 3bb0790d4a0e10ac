package io.github.mpyfreezer.boards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With what boards reach others: a few as their build files have it, and that the files name boards that there are. */
class BoardPartsTest {
    private static final BoardCatalog CATALOG = BoardCatalog.builtIn();

    @ParameterizedTest
    @CsvSource({
        "RPI_PICO_W, bluetooth=btstack wlan",
        "RPI_PICO, ''",
        "ARDUINO_NANO_RP2040_CONNECT, bluetooth=nimble nina",
        "PYBD_SF6, bluetooth=nimble wlan lan",
        "NUCLEO_WB55, bluetooth=nimble",
        "PYBV11, ''",
        "ESP32_GENERIC, bluetooth=idf wlan",
        "ESP32_GENERIC-SPIRAM, bluetooth=idf wlan",
        "ESP32_GENERIC_S2, wlan",
        "ESP32_GENERIC_P4, ''",
        "ESP32_GENERIC_P4-C6_WIFI, bluetooth=idf wlan",
        "unix, ''"
    })
    void partsOfBoards(String board, String parts) {
        Set<String> expected = new HashSet<>(Arrays.asList(parts.split(" ", -1)));
        expected.remove("");
        assertThat(BoardParts.of(CATALOG.find(board).name())).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stm32", "rp2", "esp32", "esp8266"})
    void namesBoardsOfItsPort(String port) {
        Set<String> boards = new HashSet<>(Set.of("*"));
        CATALOG.ofPort(port).forEach(profile -> {
            boards.add(profile.name().board());
            boards.add(profile.name().name());
        });
        for (String line : BoardFile.lines(BoardFile.builtIn(port + ".parts"))) {
            if (!line.startsWith("#")) {
                assertThat(boards).contains(line.substring(0, line.indexOf(':')).split(" ", -1));
            }
        }
    }

    @Test
    void thereAreNoneForOtherPorts() {
        CATALOG.ofPort("samd")
                .forEach(profile -> assertThat(BoardParts.of(profile.name())).isEmpty());
    }
}
