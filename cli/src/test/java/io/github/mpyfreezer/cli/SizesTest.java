package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The price is not an estimate: it is what the compiler's object file takes, to the byte. */
class SizesTest {
    private static final String ARM = "arm-none-eabi-gcc";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PYBV10         | 1.29 | mpy123 | 1 | 2 | bytecode/async_await bytecode/classes bytecode/closures
                    PYBV10         | 1.29 | mpy123 | 1 | 2 | bytecode/consts_bigint bytecode/consts_int
                    PYBV10         | 1.29 | mpy123 | 1 | 2 | bytecode/consts_str bytecode/consts_bytes
                    PYBV10         | 1.29 | mpy123 | 1 | 2 | bytecode/consts_tuple bytecode/consts_complex
                    PYBV10         | 1.29 | mpy123 | 1 | 2 | native-6.3/armv7m/native_basic native-6.3/armv7m/viper_basic
                    PYBV10-DP      | 1.29 | mpy123 | 2 | 2 | bytecode/consts_float bytecode/consts_complex
                    NUCLEO_F091RC  | 1.29 | mpy123 | 1 | 0 | bytecode/classes bytecode/consts_str
                    RPI_PICO       | 1.29 | mpy123 | 1 | 1 | bytecode/classes bytecode/consts_str
                    PYBV10         | 1.22 | mpy122 | 1 | 2 | bytecode/classes bytecode/consts_tuple
                    PYBV10         | 1.20 | mpy120 | 1 | 2 | bytecode/classes bytecode/consts_tuple
                    PYBV10         | 1.19 | mpy119 | 1 | 2 | bytecode/classes bytecode/consts_tuple
                    """)
    void isTheSizeOfTheObject(String board, String release, String headers, int floats, int hash, String modules)
            throws IOException, InterruptedException {
        assumeTrue(Processes.isInstalled(ARM), ARM + " is not installed");
        String c = folder.resolve("frozen.c").toString();
        String object = folder.resolve("frozen.o").toString();
        List<String> command = new ArrayList<>(List.of("--board", board, "--micropython", release, "-o", c));
        for (String module : modules.split(" ", -1)) {
            command.add("mpy/" + module + ".mpy");
        }
        Outcome outcome = Outcome.of(command.toArray(String[]::new));
        assertThat(outcome.code()).as(outcome.stderr()).isZero();
        List<String> compile = new ArrayList<>(List.of(ARM, "-std=gnu99", "-Os", "-mthumb", "-mcpu=cortex-m4"));
        compile.addAll(List.of("-ffreestanding", "-fdata-sections", "-I", "c-headers/" + headers));
        compile.addAll(List.of("-DMICROPY_FLOAT_IMPL=" + floats, "-DMICROPY_QSTR_BYTES_IN_HASH=" + hash));
        if (board.equals("NUCLEO_F091RC")) {
            compile.addAll(List.of("-DMICROPY_EMIT_NATIVE=0", "-DMICROPY_EMIT_INLINE_ASM=0"));
        }
        compile.addAll(List.of("-c", c, "-o", object));
        Processes.run(compile);
        String size = Processes.run(List.of("arm-none-eabi-size", object));
        String[] figures =
                size.lines().skip(1).findFirst().orElseThrow().strip().split("\\s+", -1);
        assertThat(outcome.stdout()).contains(" " + Numbers.grouped(Long.parseLong(figures[3])) + " bytes of ROM");
    }
}
