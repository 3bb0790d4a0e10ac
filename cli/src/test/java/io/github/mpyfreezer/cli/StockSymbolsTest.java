package io.github.mpyfreezer.cli;

import static io.github.mpyfreezer.cli.FaultProbe.HOST;
import static io.github.mpyfreezer.cli.FaultProbe.NEWEST;
import static io.github.mpyfreezer.cli.FaultProbe.UNKNOWN;
import static io.github.mpyfreezer.cli.FaultProbe.assertCompiles;
import static io.github.mpyfreezer.cli.FaultProbe.compile;
import static io.github.mpyfreezer.cli.FaultProbe.frozen;
import static io.github.mpyfreezer.cli.FaultProbe.ours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mpyfreezer.cli.FrozenProgram.Printed;
import io.github.mpyfreezer.cli.StockFaults.Row;
import io.github.mpyfreezer.parser.MpyReader;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Release;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where the stock tool is wrong when it freezes, this tool is right: names of modules and functions, and the symbols made of them. Each test says what right is, and holds the recorded
 * stock output, where there is one, against the same measure, which it fails. docs/DEVIATIONS.md has the rows.
 */
class StockSymbolsTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void noSymbolIsDefinedTwice() throws IOException {
        Row row = StockFaults.row("module_collision", NEWEST);

        assertThat(ours(row).definitions()).doesNotHaveDuplicates();
        assertThat(new FrozenText(row.text()).definitions())
                .containsSubsequence("frozen_module_a_b", "frozen_module_a_b");
        assertCompiles(folder, UNKNOWN, row);
        for (String id : List.of("module_twice", "name_no_id_twice")) {
            assertThat(compile(
                                    folder,
                                    UNKNOWN,
                                    ours(StockFaults.row(id, NEWEST)).c())
                            .output())
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
        assertThat(compile(folder, UNKNOWN.of(Release.V1_24), c).output()).isEmpty();
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
        assertThat(compile(folder, UNKNOWN.withStandard("c99"), c).output()).isEmpty();
        assertThat(compile(folder, UNKNOWN.withStandard("c99"), stock).succeeded())
                .isFalse();
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

        assertThat(compile(folder, UNKNOWN, c).output()).isEmpty();
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
}
