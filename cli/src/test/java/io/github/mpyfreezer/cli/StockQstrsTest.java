package io.github.mpyfreezer.cli;

import static io.github.mpyfreezer.cli.FaultProbe.HOST;
import static io.github.mpyfreezer.cli.FaultProbe.NEWEST;
import static io.github.mpyfreezer.cli.FaultProbe.UNKNOWN;
import static io.github.mpyfreezer.cli.FaultProbe.assertCompiles;
import static io.github.mpyfreezer.cli.FaultProbe.ours;
import static io.github.mpyfreezer.cli.FaultProbe.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mpyfreezer.cli.FrozenProgram.Printed;
import io.github.mpyfreezer.cli.StockFaults.Row;
import io.github.mpyfreezer.parser.model.MpyModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where the stock tool is wrong when it freezes, this tool is right: qstrs. Each test says what right is, and holds the recorded
 * stock output, where there is one, against the same measure, which it fails. docs/DEVIATIONS.md has the rows.
 */
class StockQstrsTest {
    @TempDir
    private Path folder = Path.of("");

    /** A table has as many enumerators as the module has texts, so none stands for two. */
    @ParameterizedTest
    @ValueSource(strings = {"collision", "collision_hello"})
    void noTwoTextsShareAnEnumerator(String id) {
        Row row = StockFaults.row(id, NEWEST);
        MpyModule module = FrozenFixtures.module(Path.of(row.args().get(1)));
        long texts = module.qstrs().stream().map(qstr -> qstr.text()).distinct().count();

        assertThat(ours(row).qstrTables().get(0).stream().distinct()).hasSize((int) texts);
        assertThat(new FrozenText(row.text()).qstrTables().get(0).stream().distinct())
                .hasSizeLessThan((int) texts);
    }

    /** The firmware has the one text, the module the other. */
    @Test
    void noTextIsTakenForOneOfTheFirmware() {
        Path file = HandMadeMpy.module("m.py")
                .text("a b")
                .text("<module>")
                .text("_lt_module_gt_")
                .text("x-y")
                .writeTo(folder.resolve("m.mpy"));
        HOST.compiler().missing().ifPresent(why -> assumeTrue(false, why));
        Printed printed = FrozenProgram.freeze(folder, HOST, List.of("a_space_b", "x_hyphen_y"), List.of(file))
                .run();

        assertThat(printed.lines(0, "qstr"))
                .containsExactly(
                        "(q 6d2e7079)",
                        "(q #7)",
                        "(q 612062)",
                        "(q #7)",
                        "(q 5f6c745f6d6f64756c655f67745f)",
                        "(q 782d79)");
    }

    /** Which text survived depended on the order of files; now all do. */
    @Test
    void orderOfFilesDecidesNothing() {
        Row row = StockFaults.row("collision_order", NEWEST);
        List<String> args = new ArrayList<>(row.args());
        List<String> literals = ours(row).pools().get(0).literals();
        String last = args.remove(args.size() - 1);
        args.add(1, last);

        assertThat(new FrozenText(Outcome.ofMpyTool(NEWEST, args).stdout())
                        .pools()
                        .get(0)
                        .literals())
                .isEqualTo(literals)
                .contains("\"hello_dot_py\",", "\"hello.py\",", "\"a b\",", "\"a_space_b\",");
    }

    @Test
    void anEmptyPoolIsNotSorted() {
        for (String release : List.of("1.22.2", "1.23.0", "1.28.0", NEWEST)) {
            FrozenText.Pool pool =
                    ours(StockFaults.row("pool_empty", release)).pools().get(0);
            assertThat(pool.used()).isZero();
            assertThat(pool.sorted()).isFalse();
        }
        assertThat(new FrozenText(StockFaults.row("pool_empty", NEWEST).text()).pools())
                .containsExactly(new FrozenText.Pool(true, 0, List.of()));
    }

    @Test
    void aSearchOfAnEmptyPoolEnds() throws IOException {
        Row row = StockFaults.row("pool_empty", NEWEST);
        Path inc = Path.of("c-headers/firmware/knows_all_of_main.inc").toAbsolutePath();
        List<MpyModule> modules = List.of(FrozenFixtures.module(Path.of("mpy/bytecode/main.mpy")));

        assertThat(run(folder, HOST, ours(row).c(), inc, modules).lost()).isEmpty();
        assertThat(run(folder, HOST, row.text(), inc, modules).lost()).isNotEmpty();
    }

    @Test
    void textsThatDifferBehindANulAreFound() throws IOException {
        Row row = StockFaults.row("nul_qstr", NEWEST);
        Path inc = Files.writeString(folder.resolve("none.inc"), "");
        List<MpyModule> modules = List.of(FrozenFixtures.module(Path.of("mpy/fault/fault_nul_qstr.mpy")));

        assertThat(run(folder, UNKNOWN, ours(row).c(), inc, modules).lost()).isEmpty();
        assertThat(run(folder, UNKNOWN, row.text(), inc, modules).lost()).contains("610062", "610063");
    }

    @Test
    void noTrigraphIsWritten() throws IOException {
        Row row = StockFaults.row("trigraph", NEWEST);

        assertThat(ours(row).trigraphs()).isEmpty();
        assertThat(ours(StockFaults.row("name_trigraph", NEWEST)).trigraphs()).isEmpty();
        assertThat(new FrozenText(row.text()).trigraphs()).hasSizeGreaterThan(8);
        assertCompiles(folder, UNKNOWN.withStandard("c99"), row);
    }

    @Test
    void aQstrThatIsTooLongForItsLengthIsRefused() {
        Row row = StockFaults.row("qstr_too_long", NEWEST);
        Outcome twoBytes = Outcome.ofMpyTool(
                NEWEST, List.of("-f", "-q", "headers-qstr/len2.h", row.args().get(3)));

        assertThat(row.ours().stderr())
                .startsWith("mpy/handmade/long_qstr.mpy: found a qstr of 300 bytes, 'qqq")
                .endsWith("expected 255 at most, as the firmware keeps lengths in 1 byte\n");
        assertThat(twoBytes.code()).isZero();
        assertThat(twoBytes.stdout()).contains("    300,\n");
    }

    /** The firmware keeps the number of bytes, not of characters. */
    @Test
    void lengthsOfQstrsAreThoseOfTheirBytes() {
        Path longest =
                HandMadeMpy.module("m.py").text("\u00e9".repeat(127) + "a").writeTo(folder.resolve("longest.mpy"));
        Path longer = HandMadeMpy.module("m.py").text("\u00e9".repeat(128)).writeTo(folder.resolve("longer.mpy"));

        assertThat(Outcome.ofMpyTool(NEWEST, List.of("-f", longest.toString())).stdout())
                .contains("    255,\n");
        assertThat(Outcome.ofMpyTool(NEWEST, List.of("-f", longer.toString())).stderr())
                .startsWith(longer + ": found a qstr of 256 bytes");
    }

    @Test
    void loneSurrogatesAreFrozenAsTheyAre() {
        for (String release : List.of("1.19.1", "1.28.0", NEWEST)) {
            Row row = StockFaults.row("surrogate-f", release);
            assertThat(row.error()).contains("UnicodeDecodeError");
            assertThat(ours(row).c()).contains("\"\\xed\\xa0\\x80\",\n", "\\xed\\xbf\\xbf");
        }
    }
}
