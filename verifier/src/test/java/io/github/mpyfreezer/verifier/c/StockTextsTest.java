package io.github.mpyfreezer.verifier.c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.mpyfreezer.boards.Endian;
import io.github.mpyfreezer.boards.FloatKind;
import io.github.mpyfreezer.boards.ObjRepr;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.StaticQstrs;
import io.github.mpyfreezer.verifier.UnreadableException;
import io.github.mpyfreezer.verifier.layout.FirmwareQstrs;
import io.github.mpyfreezer.verifier.layout.Structures;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the stock mpy-tool.py has written: as it is, where it is wrong, and damaged. */
class StockTextsTest {
    private static final Path EXPECTED = Path.of(System.getProperty("fixtures"), "expected");
    private static final int MUTATIONS = 200;
    private static final FirmwareQstrs QSTRS = new FirmwareQstrs(StaticQstrs.all());

    private static RomMemory read(String text, Structures structures) {
        Bytes bytes = Bytes.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
        return new CReader("f.c").read(bytes, structures, QSTRS);
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    private static List<Path> texts() throws IOException {
        // The others are for other firmwares.
        try (Stream<Path> files = Files.list(EXPECTED.resolve("stdout"))) {
            return files.filter(file -> file.getFileName().toString().matches("f\\..*@1\\.29\\.c"))
                    .sorted()
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> areRead() throws IOException {
        assertThat(texts()).hasSizeGreaterThan(10);
        return texts().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    RomMemory memory = read(text(file), Firmwares.usual());

                    assertThat(memory.symbol("mp_frozen_mpy_content")).isPresent();
                    assertThat(memory.symbol("mp_qstr_frozen_const_pool")).isPresent();
                }));
    }

    @ParameterizedTest
    @CsvSource({
        "float_inf, line 170: found inf; expected a name that is declared",
        "float_nan, line 163: found nan; expected a name that is declared",
        "complex, line 186: found inf; expected a name that is declared",
        "trigraph, line 96: found ??'; expected no trigraph; as not all compilers replace them",
        "module_collision, line 189: found another definition of const_qstr_table_data_a_b; expected only one",
    })
    void thatAreNoC(String fault, String message) throws IOException {
        String text = text(EXPECTED.resolve("faults/" + fault + "@1.29.txt"));

        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> read(text, Firmwares.usual()))
                .withMessage("f.c: " + message.replace(";", ","));
    }

    @ParameterizedTest
    @CsvSource({"float_digits", "float_negzero", "nul_qstr", "collision"})
    void thatAreWrongAndC(String fault) throws IOException {
        String text = text(EXPECTED.resolve("faults/" + fault + "@1.29.txt"));

        assertThat(read(text, Firmwares.usual()).segments()).isNotEmpty();
    }

    /** A word of 65 bits. */
    @ParameterizedTest
    @CsvSource({"line 210: found 0x14006000000000000; expected a number of at most 64 bits"})
    void aNegativeFloatUnderRepresentationD(String message) throws IOException {
        String text = text(EXPECTED.resolve("faults/float_negative@1.29.txt"));

        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> read(text, Firmwares.with(ObjRepr.D, 32, Endian.LITTLE, FloatKind.DOUBLE)))
                .withMessage("f.c: " + message.replace(";", ","));
    }

    @TestFactory
    Stream<DynamicTest> damaged() throws IOException {
        Structures structures = Firmwares.usual();
        return texts().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    String text = text(file);
                    String part = text.length() > 60_000 ? text.substring(0, 60_000) : text;
                    for (int seed = 0; seed < MUTATIONS; seed++) {
                        String mutation = new Mutation(seed).of(part);
                        Throwable fault = catchThrowable(() -> read(mutation, structures));
                        if (fault != null) {
                            assertThat(fault).as("seed %s", seed).isInstanceOf(UnreadableException.class);
                            assertThat(fault.getMessage())
                                    .matches("f\\.c: line \\d+: found [\\x20-\\x7e…]+, expected [\\x20-\\x7e…]+");
                        }
                    }
                }));
    }
}
