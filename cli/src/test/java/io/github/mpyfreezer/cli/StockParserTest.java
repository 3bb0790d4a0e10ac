package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Makefiles write options in every form that argparse takes; each row was tried with argparse of Python 3.11. */
class StockParserTest {
    private static StockParser parser() {
        return new StockParser()
                .option(StockParser.Kind.FLAG, "-x", "--hexdump")
                .option(StockParser.Kind.FLAG, "-d", "--disassemble")
                .option(StockParser.Kind.FLAG, "--merge")
                .option(StockParser.Kind.VALUE, "-e", "--extract")
                .option(StockParser.Kind.VALUE, "--extract-only")
                .option(StockParser.Kind.VALUE, "-mlongint-impl")
                .option(StockParser.Kind.VALUE, "-mmpz-dig-size")
                .option(StockParser.Kind.VALUE, "-o", "--output");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    -mlongint-impl none f   | -mlongint-impl=none
                    -mlongint-impl=none f   | -mlongint-impl=none
                    -mlong none f           | -mlongint-impl=none
                    -ofile f                | --output=file
                    -o file f               | --output=file
                    -o=file f               | --output=file
                    --output=file f         | --output=file
                    --out file f            | --output=file
                    -o - f                  | --output=-
                    -o -1 f                 | --output=-1
                    --extract=a f           | --extract=a
                    -ea f                   | --extract=a
                    f -o file               | --output=file
                    -o a -o b f             | --output=b
                    """)
    void takesAValue(String line, String expected) {
        var parsed = parser().parse(List.of(line.split(" ", -1)));
        int equals = expected.indexOf('=');
        assertThat(parsed.values()).isEqualTo(Map.of(expected.substring(0, equals), expected.substring(equals + 1)));
        assertThat(parsed.files()).containsExactly("f");
    }

    /** What makes a spelling ambiguous here is none of the stock tool's options, and a makefile knows those alone. */
    @Test
    void anOptionThatStockHasComesBeforeOneThatItHasNot() {
        var tool = parser().ownOption(StockParser.Kind.VALUE, "--micropython");
        assertThat(tool.parse(List.of("--m", "f")).values()).isEqualTo(Map.of("--merge", ""));
        assertThat(tool.parse(List.of("--mi", "a", "f")).values()).isEqualTo(Map.of("--micropython", "a"));
        var make = parser().option(StockParser.Kind.VALUE, "-f", "--mpy-cross-flags")
                .ownOption(StockParser.Kind.VALUE, "--mpy-cross")
                .ownOption(StockParser.Kind.VALUE, "--overlay")
                .ownOption(StockParser.Kind.FLAG, "--over");
        assertThat(make.parse(List.of("--o", "a", "f")).values()).isEqualTo(Map.of("--output", "a"));
        assertThat(make.parse(List.of("--mpy-cros", "a", "f")).values()).isEqualTo(Map.of("--mpy-cross-flags", "a"));
        assertThat(make.parse(List.of("--mpy-cross", "a", "f")).values()).isEqualTo(Map.of("--mpy-cross", "a"));
        assertThatThrownBy(() -> make.parse(List.of("--ov", "f")))
                .hasMessage("ambiguous option: --ov could match --overlay, --over");
    }

    /** It is printed as soon as it is met. */
    @ParameterizedTest
    @ValueSource(strings = {"-h", "--hel", "-h -o", "-d -h --nonsense", "-dh"})
    void nothingBehindHelpMatters(String line) {
        StockParser parser = parser().option(StockParser.Kind.FLAG, "-h", "--help");
        assertThat(parser.parse(List.of(line.split(" "))).has("--help")).isTrue();
    }

    @Test
    void takesFlagsTogether() {
        assertThat(parser().parse(List.of("-xd", "f")).values().keySet())
                .containsExactlyInAnyOrder("--hexdump", "--disassemble");
        assertThat(parser().parse(List.of("--hex", "f")).values().keySet()).containsExactly("--hexdump");
    }

    /** Stock takes files in one run only. */
    @Test
    void takesFilesAnywhere() {
        var parsed = parser().parse(List.of("a", "-d", "b", "-o", "out", "c"));
        assertThat(parsed.files()).containsExactly("a", "b", "c");
        assertThat(parsed.values()).containsEntry("--output", "out").containsKey("--disassemble");
    }

    @Test
    void takesEverythingBehindTwoDashesForFiles() {
        var parsed = parser().parse(List.of("--", "-d", "f"));
        assertThat(parsed.files()).containsExactly("-d", "f");
        assertThat(parsed.values()).isEmpty();
    }

    /** Only what argparse takes for a number: digits, and a point if some digit follows it. */
    @ParameterizedTest
    @ValueSource(strings = {"-1", "-1.5", "-.5", "-", "-not an option"})
    void takesWhatIsNoOptionForAFile(String file) {
        assertThat(parser().parse(List.of(file, "f")).files()).containsExactly(file, "f");
    }

    @Test
    void helpIsGivenWhateverElseIsAskedFor() {
        StockParser helpful = parser().option(StockParser.Kind.FLAG, "-h", "--help");
        assertThat(helpful.parse(List.of("--nonsense", "--help")).has("--help")).isTrue();
        assertThat(helpful.parse(List.of("-h")).has("--help")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    -1. f              | unrecognized arguments: -1.
                    -1.2.3 f           | unrecognized arguments: -1.2.3
                    --nonsense f       | unrecognized arguments: --nonsense
                    -d                 | the following arguments are required: files
                    -o f               | the following arguments are required: files
                    f -o               | argument -o/--output: expected one argument
                    -o -d f            | argument -o/--output: expected one argument
                    --ex a f           | ambiguous option: --ex could match --extract, --extract-only
                    --nonsense -o --ex | ambiguous option: --ex could match --extract, --extract-only
                    -m 16 f            | ambiguous option: -m could match -mlongint-impl, -mmpz-dig-size
                    --merge=yes f      | argument --merge: ignored explicit argument 'yes'
                    -mlong=none f      | unrecognized arguments: -mlong=none
                    """)
    void refusesAsArgparseDoes(String line, String message) {
        assertThatThrownBy(() -> parser().parse(List.of(line.split(" ", -1))))
                .isInstanceOf(CliException.class)
                .hasMessage(message)
                .satisfies(e -> assertThat(((CliException) e).exitCode()).isEqualTo(ExitCode.USAGE));
    }
}
