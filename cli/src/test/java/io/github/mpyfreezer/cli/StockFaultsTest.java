package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mpyfreezer.boards.FloatKind;
import io.github.mpyfreezer.cli.Firmware.Integers;
import io.github.mpyfreezer.cli.Firmware.Words;
import io.github.mpyfreezer.cli.FrozenProgram.Printed;
import io.github.mpyfreezer.cli.StockFaults.Row;
import io.github.mpyfreezer.parser.MpyReader;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Release;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where the stock tool is wrong when it freezes, this tool is right. Each test says what right is, and holds the recorded
 * stock output, where there is one, against the same measure, which it fails.
 *
 * <p>Long because docs/DEVIATIONS.md is: a test or two for each of its rows, in their order, each on its own.
 */
class StockFaultsTest {
    private static final String NEWEST = "1.29";
    private static final Firmware HOST = Firmware.usual(Release.V1_29, Compiler.HOST_64);
    private static final Firmware HOST_32 = Firmware.usual(Release.V1_29, Compiler.HOST_32);
    /** What the stock command line without {@code -q} assumes. */
    private static final Firmware UNKNOWN = HOST.with(Firmware.QstrHeaderFile.HASH1);

    @TempDir
    private Path folder = Path.of("");

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

    // ---- every recorded line ----

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

    // ---- numbers ----

    private static FrozenText ours(Row row) {
        Outcome outcome = row.ours();
        assertThat(outcome.stderr()).isEmpty();
        return new FrozenText(outcome.stdout());
    }

    private static FrozenText frozen(String release, String... files) {
        List<String> args = new ArrayList<>(List.of("-f"));
        args.addAll(List.of(files));
        Outcome outcome = Outcome.ofMpyTool(release, args);
        assertThat(outcome.stderr()).isEmpty();
        return new FrozenText(outcome.stdout());
    }

    /** Values are given as Python and Java both read them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            float_digits   | 0.30000000000000004 123456789.12345679 1.0000000000000002 1.1754943508222875e-38 \
            3002399751580330.5 1.6653345369377348e-16 0.30000000000000004 4.35 0.6000000000000001
            float_negzero  | -0.0 0.0 -0.0 -0.0
            float_inf      | Infinity Infinity -Infinity Infinity 1.0
            float_nan      | NaN NaN 1.0
            """)
    void aFloatIsTheVeryNumber(String id, String numbers) {
        List<Optional<Double>> values = Arrays.stream(numbers.split(" ", -1))
                .map(number -> Optional.of(Double.valueOf(number)))
                .toList();
        Row row = StockFaults.row(id, NEWEST);

        assertThat(ours(row).floats()).isEqualTo(values);
        assertThat(new FrozenText(row.text()).floats()).isNotEqualTo(values);
    }

    @Test
    void aFloatBeyondSinglePrecisionIsNoReasonToCrash() {
        for (String id : List.of("float_huge", "float_fltmax")) {
            Row row = StockFaults.row(id, NEWEST);
            assertThat(row.error()).contains("OverflowError");
            assertThat(row.ours().code()).isZero();
        }
        assertThat(ours(StockFaults.row("float_huge", NEWEST)).floats())
                .as("each for firmware with floats, then for one with doubles")
                .containsExactly(
                        Optional.of(Double.POSITIVE_INFINITY),
                        Optional.of(1e100),
                        Optional.of(Double.POSITIVE_INFINITY),
                        Optional.of(Double.MAX_VALUE),
                        Optional.of(Double.POSITIVE_INFINITY),
                        Optional.of(1e39));
    }

    @Test
    void aNegativeFloatFillsItsWordAndNoMore() {
        Row row = StockFaults.row("float_negative", NEWEST);
        double[] values = {-1, -0.5, -3.4e38, -1e-10, -2.25, -1.5, -1.5, -0.75};
        List<BigInteger> c = new ArrayList<>();
        List<BigInteger> d = new ArrayList<>();
        for (double value : values) {
            BigInteger single = BigInteger.valueOf(Float.floatToIntBits((float) value) & 0xffff_fffcL | 2);
            c.add(single.add(BigInteger.valueOf(0x80800000L)).mod(BigInteger.ONE.shiftLeft(32)));
            BigInteger wide = new BigInteger(Long.toUnsignedString(Double.doubleToLongBits(value)));
            d.add(wide.add(new BigInteger("8004000000000000", 16)).mod(BigInteger.ONE.shiftLeft(64)));
        }

        assertThat(ours(row).words("C")).isEqualTo(c);
        assertThat(ours(row).words("D")).isEqualTo(d);
        assertThat(new FrozenText(row.text()).words("C")).isNotEqualTo(c);
        assertThat(new FrozenText(row.text()).words("D")).isNotEqualTo(d);
    }

    /** Compiled without a warning; what stock writes is not. */
    @ParameterizedTest
    @CsvSource({
        "float_inf, A, FLOAT",
        "float_nan, A, DOUBLE",
        "complex, A, DOUBLE",
        "float_negative, D, DOUBLE",
        "float_negzero, D, DOUBLE"
    })
    void everyFloatCompiles(String id, Words words, FloatKind floats) throws IOException {
        assertCompiles(HOST_32.with(Firmware.QstrHeaderFile.HASH1).with(words, floats), StockFaults.row(id, NEWEST));
    }

