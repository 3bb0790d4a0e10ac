package io.github.mpyfreezer.parser.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.parser.model.Dialect;
import io.github.mpyfreezer.parser.model.MpyHeader;
import io.github.mpyfreezer.parser.model.NativeArch;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MICROPYTHON   | NONE      | 0 | -1 | none: bytecode only                  | MicroPython 1.19 and later
            MICROPYTHON   | ARMV7M    | 0 | -1 | armv7m, native interface 6.0         | MicroPython 1.19 and later, before 1.20
            MICROPYTHON   | ARMV7M    | 1 | -1 | armv7m, native interface 6.1         | MicroPython 1.20 and later, before 1.22
            MICROPYTHON   | X64       | 2 | -1 | x64, native interface 6.2            | MicroPython 1.22 and later, before 1.23
            MICROPYTHON   | XTENSAWIN | 3 | -1 | xtensawin, native interface 6.3      | MicroPython 1.23 and later
            MICROPYTHON   | RV32IMC   | 3 | -1 | rv32imc, native interface 6.3        | MicroPython 1.24 and later
            MICROPYTHON   | RV32IMC   | 3 |  1 | rv32imc, native interface 6.3        | MicroPython 1.27 and later
            MICROPYTHON   | RV32IMC   | 1 | -1 | rv32imc, native interface 6.1        | no release
            MICROPYTHON   | RV64IMC   | 3 | -1 | rv64imc, native interface 6.3        | MicroPython 1.27 and later
            MICROPYTHON   | DEBUG     | 3 | -1 | debug, native interface 6.3          | no release
            CIRCUITPYTHON | NONE      | 0 | -1 | none: bytecode only                  | CircuitPython 9.0 and later
            CIRCUITPYTHON | ARMV6M    | 3 | -1 | armv6m, native interface 6.3         | CircuitPython 9.2 and later
            """)
    void machineAndReleases(
            Dialect dialect, NativeArch arch, int subVersion, int flags, String machine, String releases) {
        OptionalInt archFlags = flags < 0 ? OptionalInt.empty() : OptionalInt.of(flags);
        var words = new HeaderWords(new MpyHeader(dialect, arch, subVersion, archFlags, 31));
        assertThat(words.machine()).isEqualTo(machine);
        assertThat(words.fits()).isEqualTo(releases);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RV32IMC | 0 | 0x0
            RV32IMC | 1 | 0x1: Zba
            RV32IMC | 3 | 0x3: Zba, Zcmp
            RV32IMC | 6 | 0x6: Zcmp, bit 2, unknown
            ARMV7M  | 1 | 0x1: bit 0, unknown
            """)
    void flagsByName(NativeArch arch, int flags, String expected) {
        var header = new MpyHeader(Dialect.MICROPYTHON, arch, 3, OptionalInt.of(flags), 31);
        assertThat(new HeaderWords(header).archFlags()).isEqualTo(expected);
    }
}
