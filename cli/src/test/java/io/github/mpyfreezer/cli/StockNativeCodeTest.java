package io.github.mpyfreezer.cli;

import static io.github.mpyfreezer.cli.FaultProbe.NEWEST;
import static io.github.mpyfreezer.cli.FaultProbe.frozen;
import static io.github.mpyfreezer.cli.FaultProbe.ours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mpyfreezer.cli.StockFaults.Row;
import io.github.mpyfreezer.parser.model.Release;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where the stock tool is wrong when it freezes, this tool is right: native code. Each test says what right is, and holds the recorded
 * stock output, where there is one, against the same measure, which it fails. docs/DEVIATIONS.md has the rows.
 */
class StockNativeCodeTest {
    @TempDir
    private Path folder = Path.of("");

    /**
     * The runtime reads a word where a function begins; a Cortex-M0 faults if it is not aligned, RISC-V may. On RISC-V stock
     * functions even stand at odd addresses, where no instruction may be, or would not link if they were aligned to more.
     */
    @ParameterizedTest
    @CsvSource({
        "CORTEX_M0, armv6m, 4, 2",
        "RV32, rv32imc, 4, 1",
        "RV32, rv32imc-zba, 4, 1",
    })
    void nativeCodeIsAlignedToAWord(Compiler compiler, String arch, int bytes, int stockBytes) throws IOException {
        compiler.missing().ifPresent(why -> assumeTrue(false, why));
        Firmware firmware = Firmware.usual(Release.V1_29, compiler);
        List<Path> files = FrozenFixtures.below(Path.of("mpy/native-6.3", arch));
        String c = firmware.freeze(files).stdout();

        assertThat(LinkedCode.alignment(folder, firmware, c, List.of())).isGreaterThanOrEqualTo(bytes);
        // The same as stock writes it, see StockCasesTest.
        String stock = StockCasesTest.withoutDeviation(c, "align" + bytes);
        assertThat(LinkedCode.alignment(folder, firmware, stock, List.of())).isEqualTo(stockBytes);
    }

    @Test
    void nativeCodeOfSixtyFourBitsIsAlignedToAWord() {
        String file = "mpy/handmade/native_rv64.mpy";

        assertThat(frozen(NEWEST, file).c()).contains("aligned (8)").doesNotContain("aligned (2)");
        assertThat(frozen("1.28", file).c()).contains("aligned (8)");
    }

    /** Before 1.23 the runtime reads no word there. */
    @Test
    void nativeCodeIsAlignedAsStockDoesWhereThatIsEnough() {
        assertThat(frozen("1.22", "mpy/native-6.2/armv6m/native_basic.mpy").c()).contains("aligned (2)");
        assertThat(frozen(NEWEST, "mpy/native-6.3/armv7m/native_basic.mpy").c()).contains("aligned (2)");
    }

    @Test
    void aLinkedModuleIsRefusedInWords() {
        for (String id : List.of("natmod_all_relocations", "natmod_x64", "natmod_bss_only", "natmod_rodata_only")) {
            Row row = StockFaults.row(id, NEWEST);
            assertThat(row.error()).contains("TypeError");
            assertThat(row.ours().stderr())
                    .startsWith(row.args().get(1) + ": unable to freeze code with relocations")
                    .contains("natmod")
                    .hasLineCount(1);
        }
    }

    @Test
    void anAsyncNativeFunctionIsNoLinkedModule() {
        for (String release : List.of("cp-9.2", "cp-10.3")) {
            assertThat(ours(StockFaults.row("cp_native_async", release)).c()).contains("    .is_async = 1,\n");
        }
    }
}