    private void assertCompiles(Firmware firmware, Row row) throws IOException {
        assertThat(compile(firmware, ours(row).c()).output()).isEmpty();
        assertThat(compile(firmware, row.text()).succeeded()).isFalse();
    }

    private Compiler.Result compile(Firmware firmware, String c) throws IOException {
        firmware.compiler().missing().ifPresent(why -> assumeTrue(false, why));
        Path inc = folder.resolve("none.inc");
        Files.writeString(inc, "");
        Path source = Files.writeString(folder.resolve("frozen.c"), c, StandardCharsets.ISO_8859_1);
        return firmware.compiler().check(source, firmware.optionsWith(inc));
    }

    @Test
    void partsOfComplexNumbersAreTheVeryNumbersToo() {
        Row row = StockFaults.row("complex", NEWEST);

        assertThat(ours(row).floats()).contains(Optional.of(0.1 + 0.2), Optional.of(Double.POSITIVE_INFINITY));
        assertThat(ours(row).floats()).doesNotContain(Optional.empty());
        assertThat(new FrozenText(row.text()).floats())
                .contains(Optional.empty())
                .doesNotContain(Optional.of(0.1 + 0.2));
    }

    /** C has no literal for the least number: what stands there is the negation of one that does not fit. */
    @Test
    void noLongLongIsWrittenThatDoesNotFit() {
        Path file = HandMadeMpy.module("least.py")
                .constant(Long.MIN_VALUE)
                .constant(Long.MIN_VALUE + 1)
                .constant(Long.MAX_VALUE)
                .writeTo(folder.resolve("least.mpy"));
        List<String> ours = new FrozenText(HOST.with(Integers.LONG_LONG)
                        .freezeWith("headers-qstr/hash2.h", List.of(file))
                        .stdout())
                .longLongs();
        Row row = StockFaults.row("longlong_range", NEWEST);

        assertThat(ours).containsExactly("(-9223372036854775807 - 1)", "-9223372036854775807", "9223372036854775807");
        assertThat(ours).allMatch(StockFaultsTest::fitsLongLong);
        assertThat(new FrozenText(row.text()).longLongs())
                .contains("-9223372036854775808", "18446744073709551616")
                .anyMatch(literal -> !fitsLongLong(literal));
        assertThat(row.ours().stderr())
                .isEqualTo("mpy/bytecode/consts_bigint.mpy: line 3, in <module>: integer 9223372036854775808,"
                        + " but target has integers of 64 bits\n");
    }

    private static boolean fitsLongLong(String c) {
        return Pattern.compile("\\d+")
                .matcher(c)
                .results()
                .allMatch(match -> new BigInteger(match.group()).bitLength() <= 63);
    }

    @Test
    void aMessageNamesTheModuleAndTheLineNotAnAddress() {
        for (String release : List.of("1.19.1", "1.23.0", NEWEST)) {
            Row row = StockFaults.row("none_range", release);
            assertThat(row.error()).contains("object at 0x");
            assertThat(row.ours().stderr())
                    .isEqualTo("mpy/bytecode/consts_int.mpy: line 6, in <module>: integer 1073741824,"
                            + " but target does not support long int\n");
        }
    }

