package io.github.mpyfreezer.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mpyfreezer.parser.model.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MultiMpyTest {
    private static final Path MPY =
            Path.of(System.getProperty("fixtures", "../test-fixtures")).resolve("mpy");
    /** A module {@code m.py} that does nothing, in 18 bytes. */
    private static final String FILE = "4d 06 00 1f 01 00 08 6d 2e 70 79 00 28 00 02 00 51 63";

    private static Bytes bytes(Path path) throws IOException {
        return Bytes.wrap(Files.readAllBytes(path));
    }

    private static Bytes block(String... hex) {
        String digits = String.join("", hex).replace(" ", "");
        return Bytes.of(HexFormat.of().parseHex(digits));
    }

    @Test
    void modulesComeInOrder() throws IOException {
        List<MultiMpy.Entry> entries = MultiMpy.read(bytes(MPY.resolve("handmade/pybricks_multi_v6.bin")));
        assertThat(entries)
                .extracting(entry -> entry.name().text())
                .containsExactly("__main__", "pkg.a.b", "operators");
        assertThat(entries.get(1).file().content()).isEqualTo(bytes(MPY.resolve("bytecode/pkg/a/b.mpy")));
        assertThat(entries.get(0).offset()).isEqualTo("size__main__".length() + 1);
    }

    @Test
    void blocksAreToldFromFiles() throws IOException {
        assertThat(MultiMpy.isContainer(bytes(MPY.resolve("handmade/pybricks_multi_v6.bin"))))
                .isTrue();
        assertThat(MultiMpy.isContainer(block("12000000 6d00", FILE))).isTrue();
        assertThat(MultiMpy.isContainer(Bytes.EMPTY)).isFalse();
        assertThat(MultiMpy.isContainer(block("12000000"))).isFalse();
        assertThat(MultiMpy.isContainer(block("12000000 6d"))).isFalse();
        assertThat(MultiMpy.isContainer(block("11000000 6d00", FILE))).isFalse();
        assertThat(MultiMpy.isContainer(block("13000000 6d00", FILE))).isFalse();
        assertThat(MultiMpy.isContainer(block("02000000 6d00 4d05"))).isFalse();
        assertThat(MultiMpy.isContainer(block("00000000 6d00"))).isFalse();
        try (Stream<Path> files = Files.walk(MPY)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".mpy")).toList()) {
                assertThat(MultiMpy.isContainer(bytes(file)))
                        .as(file.toString())
                        .isFalse();
            }
        }
    }

    @Test
    void whoWantsOneModuleIsToldThatTheseAreSeveral() throws IOException {
        Bytes block = bytes(MPY.resolve("handmade/pybricks_multi_v6.bin"));
        assertThatThrownBy(() -> MpyReader.read(block))
                .isInstanceOf(MpyFormatException.class)
                .hasMessage("offset 0x0000: found several modules in one file, as Pybricks hubs take them, expected the"
                        + " .mpy file of one module");
    }

    @Test
    void faultsSayWhereInTheBlock() {
        assertFault(block(), "offset 0x0000: found 0 bytes to the end, expected the size of a module in 4 bytes");
        assertFault(
                block("12000000 6d00", FILE, "0102"),
                "offset 0x0018: found 2 bytes to the end, expected the size of a module in 4 bytes");
        assertFault(
                block("12000000 6d6d"),
                "offset 0x0004: found a name without an end, expected a module's name and a NUL");
        assertFault(block("12000000 00", FILE), "offset 0x0004: found an empty name, expected a module's name");
        assertFault(block("12000000 6dff00", FILE), "offset 0x0005: found 0xff, expected UTF-8 in a module's name");
        assertFault(
                block("13000000 6d00", FILE),
                "offset 0x0000: found a module of 19 bytes, expected at most the 18 bytes left");
        assertFault(
                block("ffffffff 6d00", FILE),
                "offset 0x0000: found a module of 4294967295 bytes, expected at most the 18 bytes left");
    }

    @Test
    void faultsInAModuleNameIt() {
        String broken = FILE.replace("51 63", "51 00");
        assertFault(
                block("12000000 6d00", FILE, "12000000 6e00", broken),
                "offset 0x002f: in module 'n', function 'm.py': found opcode 0x00, expected one that exists");
    }

    private static void assertFault(Bytes block, String message) {
        assertThatThrownBy(() -> MultiMpy.read(block))
                .isInstanceOf(MpyFormatException.class)
                .hasMessage(message);
    }
}
