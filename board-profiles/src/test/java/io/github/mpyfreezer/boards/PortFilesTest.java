package io.github.mpyfreezer.boards;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.parser.model.NativeArch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The port files are written for people, with defaults and groups; the tables they were made from have one row a board,
 * read out of MicroPython's build files and of object files compiled with them. Both must say the same, cell by cell.
 */
class PortFilesTest {

    private static final BoardCatalog CATALOG = BoardCatalog.builtIn();

    static Stream<Map<String, String>> rows() {
        return Stream.of("boards.csv", "other-boards.csv").flatMap(table -> CsvTable.read(table).rows().stream());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aBoardIsWhatItsRowSays(Map<String, String> row) {
        String variant = row.getOrDefault("variant", "");
        String name = row.get("port") + "/" + row.get("board") + (variant.isEmpty() ? "" : "-" + variant);

        assertThat(asRow(CATALOG.find(name))).containsExactlyEntriesOf(row);
    }

    @Test
    void thereAreNoOtherBoards() {
        assertThat(CATALOG.all().stream().map(BoardProfile::name))
                .containsExactlyElementsOf(rows().map(PortFilesTest::name).toList());
    }

    @Test
    void theFivePortsHaveTheirRows() {
        Map<String, Long> rows = CsvTable.read("boards.csv").rows().stream()
                .collect(Collectors.groupingBy(row -> row.getOrDefault("port", ""), Collectors.counting()));

        assertThat(rows)
                .containsOnly(
                        Map.entry("stm32", 98L),
                        Map.entry("rp2", 57L),
                        Map.entry("esp32", 57L),
                        Map.entry("samd", 19L),
                        Map.entry("nrf", 42L));
    }

    private static BoardName name(Map<String, String> row) {
        return new BoardName(
                row.getOrDefault("port", ""), row.getOrDefault("board", ""), row.getOrDefault("variant", ""));
    }

    private static Map<String, String> asRow(BoardProfile board) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("port", board.name().port());
        row.put("board", board.name().board());
        row.put("variant", board.name().variant());
        row.put("vendor", board.hardware().vendor());
        row.put("product", board.hardware().product());
        row.put("mcu_json", board.hardware().mcu());
        row.put("mcu_build", board.hardware().mcuBuild());
        row.put("cpu", board.hardware().cpu());
        row.put("arch", board.hardware().arch());
        row.put("word_bits", "" + board.objects().wordBits());
        row.put("endian", small(board.objects().endian()));
        row.put("mpy_cross_flags", String.join(" ", board.toolchain().mpyCrossFlags()));
        row.put("device_native_arch", board.nativeCode().device().name());
        row.put("emit_native", bit(board.nativeCode().emitter()));
        row.put("emit_inline_asm", bit(board.nativeCode().inlineAssembler()));
        row.put("native_prelude_separate", bit(board.nativeCode().preludeSeparate()));
        row.put("obj_repr", board.objects().repr().name());
        row.put("longint_impl", small(board.numbers().longInt()));
        row.put("mpz_dig_size", "" + board.numbers().mpzDigitBits());
        row.put("float_impl", small(board.numbers().floats()));
        row.put("complex", bit(board.numbers().complex()));
        row.put("qstr_hash_bytes", "" + board.qstrs().hashBytes());
        row.put("qstr_len_bytes", "" + board.qstrs().lengthBytes());
        row.put("rom_level", "" + board.features().romLevel());
        row.put("source_line", bit(board.features().sourceLine()));
        row.put("persistent_code_save", bit(board.features().persistentCodeSave()));
        row.put("settrace", bit(board.features().settrace()));
        row.put("stackless", bit(board.features().stackless()));
        row.put("small_int_bits", "" + board.objects().smallIntBits());
        row.put("flash_total_bytes", bytes(board.flash().total()));
        row.put("fw_flash_bytes", bytes(board.flash().firmware()));
        row.put("fw_region", board.flash().firmwareRegion().orElse(""));
        row.put("isr_region_bytes", bytes(board.flash().isrRegion()));
        row.put("ext_regions", regions(board.flash().external()));
        row.put("romfs_bytes", "" + board.flash().romfs());
        row.put("vfs_rom", bit(board.flash().vfsRom()));
        row.put("frozen_manifest", board.toolchain().manifest().orElse("(none)"));
        row.put("mpy_tool_flags", String.join(" ", board.toolchain().mpyToolFlags()));
        row.put("lto", bit(board.toolchain().lto()));
        row.put("probe", small(board.provenance().certainty()));
        row.put("notes", board.provenance().notes());
        return row;
    }

    private static String regions(List<Flash.Region> regions) {
        return regions.stream()
                .map(region -> region.name() + "=" + region.bytes())
                .collect(Collectors.joining(";"));
    }

    private static String bytes(OptionalLong bytes) {
        return bytes.isPresent() ? "" + bytes.getAsLong() : "";
    }

    private static String bit(boolean set) {
        return set ? "1" : "0";
    }

    private static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Test
    void onlyWhatCannotLinkFrozenCodeIsRefused() {
        assertThat(CATALOG.all().stream().filter(board -> board.cannotFreeze().isPresent()))
                .singleElement()
                .satisfies(board -> {
                    assertThat(board.name()).hasToString("bare-arm/bare-arm");
                    assertThat(board.cannotFreeze().orElse("")).contains("frozen_content.o");
                });
    }

    /** py/persistentcode.h: Thumb devices take every lesser Thumb, others only their own. */
    @Test
    void aPyboardRunsMoreThanItsBuildAsksFor() {
        BoardProfile pyboard = CATALOG.find("PYBV10");

        assertThat(pyboard.toolchain().crossArch()).isEqualTo(NativeArch.ARMV7M);
        assertThat(pyboard.nativeCode().accepts(NativeArch.ARMV7EMSP)).isTrue();
        assertThat(pyboard.nativeCode().accepts(NativeArch.ARMV7EMDP)).isFalse();
        assertThat(pyboard.nativeCode().accepts(NativeArch.XTENSA)).isFalse();
        assertThat(CATALOG.find("NUCLEO_L152RE").nativeCode().accepts(NativeArch.ARMV7EMSP))
                .isFalse();
        assertThat(CATALOG.find("NUCLEO_F091RC").nativeCode().accepts(NativeArch.ARMV6M))
                .isFalse();
    }

    @Test
    void aBuildWithoutMarchCrossCompilesForNoMachine() {
        assertThat(CATALOG.find("PCA10056").toolchain().crossArch()).isEqualTo(NativeArch.NONE);
        assertThat(CATALOG.find("RPI_PICO2-RISCV").toolchain().crossArch()).isEqualTo(NativeArch.RV32IMC);
    }
}
