package io.github.mpyfreezer.boards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of pins: those of a few boards as their pinouts have them, and that the files name boards that there are. */
class BoardPinsTest {
    private static final BoardCatalog CATALOG = BoardCatalog.builtIn();

    private static BoardName board(String name) {
        return CATALOG.find(name).name();
    }

    @Test
    void knowsThePinsOfAPyboard() {
        assertThat(BoardPins.of(board("PYBV10")))
                .containsEntry("X1", "A0")
                .containsEntry("Y12", "B1")
                .containsEntry("SW", "B3")
                .containsEntry("LED_BLUE", "B4");
    }

    @Test
    void knowsThePinsOfAPico() {
        assertThat(BoardPins.of(board("RPI_PICO")))
                .containsEntry("GP0", "GPIO0")
                .containsEntry("LED", "GPIO25");
        assertThat(BoardPins.of(board("RPI_PICO_W"))).containsEntry("LED", "EXT_GPIO0");
    }

    @Test
    void aVariantHasThePinsOfItsBoard() {
        assertThat(BoardPins.of(board("PYBV10-DP"))).isEqualTo(BoardPins.of(board("PYBV10")));
    }

    @Test
    void knowsNothingOfOtherBoards() {
        assertThat(BoardPins.of(board("unix"))).isEmpty();
        assertThat(BoardPins.of(board("ESP32_GENERIC"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stm32", "rp2", "samd", "nrf", "esp32"})
    void namesBoardsOfItsPort(String port) {
        Set<String> boards = new HashSet<>();
        CATALOG.ofPort(port).forEach(profile -> boards.add(profile.name().board()));
        for (String line : BoardFile.lines(BoardFile.builtIn(port + ".pins"))) {
            if (!line.startsWith("#")) {
                assertThat(boards).contains(line.substring(0, line.indexOf(':')).split(" ", -1));
            }
        }
    }
}
