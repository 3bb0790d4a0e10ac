package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code freeze run} prints and gives back; what programs do is tested with the machine. */
class RunCommandTest {
    /** What the compiler makes of {@code time.sleep(1000)}. */
    private static final String ASLEEP =
            "4d06001f04001261736c6565702e7079000f0874696d65000a736c6565700081301004012680511b021602110214032287683601595163";

    /** What the compiler makes of {@code while True: pass}. */
    private static final String ENDLESS = "4d06001f020014656e646c6573732e7079000f38000201423e5163";

    @TempDir
    private Path folder;

    private static String recorded(String name) throws IOException {
        return Files.readString(Path.of("vm", name), StandardCharsets.ISO_8859_1);
    }

    @Test
    void runsAsTheUnixPortUnlessToldOtherwise() throws IOException {
        Outcome outcome = Outcome.of("run", "vm/float_repr.mpy");
        assertThat(outcome).isEqualTo(new Outcome(0, recorded("float_repr.out"), ""));
    }

    @Test
    void runsAsABoard() throws IOException {
        Outcome outcome = Outcome.of("run", "--board", "PYBV10", "vm/board_errors_calls.mpy");
        assertThat(outcome).isEqualTo(new Outcome(0, recorded("board_errors_calls.pybv10.out"), ""));
        assertThat(outcome.stdout()).isNotEqualTo(recorded("board_errors_calls.out"));
    }

    @Test
    void runsAsABoardWithoutFloats() throws IOException {
        Outcome outcome = Outcome.of("run", "--board", "nrf/MICROBIT", "vm/nofloat_names.mpy");
        assertThat(outcome).isEqualTo(new Outcome(0, recorded("nofloat_names.nofloat.out"), ""));
    }

    @Test
    void refusesAFileWithFloatsForABoardThatHasNone() {
        Outcome outcome = Outcome.of("run", "--board", "nrf/MICROBIT", "vm/float_repr.mpy");
        String refusal = "freeze: vm/float_repr.mpy: ValueError: decimal numbers not supported for nrf/MICROBIT\n";
        assertThat(outcome).isEqualTo(new Outcome(ExitCode.FAULT, "", refusal));
    }

    @Test
    void givesTheExitCodeOfTheProgram() {
        assertThat(Outcome.of("run", "vm/exc_exit_code.mpy").code()).isEqualTo(7);
    }

    @Test
    void tellsOfUncaughtExceptionsOnStandardError() throws IOException {
        Outcome outcome = Outcome.of("run", "vm/exc_traceback_uncaught.mpy");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.stderr()).startsWith("Traceback (most recent call last):\n");
        assertThat(outcome.stdout() + outcome.stderr()).isEqualTo(recorded("exc_traceback_uncaught.out"));
    }

    @Test
    void importsFromTheFolderOfTheFile() throws IOException {
        Outcome outcome = Outcome.of("run", "vm/import_relative.mpy");
        assertThat(outcome).isEqualTo(new Outcome(0, recorded("import_relative.out"), ""));
    }

    @Test
    void stopsAProgramThatTakesTooLong() {
        Outcome outcome = Outcome.of("run", "--steps", "100", "vm/board_float_arith.mpy");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.stderr())
                .startsWith("freeze: vm/board_float_arith.mpy: stopped: ")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {ENDLESS, ASLEEP})
    void stopsAProgramWhoseTimeIsOver(String content) throws IOException {
        String program = folder.resolve("long.mpy").toString();
        Files.write(Path.of(program), HexFormat.of().parseHex(content));
        Outcome outcome = Outcome.of("run", "--seconds", "0.1", program);
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.stderr())
                .startsWith("freeze: " + program + ": stopped: ")
                .contains("--seconds")
                .hasLineCount(1);
    }

    @Test
    void aProgramNeedsSomeTime() {
        Outcome outcome = Outcome.of("run", "--seconds", "-1", "vm/float_repr.mpy");
        assertThat(outcome).isEqualTo(new Outcome(2, "", "freeze: --seconds: found -1.0, expected more than 0\n"));
        Outcome steps = Outcome.of("run", "--steps", "-1", "vm/float_repr.mpy");
        assertThat(steps).isEqualTo(new Outcome(2, "", "freeze: --steps: found -1, expected 1 or more\n"));
    }

    @Test
    void takesOtherMemoryAndStack() throws IOException {
        String program = "vm/float_repr.mpy";
        assertThat(Outcome.of("run", "--heap", "1000000", "--stack", "100000", program))
                .isEqualTo(new Outcome(0, recorded("float_repr.out"), ""));
        assertThat(Outcome.of("run", "--heap", "1024", program).stderr()).contains("MemoryError");
        assertThat(Outcome.of("run", "--stack", "1024", program).stderr()).contains("RuntimeError: maximum recursion");
        for (String option : new String[] {"--heap", "--stack"}) {
            Outcome refused = Outcome.of("run", option, "1", program);
            assertThat(refused.code()).isEqualTo(2);
            assertThat(refused.stderr())
                    .startsWith("freeze: " + option + ": found 1, expected")
                    .hasLineCount(1);
        }
    }

    @Test
    void refusesWhatItCannotRun() throws IOException {
        Path cut = folder.resolve("cut.mpy");
        byte[] whole = Files.readAllBytes(Path.of("vm/float_repr.mpy"));
        Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
        assertRefused(cut.toString(), "offset 0x", "expected");
        assertRefused("vm/src/float_repr.py", "expected a .mpy file");
        assertRefused("vm/there_is_none.mpy", "no such file");
        assertRefused("mpy/native-6.3/armv7m/native_basic.mpy", "incompatible .mpy arch for unix");
    }

    /** The loader looks at the extensions before anything else ({@code mp_raw_code_load} in py/persistentcode.c). */
    @Test
    void refusesExtensionsThatTheProcessorLacks() {
        String file = "mpy/native-6.3/rv32imc-zba/native_basic.mpy";
        String refused = "freeze: " + file + ": ValueError: incompatible .mpy file for ESP32_GENERIC_C3\n";
        assertThat(Outcome.of("run", "--board", "ESP32_GENERIC_C3", file)).isEqualTo(new Outcome(1, "", refused));
        assertThat(Outcome.of("run", "--board", "VIRT_RV32", file).stderr())
                .endsWith("NotImplementedError: native function 'add' is machine code and cannot run here\n");
    }

    private static void assertRefused(String file, String... parts) {
        Outcome outcome = Outcome.of("run", file);
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.stdout()).isEmpty();
        assertThat(outcome.stderr())
                .startsWith("freeze: " + file + ": ")
                .contains(parts)
                .hasLineCount(1);
    }
}
