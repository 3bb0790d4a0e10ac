package io.github.mpyfreezer.cli;

import static io.github.mpyfreezer.cli.FaultProbe.NEWEST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.cli.StockFaults.Row;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Where the stock tool is wrong when it freezes, this tool is right: each recorded line is frozen right or refused. What right
 * is say tests of numbers, qstrs, symbols and native code, which have names like this one's.
 */
class StockFaultsTest {
    /** Faults of what is not freezing; {@code parser.view} has tests of those, StockCasesTest runs them. */
    private static final Set<String> OF_OTHER_VIEWS = Set.of(
            "arch-flags",
            "extract-kind",
            "extract-names",
            "merge-bits",
            "merge-flags",
            "merge-many",
            "merge-natives",
            "merge-unwind");

    /** Faults that leave nothing to write: the input or the command line is wrong. */
    private static final Set<String> REFUSED = Set.of(
            "file-missing", "header", "longlong", "malformed", "natmod", "natmod-eof", "qstr-too-long", "viper-order");

    /** Those of them that are so already when the files are read, whatever is done with them. */
    private static final Set<String> READING = Set.of("file-missing", "header", "malformed");

    /** Lines of other faults that are to be refused. */
    private static final Set<String> REFUSED_LINES =
            Set.of("none_range", "dig_size_negative", "dig_size_64", "name_empty");

    /** Malformed files that are not: only their size is odd, stock has no characters for them, or loading is what fails. */
    private static final Set<String> WELL_FORMED = Set.of(
            "malformed.int_5000_digits-d",
            "malformed.no_return-d",
            "malformed.qstr_surrogate-d",
            "malformed.relocation_beyond_text-d",
            "malformed.relocation_without_rodata-d");

    /** Lines that are right: a module without an id is what stock makes of it, and so on. */
    private static boolean isRightAfterAll(Row row) {
        boolean before122 = row.release().matches("1\\.(19|20|21).*");
        return switch (row.id()) {
            // Alone, a module without an id is no fault.
            case "name_noext", "name_short", "name_dotfile" -> true;
            // The compiler made a slash of the backslash.
            case "name_backslash" -> true;
            // Before 1.29 the two have different ids.
            case "name_no_id_twice" -> !row.release().equals(NEWEST);
            // Pools were not sorted yet.
            case "nul_qstr" -> before122;
            default -> false;
        };
    }

    @TestFactory
    Stream<DynamicTest> everyLineIsFrozenRightOrRefused() {
        return StockFaults.all().stream()
                .filter(row -> !OF_OTHER_VIEWS.contains(row.fault()))
                .filter(row -> row.freezes() || READING.contains(row.fault()))
                .filter(row -> !row.args().contains("--merge"))
                .map(row -> DynamicTest.dynamicTest(row.toString(), () -> {
                    if (isRefused(row)) {
                        checkRefused(row);
                    } else {
                        checkFrozen(row);
                    }
                }));
    }

    private static boolean isRefused(Row row) {
        return (REFUSED.contains(row.fault()) || REFUSED_LINES.contains(row.id())) && !WELL_FORMED.contains(row.id());
    }

    private static void checkRefused(Row row) {
        Outcome ours = row.ours();
        assertThat(ours.code()).as(ours.stderr()).isEqualTo(ExitCode.FAULT);
        assertThat(ours.stdout()).isEmpty();
        assertThat(ours.stderr()).doesNotContain("internal error", "Exception", "\tat ");
        assertThat(ours.stderr().lines()).hasSize(1);
        assertThat(row.args()).anySatisfy(arg -> assertThat(ours.stderr()).startsWith(arg + ": "));
        assertThat(row.code() == 0
                        || row.error().startsWith("traceback: ")
                        || row.error().contains("object at 0x"))
                .as("what stock did is worse: %s", row.error())
                .isTrue();
    }

    private static void checkFrozen(Row row) {
        Outcome ours = row.ours();
        assertThat(ours.stderr()).isEmpty();
        assertThat(ours.code()).isZero();
        if (row.freezes() && row.code() == 0) {
            assertThat(StockCases.digest(ours.stdout()).equals(row.stdout().digest()))
                    .isEqualTo(isRightAfterAll(row));
        }
        if (row.freezes()) {
            assertThat(new FrozenText(ours.stdout()).definitions())
                    .hasSizeGreaterThan(4)
                    .allMatch(symbol -> symbol.matches("\\w+"));
        }
    }

    /** What was recorded last may be of a kind that no test here knows yet. */
    @Test
    void everyKindOfFaultIsKnown() {
        Set<String> known = Set.of(
                "address-in-message",
                "complex",
                "cp-native-async",
                "float-digits",
                "float-inf",
                "float-negative",
                "float-negzero",
                "float-overflow",
                "ident-collision",
                "module-collision",
                "module-name",
                "mpz-digits",
                "nul-qstr",
                "pool-empty",
                "surrogate",
                "trigraph");
        assertThat(StockFaults.all())
                .extracting(Row::fault)
                .allMatch(fault -> known.contains(fault) || REFUSED.contains(fault) || OF_OTHER_VIEWS.contains(fault));
    }

    /** The stock tool prints in the locale's encoding, or cannot. */
    @Test
    void textIsUtf8WhateverTheLocale() throws IOException, InterruptedException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=US-ASCII",
                "-Dstdout.encoding=US-ASCII",
                "-cp",
                classPath,
                Main.class.getName(),
                "mpy-tool",
                "-f",
                "mpy/bytecode/consts_unicode.mpy");
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(Map.of("LC_ALL", "C", "PYTHONIOENCODING", "ascii"));
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(printed).contains("'gr\u00f6\u00dfer'", "\u5909\u6570");
        assertThat(printed.getBytes(StandardCharsets.UTF_8))
                .isEqualTo(Outcome.of("mpy-tool", "-f", "mpy/bytecode/consts_unicode.mpy")
                        .stdout()
                        .getBytes(StandardCharsets.ISO_8859_1));
    }
}
