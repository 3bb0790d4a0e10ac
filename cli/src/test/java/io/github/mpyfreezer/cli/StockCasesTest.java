package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.cli.StockCases.Case;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever changes from mpy-tool.py must get the same bytes. These command lines were run with the real tool of every
 * release. Where ours are meant to be other bytes, docs/DEVIATIONS.md says why, and the case says in what.
 */
class StockCasesTest {
    @TempDir
    private static Path out;

    @TestFactory
    Stream<DynamicTest> givesWhatTheToolOfTheReleaseGives() {
        return StockCases.all().map(stock -> DynamicTest.dynamicTest(stock.toString(), () -> check(stock)));
    }

    /**
     * What the tool accepts and we refuse, by a part of the case's name; docs/DEVIATIONS.md gives the reasons.
     */
    private static final Map<String, String> REFUSED = Map.of(
            "debug", "not machine code",
            "native_unknown_arch", "native architecture",
            "not_canonical", "shortest form",
            "no_children_flagged", "children",
            "every_opcode", "expected 0 to 39",
            "unused_opcodes", "opcode 0x02",
            "last_wins", "hashes of 3 bytes");

    private static void check(Case stock) throws IOException {
        Path folder = Files.createTempDirectory(out, "case");
        List<String> args = stock.args().stream()
                .map(arg -> arg.replace("{out}", folder.toString()))
                .toList();
        Outcome outcome = Outcome.ofMpyTool(stock.release(), args);
        Optional<String> refusal = REFUSED.keySet().stream()
                .filter(part ->
                        stock.id().contains(part) || stock.args().toString().contains(part))
                .findFirst();
        if (refusal.isPresent() && outcome.code() != 0) {
            assertThat(outcome.stderr()).contains(REFUSED.get(refusal.get()));
            return;
        }
        assertThat(outcome.code()).as("exit code; %s", outcome.stderr()).isEqualTo(stock.code());
        switch (stock.code()) {
            case 0 -> checkSuccess(stock, outcome, folder);
            case 1 -> checkRefusal(stock, outcome);
            default -> checkUsage(stock, outcome);
        }
    }

    private static void checkSuccess(Case stock, Outcome outcome, Path folder) throws IOException {
        if (stock.args().contains("--help") || stock.args().contains("-h")) {
            assertThat(outcome.stdout()).contains("--qstr-header", "-mlongint-impl", "--merge");
            return;
        }
        if (stock.id().equals("f.handmade.natmod_text_only") && !stock.release().equals("1.29")) {
            assertThat(outcome.stdout()).contains("frozen_module_plain_ =").doesNotContain("frozen_module_plain. =");
            return;
        }
        String stdout = withoutDeviation(outcome.stdout(), stock.note());
        if (stock.note().equals("unwind-link")) {
            assertThat(StockCases.digest(stdout)).isNotEqualTo(stock.stdout().digest());
        } else {
            assertThat(stock.stdout().full().orElse(stdout)).isEqualTo(stdout);
            assertThat(StockCases.digest(stdout)).isEqualTo(stock.stdout().digest());
        }
        assertThat(StockCases.digest(withoutDeviation(outcome.stderr(), stock.note())))
                .isEqualTo(stock.stderr().digest());
        assertThat(listing(folder, stock.files())).isEqualTo(stock.files());
    }

    static String withoutDeviation(String text, String note) {
        return switch (note) {
            case "align4" -> withoutRoom(text).replace("aligned (4)", "aligned (2)");
            case "align8" -> withoutRoom(text).replace("aligned (8)", "aligned (2)");
            case "tiny" -> NO_SINGLE.matcher(text).replaceAll("$1");
            default -> text;
        };
    }

    /** On RISC-V an array fills its alignment; the structure of the function says how long the function itself is. */
    private static String withoutRoom(String text) {
        Map<String, String> lengths = new HashMap<>();
        LENGTH.matcher(text).results().forEach(match -> lengths.put(match.group(1), match.group(2)));
        return NATIVE_ARRAY
                .matcher(text)
                .replaceAll(match -> "fun_data_" + match.group(1) + "["
                        + lengths.getOrDefault(match.group(1), match.group(2)) + "] __attribute__");
    }

    /** A line's end, in C or in the JSON that has its lines. */
    private static final String END = "(?:\\n|\"\\}, \\{\"text\": \")";

    private static final Pattern NO_SINGLE = Pattern.compile("#if MICROPY_FLOAT_IMPL == MICROPY_FLOAT_IMPL_FLOAT" + END
            + "[^\\n\"]*\\(mp_float_t\\)-?0(?:\\.0)?\\};" + END + "#else" + END + "([^\\n\"]*" + END + ")#endif" + END);
    private static final Pattern NATIVE_ARRAY = Pattern.compile("fun_data_(\\w+)\\[(\\d+)\\] __attribute__");
    private static final Pattern LENGTH =
            Pattern.compile("\\.fun_data = fun_data_(\\w+),[\\s\\S]{1,300}?\\.fun_data_len = (\\d+),");

    /** What is in the folder, told in the way that the case tells it. */
    private static String listing(Path folder, String expected) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted().toList();
        }
        if (files.isEmpty()) {
            return "empty";
        }
        if (expected.startsWith("one:") && files.size() == 1) {
            byte[] content = Files.readAllBytes(files.get(0));
            return "one:" + files.get(0).getFileName() + ":" + StockCases.sha256(content) + ":" + content.length;
        }
        String lines = files.stream().map(StockCasesTest::line).collect(Collectors.joining());
        var recorded = new StockCases.Text(expected);
        return StockCases.digest(lines).equals(recorded.digest()) ? expected : lines;
    }

    private static String line(Path file) {
        try {
            byte[] content = Files.readAllBytes(file);
            return StockCases.sha256(content) + " " + content.length + " " + file.getFileName() + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Our messages say more than the tool's; they are one line that names the file. */
    private static void checkRefusal(Case stock, Outcome outcome) {
        assertThat(outcome.stdout()).isEmpty();
        assertThat(outcome.stderr().lines()).hasSize(1);
        assertThat(stock.args()).anySatisfy(arg -> assertThat(outcome.stderr()).startsWith(arg + ": "));
    }

    /** The usage line is our own, the error is argparse's. */
    private static void checkUsage(Case stock, Outcome outcome) {
        assertThat(outcome.stdout()).isEmpty();
        String theirs = stock.stderr().full().orElseThrow();
        assertThat(lastMessage(outcome.stderr())).isEqualTo(lastMessage(theirs));
    }

    private static String lastMessage(String stderr) {
        return stderr.substring(stderr.lastIndexOf("error: ")).strip();
    }
}
