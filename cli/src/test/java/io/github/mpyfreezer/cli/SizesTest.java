package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mpyfreezer.parser.view.Counts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
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
                    PYBV10         | 1.29 | mpy123 | 1 | 2 | fault/fault_nul_qstr native-6.3/armv7m/asm_thumb
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
        Outcome outcome = freeze(board, release, modules, c);
        List<String> compile = new ArrayList<>(List.of(ARM, "-std=gnu99", "-Os", "-mthumb", "-mcpu=cortex-m4"));
        compile.addAll(List.of("-ffreestanding", "-fdata-sections", "-I", "c-headers/" + headers));
        compile.addAll(List.of("-DMICROPY_FLOAT_IMPL=" + floats, "-DMICROPY_QSTR_BYTES_IN_HASH=" + hash));
        if (board.equals("RPI_PICO")) {
            compile.addAll(PricedFirmware.listed());
        }
        if (board.equals("NUCLEO_F091RC")) {
            compile.addAll(List.of("-DMICROPY_EMIT_NATIVE=0", "-DMICROPY_EMIT_INLINE_ASM=0"));
        }
        compile.addAll(List.of("-c", c, "-o", object));
        Processes.run(compile);
        assertPrice(outcome, Processes.run(List.of("arm-none-eabi-size", object)));
    }

    /**
     * Words of 64 bits, numbers of 64 bits that compilers for x86 align to 32, objects of 64 bits, floats within their
     * words, integers as long longs. Machine code is left out: for these processors gcc aligns it as it likes.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    unix          | HOST_64 | 1.29 | mpy123 | 2 | 0 | 2 | consts_float consts_complex consts_bigint
                    unix          | HOST_64 | 1.29 | mpy123 | 2 | 0 | 2 | consts_str consts_bytes consts_tuple classes
                    unix          | HOST_64 | 1.22 | mpy122 | 2 | 0 | 2 | consts_float consts_complex consts_bigint classes
                    unix-longlong | HOST_32 | 1.29 | mpy123 | 1 | 2 | 1 | consts_float consts_complex consts_int classes
                    unix-nanbox   | HOST_32 | 1.29 | mpy123 | 2 | 3 | 2 | consts_float consts_complex consts_bigint
                    unix-nanbox   | HOST_32 | 1.29 | mpy123 | 2 | 3 | 2 | consts_str consts_tuple classes
                    unix-nanbox   | HOST_32 | 1.22 | mpy122 | 2 | 3 | 2 | consts_float consts_tuple classes
                    """)
    void isTheSizeOfTheObjectOnOtherMachines(
            String board,
            Compiler compiler,
            String release,
            String headers,
            int floats,
            int words,
            int integers,
            String modules)
            throws IOException, InterruptedException {
        compiler.missing().ifPresent(why -> assumeTrue(false, why));
        Path c = folder.resolve("frozen.c");
        Path object = folder.resolve("frozen.o");
        Outcome outcome = freeze(board, release, "bytecode/" + modules.replace(" ", " bytecode/"), c.toString());
        int machineCode = board.equals("unix-nanbox") ? 0 : 1;
        List<String> options = List.of(
                "-std=gnu99",
                "-Os",
                "-ffreestanding",
                "-fdata-sections",
                "-fcf-protection=none",
                "-I",
                "c-headers/" + headers,
                "-DMICROPY_FLOAT_IMPL=" + floats,
                "-DMICROPY_OBJ_REPR=" + words,
                "-DMICROPY_LONGINT_IMPL=" + integers,
                "-DMICROPY_EMIT_NATIVE=" + machineCode,
                "-DMICROPY_EMIT_INLINE_ASM=0");
        Compiler.Result compiled = compiler.compile(c, object, options);
        assertThat(compiled.succeeded()).as(compiled.output()).isTrue();
        assertPrice(outcome, Processes.run(List.of("size", object.toString())));
    }

    /** Where machine code cannot be read as data, native functions have a second prelude, and bytecode has not. */
    @Test
    void bytecodeHasOnePreludeOnEveryMachine() {
        List<String> names = new ArrayList<>();
        for (String board : List.of("PYBV10", "ESP32_GENERIC")) {
            String c = folder.resolve(board + ".c").toString();
            String summary = freeze(board, "1.29", "bytecode/classes bytecode/closures", c)
                    .stdout();
            names.add(summary.substring(summary.indexOf("names, lines"), summary.indexOf("constants")));
        }
        assertThat(names.get(1)).isEqualTo(names.get(0));
    }

    private static Outcome freeze(String board, String release, String modules, String c) {
        List<String> command = new ArrayList<>(List.of("--board", board, "--micropython", release, "-o", c));
        for (String module : modules.split(" ", -1)) {
            command.add("mpy/" + module + ".mpy");
        }
        Outcome outcome = Outcome.of(command.toArray(String[]::new));
        assertThat(outcome.code()).as(outcome.stderr()).isZero();
        return outcome;
    }

    /** @param size what the tool of that name says of the object */
    private static void assertPrice(Outcome outcome, String size) {
        String[] figures =
                size.lines().skip(1).findFirst().orElseThrow().strip().split("\\s+", -1);
        assertThat(outcome.stdout()).contains(" " + Counts.grouped(Long.parseLong(figures[3])) + " bytes of ROM");
    }
}
