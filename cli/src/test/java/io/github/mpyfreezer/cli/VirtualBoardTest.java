package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code freeze run} with {@code --script} and {@code --record}: programs with a record that was derived by hand. */
class VirtualBoardTest {
    @TempDir
    private Path folder;

    private static String expected(String name) throws IOException {
        return Files.readString(Path.of("board", name), StandardCharsets.UTF_8);
    }

    private String script(String text) throws IOException {
        return Files.writeString(folder.resolve("a.script"), text).toString();
    }

    @ParameterizedTest
    @CsvSource({"thermometer, PYBV10", "display, RPI_PICO", "thermostat, PYBD_SF2"})
    void recordsWhatADriverDoes(String program, String board) throws IOException {
        Path record = folder.resolve("a.record");
        Outcome outcome = Outcome.of(
                "run",
                "--board",
                board,
                "--script",
                "board/" + program + ".script",
                "--record",
                record.toString(),
                "board/" + program + ".mpy");
        assertThat(outcome).isEqualTo(new Outcome(0, expected(program + ".out"), ""));
        assertThat(Files.readString(record)).isEqualTo(expected(program + ".record"));
    }

    /** What the module itself does was printed by the module, compiled with a stack that has nobody around. */
    @Test
    void bluetoothWithNobodyAround() throws IOException {
        Outcome outcome = Outcome.of("run", "--board", "PYBD_SF2", "board/bluetooth_calls.mpy");
        assertThat(outcome).isEqualTo(new Outcome(0, expected("bluetooth_calls.out"), ""));
    }

    @ParameterizedTest
    @CsvSource({"PYBV10", "RPI_PICO", "ESP32_GENERIC_S2"})
    void boardsWithoutARadioHaveNoBluetooth(String board) {
        Outcome outcome = Outcome.of("run", "--board", board, "board/bluetooth_calls.mpy");
        assertThat(outcome.stderr()).endsWith("ImportError: no module named 'bluetooth'\n");
    }

    /** The numbers are those of py/mperrno.h, and of the sys/errno.h of newlib. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    RPI_PICO                    | [98, 103, 107, 110]  | [113, 114, 115] | [Errno 110] ETIMEDOUT | 116
                    ESP8266_GENERIC             | [98, 103, 107, 110]  | [113, 114, 115] | [Errno 110] ETIMEDOUT | 116
                    ESP32_GENERIC               | [112, 113, 128, 116] | [118, 120, 119] | 110 | [Errno 116] ETIMEDOUT
                    ARDUINO_NANO_RP2040_CONNECT | [112, 113, 128, 116] | [118, 120, 119] | 110 | [Errno 116] ETIMEDOUT
                    """)
    void errorsHaveTheNumbersOfTheFirmware(
            String board, String changed, String more, String linuxTimeout, String newlibTimeout) {
        Outcome outcome = Outcome.of("run", "--board", board, "board/error_numbers.mpy");
        String known = linuxTimeout.startsWith("[") ? linuxTimeout : newlibTimeout;
        String number = known.substring("[Errno ".length(), known.indexOf(']'));
        assertThat(outcome.stderr()).isEmpty();
        assertThat(outcome.stdout().lines())
                .containsExactly(
                        "[2, 5, 22, 95, 104, 111]",
                        changed,
                        more,
                        "ETIMEDOUT ENOTCONN",
                        linuxTimeout,
                        newlibTimeout,
                        "OSError(" + number + ",) " + known);
    }

    @Test
    void showsTheRecordAsItHappens() throws IOException {
        Outcome outcome = Outcome.of(
                "run",
                "--board",
                "PYBV10",
                "--script",
                "board/thermometer.script",
                "--record",
                "-",
                "board/thermometer.mpy");
        assertThat(outcome).isEqualTo(new Outcome(0, expected("thermometer.out"), expected("thermometer.record")));
    }

    @Test
    void aBusWithoutAScriptIsEmpty() throws IOException {
        Outcome outcome = Outcome.of("run", "--board", "PYBV10", "board/thermometer.mpy");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.stdout()).isEqualTo("[]\nat 0x49: [Errno 19] ENODEV\n");
        assertThat(outcome.stderr()).endsWith("OSError: [Errno 19] ENODEV\n");
    }

    @Test
    void theScriptCanEndTheRun() throws IOException {
        Path record = folder.resolve("a.record");
        Outcome outcome = Outcome.of(
                "run",
                "--board",
                "PYBV10",
                "--script",
                script("i2c 1 0x48 mem 0 : 5a\nat 30ms end\n"),
                "--record",
                record.toString(),
                "board/thermometer.mpy");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.stderr()).isEqualTo("freeze: board/thermometer.mpy: ended: the script says so\n");
        assertThat(Files.readString(record)).endsWith("\n0.030000 end: the script says so\n");
    }

    @Test
    void theRecordIsKeptWhateverEndsTheRun() throws IOException {
        Path record = folder.resolve("a.record");
        Outcome outcome = Outcome.of(
                "run", "--steps", "1", "--board", "PYBV10", "--record", record.toString(), "board/thermometer.mpy");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(record).exists();
    }

    /** The pauses in the order of the program; those of nothing and less are of nothing. */
    @Test
    void sleepsOfTheUnixPortAreRecorded() throws IOException {
        Outcome outcome = Outcome.of("run", "--record", "-", "vm/mod_time.mpy");
        assertThat(outcome.stdout()).isEqualTo(expected("../vm/mod_time.out"));
        assertThat(outcome.stderr().lines().map(line -> line.substring(line.indexOf(' ') + 1)))
                .containsExactly("sleep 0 ms", "sleep 0 ms", "sleep 0 ms", "sleep 1 ms", "sleep 0 ms", "sleep 2 ms");
    }

    @Test
    void refusesAScriptThatItDoesNotUnderstand() throws IOException {
        String script = script("# wrong\npin X1 : 2\n");
        Outcome outcome = Outcome.of("run", "--board", "PYBV10", "--script", script, "board/thermometer.mpy");
        assertThat(outcome).isEqualTo(new Outcome(1, "", "freeze: " + script + ":2: found '2', expected 0 or 1\n"));
        assertThat(Outcome.of("run", "--script", "none.script", "board/thermometer.mpy")
                        .stderr())
                .isEqualTo("freeze: none.script: no such file\n");
    }
}
