package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A board prints the warnings that its port prints ({@code MICROPY_WARNINGS} and {@code MICROPY_PY_STR_BYTES_CMP_WARN} of its
 * mpconfigport.h): those of an interpreter that has them all, or that of chained exceptions alone, as the firmware of VIRT_RV32
 * printed it in its emulator.
 */
class WarningsOfBoardsTest {
    private static final String PROGRAM = "vm/board_warnings";

    @ParameterizedTest
    @CsvSource({
        "ESP32_GENERIC, both",
        "ESP8266_GENERIC, both",
        "VIRT_RV32, chaining",
        "PYBV10, none",
        "RPI_PICO, none",
        "PCA10040, none",
        "ADAFRUIT_ITSYBITSY_M4_EXPRESS, none"
    })
    void areThoseOfTheirPort(String board, String which) throws IOException {
        Outcome outcome = Outcome.of("run", "--board", board, PROGRAM + ".mpy");
        assertThat(outcome.code()).isEqualTo(ExitCode.OK);
        List<String> all = Files.readAllLines(Path.of(PROGRAM + ".out"));
        assertThat(outcome.stdout().lines().toList())
                .isEqualTo(all.stream().filter(line -> !isWarning(line)).toList());
        assertThat(outcome.stderr().lines().toList())
                .isEqualTo(all.stream()
                        .filter(line -> isWarning(line) && isOf(which, line))
                        .toList());
    }

    private static boolean isWarning(String line) {
        return line.startsWith("Warning: ");
    }

    private static boolean isOf(String which, String line) {
        return which.equals("both") || which.equals("chaining") && line.contains("chaining");
    }
}
