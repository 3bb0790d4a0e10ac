package io.github.mpyfreezer.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoardCatalogTest {

    private final BoardCatalog catalog = BoardCatalog.builtIn();

    @ParameterizedTest
    @CsvSource({
        "PYBV10, stm32/PYBV10",
        "PYBV10-DP, stm32/PYBV10-DP",
        "stm32/PYBV10, stm32/PYBV10",
        "stm32/PYBV10-DP_THREAD, stm32/PYBV10-DP_THREAD",
        "pybv10, stm32/PYBV10",
        "Rpi_Pico2-riscv, rp2/RPI_PICO2-RISCV",
        "RP2/rpi_pico, rp2/RPI_PICO",
        "PCA10040-SD=s132, nrf/PCA10040-SD=s132",
        "nrf/MICROBIT, nrf/MICROBIT",
        "qemu/microbit, qemu/MICROBIT",
        "unix, unix/unix",
        "unix-nanbox, unix/unix-nanbox",
        "bare-arm, bare-arm/bare-arm",
        "renesas-ra/EK_RA6M2, renesas-ra/EK_RA6M2"
    })
    void findsByNameWithOrWithoutPortAndVariant(String asked, String found) {
        assertThat(catalog.find(asked).name()).hasToString(found);
    }

    @Test
    void aVariantDiffersFromItsBoardOnlyInWhatItSays() {
        BoardProfile board = catalog.find("PYBV10");
        BoardProfile variant = catalog.find("PYBV10-DP");

        assertThat(board.numbers().floats()).isEqualTo(FloatKind.FLOAT);
        assertThat(variant.numbers().floats()).isEqualTo(FloatKind.DOUBLE);
        assertThat(variant.flash()).isEqualTo(board.flash());
        assertThat(variant.hardware()).isEqualTo(board.hardware());
        assertThat(variant.name().isVariant()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MICROBIT", "microbit"})
    void aNameOfTwoPortsIsNotGuessed(String asked) {
        assertThatThrownBy(() -> catalog.find(asked))
                .isExactlyInstanceOf(AmbiguousBoardException.class)
                .hasMessage("board '" + asked + "' can be nrf/MICROBIT or qemu/MICROBIT: say which");
    }

    @Test
    void caseDecidesOnlyBetweenBoardsThatDifferInNothingElse() {
        BoardIndex index = BoardIndex.parse("[p]\nBoard\nBOARD\nOther\n");

        assertThat(index.called("Board")).map(BoardName::name).containsExactly("Board");
        assertThat(index.called("board")).map(BoardName::name).containsExactly("Board", "BOARD");
        assertThat(index.called("OTHER")).map(BoardName::name).containsExactly("Other");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "PYBV1O|no board 'PYBV1O'; did you mean PYBV10, PYBV11, PYBV3?  (freeze boards --port stm32 lists 98)",
                "stm32/PYBV1O|no board 'stm32/PYBV1O'; did you mean PYBV10, PYBV11, PYBV3?"
                        + "  (freeze boards --port stm32 lists 98)",
                "rp2/PYBV10|no board 'PYBV10' in port rp2; did you mean stm32/PYBV10?  (freeze boards --port rp2 lists 57)",
                "PYBV10-FOO|no board 'PYBV10-FOO': PYBV10 has DP, DP_THREAD, NETWORK, THREAD"
                        + "  (freeze boards --port stm32 lists 98)",
                "CERB40-DP|no board 'CERB40-DP': CERB40 has no variants  (freeze boards --port stm32 lists 98)",
                "PYBV10_DP|no board 'PYBV10_DP'; did you mean PYBV10-DP, PYBV11-DP, PYBV10?"
                        + "  (freeze boards --port stm32 lists 98)",
                "samd|no board 'samd', that is a port  (freeze boards --port samd lists 19)",
                "MICROBITT|no board 'MICROBITT'; did you mean nrf/MICROBIT, qemu/MICROBIT?  (freeze boards --port nrf lists 42)",
                "PICO2_W|no board 'PICO2_W'; did you mean RPI_PICO2_W, RPI_PICO2_W-RISCV?"
                        + "  (freeze boards --port rp2 lists 57)",
                "stm23/PYBV10|no port 'stm23'; did you mean stm32?  (freeze boards lists 330)",
                "ATARI_PORTFOLIO|no board 'ATARI_PORTFOLIO'  (freeze boards lists 330)",
                "''|no board ''  (freeze boards lists 330)",
                "atari/PYBV10|no port 'atari', expected one of stm32, rp2, esp32, samd, nrf, esp8266, mimxrt, renesas-ra, qemu,"
                        + " alif, psoc-edge, cc3200, bare-arm, minimal, unix, windows, webassembly, zephyr"
                        + "  (freeze boards lists 330)",
                "/|no board '/': found a path, expected a name  (freeze boards lists 330)",
                "/mp/boards/PYBV10/|no board '/mp/boards/PYBV10/': found a path, expected a name; did you mean PYBV10?"
                        + "  (freeze boards lists 330)",
                "ports/stm32/boards/MINE|no board 'ports/stm32/boards/MINE': found a path, expected a name"
                        + "  (freeze boards lists 330)",
            })
    void anUnknownNameIsAnsweredWithTheNearest(String asked, String message) {
        assertThatThrownBy(() -> catalog.find(asked))
                .isExactlyInstanceOf(UnknownBoardException.class)
                .hasMessage(message);
    }

    @Test
    void suggestionsCanBeHadWithoutTheMessage() {
        assertThatThrownBy(() -> catalog.find("PYBV1O"))
                .asInstanceOf(InstanceOfAssertFactories.type(UnknownBoardException.class))
                .satisfies(e -> {
                    assertThat(e.asked()).isEqualTo("PYBV1O");
                    assertThat(e.suggestions()).containsExactly("PYBV10", "PYBV11", "PYBV3");
                });
    }

    @Test
    void listsPortsAndTheirBoards() {
        assertThat(catalog.ports())
                .containsExactly(
                        "stm32",
                        "rp2",
                        "esp32",
                        "samd",
                        "nrf",
                        "esp8266",
                        "mimxrt",
                        "renesas-ra",
                        "qemu",
                        "alif",
                        "psoc-edge",
                        "cc3200",
                        "bare-arm",
                        "minimal",
                        "unix",
                        "windows",
                        "webassembly",
                        "zephyr");
        assertThat(catalog.ofPort("samd"))
                .hasSize(19)
                .allMatch(board -> board.name().port().equals("samd"));
        assertThat(catalog.all()).hasSameSizeAs(catalog.names());
    }

    @Test
    void anUnknownPortIsAnsweredWithTheNearest() {
        assertThatThrownBy(() -> catalog.ofPort("ESP-32"))
                .isExactlyInstanceOf(UnknownBoardException.class)
                .hasMessage("no port 'ESP-32'; did you mean esp32?  (freeze boards lists 330)");
    }

    @Test
    void theListsCannotBeChanged() {
        List<BoardProfile> boards = catalog.ofPort("samd");

        assertThatThrownBy(boards::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> boards.get(0).flash().external().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