    /** Types of digits are those that py/mpz.h has for their width. */
    @ParameterizedTest
    @CsvSource({"1, 8", "4, 8", "7, 8", "8, 8", "9, 16", "15, 16", "16, 16", "17, 32", "30, 32", "32, 32"})
    void digitsHaveATypeThatThereIs(int bits, int type) {
        String c = frozen(NEWEST, "-mmpz-dig-size", Integer.toString(bits), "mpy/bytecode/consts_bigint.mpy")
                .c();
        var types = Pattern.compile("\\.dig=\\((\\w+)\\*\\)\\(const (\\w+)\\[\\]\\)")
                .matcher(c);

        assertThat(types.results().flatMap(match -> Stream.of(match.group(1), match.group(2))))
                .isNotEmpty()
                .containsOnly("uint" + type + "_t");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 33, 64})
    void digitsOfAWidthThatThereIsNotAreRefused(int bits) {
        Outcome outcome = Outcome.of(
                "mpy-tool", "-f", "-mmpz-dig-size", Integer.toString(bits), "mpy/bytecode/consts_bigint.mpy");

        assertThat(outcome.code()).isEqualTo(ExitCode.FAULT);
        assertThat(outcome.stdout()).isEmpty();
        assertThat(outcome.stderr()).isEqualTo("-mmpz-dig-size: found " + bits + ", expected 1 to 32\n");
    }

    // ---- qstrs ----

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

        assertThat(run(HOST, ours(row).c(), inc, modules).lost()).isEmpty();
        assertThat(run(HOST, row.text(), inc, modules).lost()).isNotEmpty();
    }

    private Printed run(Firmware firmware, String c, Path inc, List<MpyModule> modules) {
        firmware.compiler().missing().ifPresent(why -> assumeTrue(false, why));
        return FrozenProgram.compile(folder, c, firmware, firmware.optionsWith(inc), modules)
                .run();
    }

    @Test
    void textsThatDifferBehindANulAreFound() throws IOException {
        Row row = StockFaults.row("nul_qstr", NEWEST);
        Path inc = Files.writeString(folder.resolve("none.inc"), "");
        List<MpyModule> modules = List.of(FrozenFixtures.module(Path.of("mpy/fault/fault_nul_qstr.mpy")));

        assertThat(run(UNKNOWN, ours(row).c(), inc, modules).lost()).isEmpty();
        assertThat(run(UNKNOWN, row.text(), inc, modules).lost()).contains("610062", "610063");
    }

    @Test
    void noTrigraphIsWritten() throws IOException {
        Row row = StockFaults.row("trigraph", NEWEST);

        assertThat(ours(row).trigraphs()).isEmpty();
        assertThat(ours(StockFaults.row("name_trigraph", NEWEST)).trigraphs()).isEmpty();
        assertThat(new FrozenText(row.text()).trigraphs()).hasSizeGreaterThan(8);
        assertCompiles(UNKNOWN.withStandard("c99"), row);
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

    // ---- modules and symbols ----

    @Test
    void noSymbolIsDefinedTwice() throws IOException {
        Row row = StockFaults.row("module_collision", NEWEST);

        assertThat(ours(row).definitions()).doesNotHaveDuplicates();
        assertThat(new FrozenText(row.text()).definitions())
                .containsSubsequence("frozen_module_a_b", "frozen_module_a_b");
        assertCompiles(UNKNOWN, row);
        for (String id : List.of("module_twice", "name_no_id_twice")) {
            assertThat(compile(UNKNOWN, ours(StockFaults.row(id, NEWEST)).c()).output())
                    .isEmpty();
        }
    }

    /** Module a's constant 1 is a tuple; its item 0 has the name of constant 0 of module a_1. */
    @ParameterizedTest
    @CsvSource({
        "a.py, a_1.py",
        "a_1.py, a.py",
        "table_data.py, 0.py",
        "0.py, table_data.py",
        "a_1.py, a_1_0.py",
        ".py, _1.py"
    })
    void constantsOfTwoModulesKeepApart(String first, String second) {
        HOST.compiler().missing().ifPresent(why -> assumeTrue(false, why));
        List<Path> files = new ArrayList<>();
        for (String name : List.of(first, second)) {
            files.add(HandMadeMpy.module(name)
                    .constant(bytes(name, 0))
                    .constant(List.of(bytes(name, 1), 0.5, List.of(bytes(name, 2), 1 << 20)))
                    .constant(1.5)
                    .writeTo(folder.resolve(name + ".mpy")));
        }
        List<MpyModule> modules = files.stream().map(FrozenFixtures::module).toList();
        Printed printed = FrozenProgram.freeze(folder, HOST, List.of(), files).run();
        var expected = new FrozenExpectation(HOST, List.of(), modules);

        for (int i = 0; i < modules.size(); i++) {
            assertThat(printed.modules().get(i)).isEqualTo(expected.lines(i));
        }
        assertThat(printed.lines(0, "object")).isNotEqualTo(printed.lines(1, "object"));
    }

    private static byte[] bytes(String name, int number) {
        return (name + " " + number).getBytes(StandardCharsets.UTF_8);
    }

    /** A native function's prelude has a symbol of its own, and a macro. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void aNativePreludeKeepsApartFromAChildOfThatName(int separate) throws IOException {
        HOST.compiler().missing().ifPresent(why -> assumeTrue(false, why));
        int x64 = 2;
        Path file = HandMadeMpy.nativeModule("n.py", x64)
                .nativeFunction("f", "prelude", "prelude_macro")
                .nativeFunction("f_prelude")
                .nativeFunction("f")
                .writeTo(folder.resolve("n.mpy"));
        List<MpyModule> modules = List.of(FrozenFixtures.module(file));
        Path inc = Files.writeString(folder.resolve("none.inc"), "");
        List<String> options = new ArrayList<>(UNKNOWN.optionsWith(inc));
        options.add("-DMICROPY_EMIT_XTENSAWIN=" + separate);
        String c = frozen(NEWEST, file.toString()).c();
        Printed printed =
                FrozenProgram.compile(folder, c, UNKNOWN, options, modules).run();

        assertThat(printed.modules().get(0)).isEqualTo(new FrozenExpectation(UNKNOWN, List.of(), modules).lines(0));
        assertThat(printed.lines(0, "function")).hasSize(6);
    }

    /** Before 1.29 only slashes were replaced, so a name became part of a symbol as it was. */
    @ParameterizedTest
    @CsvSource({
        "name_hyphen, lib_foo_bar, lib_foo-bar",
        "name_dots, my_module_v2, my.module.v2",
        "name_blank, a_module, a module",
        "name_mpyext, module_, module.",
        "name_umlaut, gr__e, gr\u00f6\u00dfe",
        "name_astral, _, \ud83d\udc0d",
        "name_frozen, frozen_mpy____up, frozen_mpy_.._up"
    })
    void symbolsAreIdentifiersWhateverTheName(String name, String symbol, String stock) throws IOException {
        for (String release : List.of("1.19.1", "1.28.0")) {
            Row row = StockFaults.row(name, release);
            FrozenText ours = ours(row);
            assertThat(ours.definitions())
                    .contains("frozen_module_" + symbol)
                    .allMatch(definition -> definition.matches("\\w+"));
            String latin = new String(stock.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            assertThat(StockCases.digest(withName(withSymbol(ours.c(), symbol, latin), latin, POOL_LINE)))
                    .as("with the name in symbols instead, it is what stock wrote")
                    .isEqualTo(row.stdout().digest());
        }
        String c = ours(StockFaults.row(name, "1.28.0")).c();
        assertThat(compile(UNKNOWN.of(Release.V1_24), c).output()).isEmpty();
    }

    /** Replaces the module's id where a symbol ends in it, or goes on behind it. */
    private static String withSymbol(String c, String id, String other) {
        String before = "(?<=\\b(?:frozen_module|const_qstr_table_data|fun_data|proto_fun|raw_code|children)_"
                + "|scope |child of |frozen module )";
        return Pattern.compile(before + Pattern.quote(id) + "(?=__lt_module_gt_|_blink|\\W)", Pattern.MULTILINE)
                .matcher(c)
                .replaceAll(Matcher.quoteReplacement(other));
    }

    /** How a line with a qstr begins, where stock escapes quotation marks and what is not ASCII too. */
    private static final String POOL_LINE = "        \"";

    /** Writes a name as it is where it stands in hexadecimal digits, except in lines that begin with {@code not}. */
    private static String withName(String c, String name, String not) {
        var escaped = new StringBuilder();
        name.chars().forEach(letter -> escaped.append("\\x%02x".formatted(letter)));
        String file = escaped + "\\x2e\\x70\\x79";
        return c.lines()
                .map(line -> !not.isEmpty() && line.startsWith(not)
                        ? line
                        : line.replace(file, name + ".py").replace(escaped, name))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Strings that end early or are read otherwise; in hexadecimal digits every byte is what it is. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "name_quote, it\"s, \\x69\\x74\\x22\\x73",
                "name_trigraph, what??!, \\x77\\x68\\x61\\x74\\x3f\\x3f\\x21",
            })
    void literalsOfNamesAreWholeOnes(String id, String name, String escaped) throws IOException {
        Row row = StockFaults.row(id, NEWEST);
        String c = ours(row).c();
        String file = escaped + "\\x2e\\x70\\x79";
        String stock = withName(c, name, id.equals("name_quote") ? POOL_LINE : "");

        assertThat(c)
                .contains(
                        "    \"" + file + "\\0\"\n", "MICROPY_FROZEN_LIST_ITEM(\"" + escaped + "\", \"" + file + "\")");
        assertThat(StockCases.digest(stock))
                .as("with the name as it is, it is what stock wrote")
                .isEqualTo(row.stdout().digest());
        assertThat(compile(UNKNOWN.withStandard("c99"), c).output()).isEmpty();
        assertThat(compile(UNKNOWN.withStandard("c99"), stock).succeeded()).isFalse();
    }

    /** Names of files and functions from anywhere; {@code text.py} is what the firmware's own list begins with. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "it\"s.py",
                "back\\slash.py",
                "back\\",
                "back\\ ",
                "back\\ \t",
                "what??!.py",
                "what??/",
                "what??/ ",
                "end */ /* of.py",
                "a\nint broken;.py",
                "a\r\nint broken;.py",
                "a\u2028b.py",
                "\u202egnp.py",
                "\u2067x.py",
                "\u0085.py",
                "\u007f.py",
                "\u0001\u001b[31m.py",
                "%s%n.py",
                "#define x",
                "\ud83d\udc0d.py",
                "\\u0041.py",
                "a\\n.py",
                "a.b.c.py",
                "0.py",
                "*/"
            })
    void noNameLeavesItsComment(String name) {
        HOST.compiler().missing().ifPresent(why -> assumeTrue(false, why));
        HandMadeMpy module = HandMadeMpy.module(name)
                .text(name)
                .text(name + "\\")
                .function(name)
                .function("f", name)
                .function("g", "a", name)
                .function("h", name, "b")
                .constant(name.repeat(9));
        Path file = module.writeTo(folder.resolve("named.mpy"));
        boolean plain = name.chars().allMatch(c -> c >= 0x20 && c <= 0x7f);
        for (Release release : List.of(Release.V1_19, Release.V1_22, Release.V1_27, Release.V1_29)) {
            if (release == Release.V1_29 && !plain) {
                continue;
            }
            Firmware firmware = HOST.of(release).with(Firmware.Saved.TRACE);
            List<MpyModule> modules = List.of(read(file));
            Printed printed = FrozenProgram.freeze(folder, firmware, List.of(), List.of(file))
                    .run();
            var expected = new FrozenExpectation(firmware, List.of(), modules);
            assertThat(printed.names()).isEqualTo(expected.names());
            assertThat(printed.modules().get(0)).isEqualTo(expected.lines(0));
        }
    }

    private static MpyModule read(Path file) {
        try {
            return MpyReader.read(Bytes.wrap(Files.readAllBytes(file))).module();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name under which the user has the file goes into a comment too. */
    @ParameterizedTest
    @ValueSource(strings = {"back\\", "back\\ ", "what??/", "a\nint broken;", "\u202egnp"})
    void noFileNameLeavesItsCommentEither(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.copy(Path.of("mpy/bytecode/main.mpy"), file);
        String c = frozen(NEWEST, file.toString()).c();

        assertThat(compile(UNKNOWN, c).output()).isEmpty();
        assertThat(new FrozenText(c).definitions())
                .contains("fun_data_main_blink")
                .doesNotContain("broken");
        String comment = c.lines()
                .filter(line -> line.startsWith("// - original source file: "))
                .findFirst()
                .orElseThrow();
        assertThat(comment).doesNotMatch(".*(\\\\|\\?\\?/)\\s*");
    }

    /** An empty name would end the list of names, and hide all modules behind it; a NUL would make two names of one. */
    @ParameterizedTest
    @ValueSource(strings = {"", "a\0b.py", "\0"})
    void aNameThatBreaksTheListOfNamesIsRefused(String name) {
        Path file = HandMadeMpy.module(name).writeTo(folder.resolve("m.mpy"));
        for (String release : List.of("1.19", "1.28", NEWEST)) {
            Outcome outcome = Outcome.ofMpyTool(release, List.of("-f", file.toString(), "mpy/bytecode/main.mpy"));
            assertThat(outcome.code()).isEqualTo(ExitCode.FAULT);
            assertThat(outcome.stdout()).isEmpty();
            assertThat(outcome.stderr()).startsWith(file + ": ").containsPattern("name");
        }
    }

    // ---- native code ----

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

    // ---- text ----

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
