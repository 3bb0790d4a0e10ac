package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code freeze size --advice}: who does as advised gets what is said. */
class SizeAdviceTest {
    /** Stands for mpy-cross: it has what the real one made of a source, at every level that there is a fixture for. */
    private static final String COMPILER = """
            #!/bin/sh
            case $1 in --version) echo 'MicroPython v1.29.0 on 2026-01-01; mpy-cross emitting mpy v6.3'; exit ;; esac
            target=$2 out=$4 kind=bytecode
            for word; do
                case $word in
                    -O1 | -O3) kind=bytecode$word ;;
                    no-source-lines) kind=bytecode-nolines ;;
                esac
            done
            file=$(pwd)/mpy/$kind/${target%%.py}.mpy
            [ -f "$file" ] || file=$(pwd)/mpy/bytecode/${target%%.py}.mpy
            cp "$file" "$out"
            """;

    @TempDir
    private Path folder;

    private Path compiler;
    private Path modules;

    @BeforeEach
    void layOut() throws IOException {
        compiler = Files.writeString(folder.resolve("mpy-cross"), COMPILER.replace("%%", "%"));
        Files.setPosixFilePermissions(compiler, PosixFilePermissions.fromString("rwxr-xr-x"));
        modules = Files.createDirectory(folder.resolve("modules"));
        for (String name : List.of("classes", "line_gaps", "consts_misc")) {
            Files.copy(Path.of("src", name + ".py"), modules.resolve(name + ".py"));
        }
    }

    private Outcome size(String... args) {
        List<String> command =
                new ArrayList<>(List.of("size", "--board", "PYBV10", "--mpy-cross", compiler.toString()));
        command.addAll(Arrays.asList(args));
        command.add(modules.toString());
        Outcome outcome = Outcome.of(command.toArray(String[]::new));
        assertThat(outcome.stderr()).isEmpty();
        return outcome;
    }

    private int total(String... args) {
        Matcher total =
                Pattern.compile("\n ([\\d ]+) bytes of ROM").matcher(size(args).stdout());
        assertThat(total.find()).isTrue();
        return number(total.group(1));
    }

    private static int number(String text) {
        return Integer.parseInt(text.replace(" ", ""));
    }

    /** What an option that is advised is said to free. */
    private static int freedBy(String said, String option) {
        Matcher line = Pattern.compile("(?m)^ +([\\d ]+)  .*\\(" + Pattern.quote(option) + ".*\\)$")
                .matcher(said);
        assertThat(line.find()).as(said).isTrue();
        return number(line.group(1));
    }

    @Test
    void optionsFreeWhatIsSaid() {
        String said = size("--advice").stdout();
        assertThat(said)
                .contains(" advice: what would be freed by each alone; as they overlap, they do not add up\n")
                .contains(" (no option yet)\n");
        int total = total();
        assertThat(freedBy(said, "-O 1")).isPositive().isEqualTo(total - total("-O", "1"));
        assertThat(freedBy(said, "-O 3")).isPositive().isEqualTo(total - total("-O", "3"));
        for (String module : List.of("classes", "line_gaps", "consts_misc")) {
            String pattern = "--exclude " + module;
            assertThat(freedBy(said, pattern)).isEqualTo(total - total("--exclude", module));
        }
        assertThat(said.indexOf("-O 1")).isGreaterThan(said.indexOf("-O 3"));
        assertThat(size("--advice", "-O", "3").stdout()).doesNotContain("(-O ");
    }

    @Test
    void lineInfoIsWhatTheCompilerLeavesOut() {
        String[] only = {"--exclude", "classes", "--exclude", "consts_misc"};
        String said = size("--exclude", "classes", "--exclude", "consts_misc", "--advice")
                .stdout();
        int less = total("--exclude", "classes", "--exclude", "consts_misc", "-f", "-X no-source-lines");
        assertThat(freedBy(said, "-f '-X no-source-lines'")).isPositive().isEqualTo(total(only) - less);
    }

    @Test
    void jsonHasTheSame() {
        String said = size("--advice").stdout();
        String json = size("--advice", "--json", "-").stdout();
        assertThat(json)
                .contains("{\"key\": \"opt\", \"subject\": \"3\", \"frees\": " + freedBy(said, "-O 3") + ", ")
                .contains("{\"key\": \"unimported_module\", \"subject\": \"classes.py\", \"frees\": "
                        + freedBy(said, "--exclude classes") + ", ")
                .contains("\"how\": \"\"}");
        assertThat(size("--json", "-").stdout()).doesNotContain("advice");
    }

    @Test
    void whereNothingIsCompiledNoLevelIsAdvised() {
        Outcome outcome = Outcome.of("size", "--board", "PYBV10", "--advice", "mpy/bytecode/line_gaps.mpy");
        assertThat(outcome.stdout())
                .contains(
                        "without line info: tracebacks name no lines (-f '-X no-source-lines', where sources are compiled)")
                .doesNotContain("(-O ");
    }

    @Test
    void adviceIsOnOneBoardAsItIs() {
        for (String[] args : new String[][] {{"--all-boards"}, {"--board", "PYBV10", "--against", "x.json"}}) {
            List<String> command = new ArrayList<>(List.of("size", "--advice", "mpy/bytecode/empty.mpy"));
            command.addAll(Arrays.asList(args));
            Outcome outcome = Outcome.of(command.toArray(String[]::new));
            assertThat(outcome.code()).isEqualTo(2);
            assertThat(outcome.stderr()).startsWith("freeze: --advice is on the modules as they are, for one board");
        }
    }
}
