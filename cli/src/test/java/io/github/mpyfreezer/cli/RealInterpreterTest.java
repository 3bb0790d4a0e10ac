package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code freeze verify --with-micropython} makes of an interpreter's answers. */
class RealInterpreterTest {
    @TempDir
    private Path folder;

    private FakeMicroPython interpreter;
    private String module;

    @BeforeEach
    void copyModule() throws IOException {
        for (String name : List.of("gauge.mpy", "test_gauge.mpy")) {
            Files.copy(Path.of("verify/gauge").resolve(name), folder.resolve(name));
        }
        module = folder.resolve("gauge.mpy").toString();
        interpreter = FakeMicroPython.at(folder.resolve("micropython"));
    }

    private Outcome verify(String... more) {
        List<String> command = new ArrayList<>(
                List.of("verify", "--board", "unix", "--with-micropython", interpreter.toString(), module));
        command.addAll(Arrays.asList(more));
        return Outcome.of(command.toArray(String[]::new));
    }

    @Test
    void isAlikeWhereItPrintsTheSame() {
        Outcome outcome = verify();
        assertThat(outcome.stdout())
                .endsWith(" real        micropython 1.29.0 on linux, " + interpreter
                        + ": 1 module and 1 exercise, none differs\n"
                        + "                             real, .mpy   here, .mpy  here, frozen  frozen in it\n"
                        + "             gauge.py        exit code 0  same        same          -\n"
                        + "             test_gauge.mpy  exit code 0  same        same          -\n"
                        + " verified\n");
        assertThat(outcome.code()).isZero();
        assertThat(verify("--strict").code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            portrait | echo import of gauge leaves             | gauge.py: line 2: the real interpreter prints exit code 0; here, .mpy: Gauge = class
            portrait | kill -SEGV $$                           | gauge.py: line 1: the real interpreter prints exit code 139; here, .mpy: import of
            portrait | exec sleep 60                           | gauge.py: line 1: the real interpreter prints no end within 1 s; here, .mpy: import
            test     | echo looked at attic                    | test_gauge.mpy: line 1: the real interpreter prints looked at attic; here, .mpy: looked
            test     | printf 'looked at cellar\\n'; exit 1  | test_gauge.mpy: line 2: the real interpreter prints exit code 1; here, .mpy: ZeroDiv
            facts    | echo ValueError: incompatible .mpy file | not compared: ValueError: incompatible .mpy file
            facts    | exit 1                                  | not compared: exit code 1
            facts    | printf 'x\\nfloats of 24 bits\\n'    | not compared: it has floats of 24 bits, the board floats of 53 bits
            facts    | sleep 60                                | not compared: no end within 1 s
            """)
    void whatDiffersOrCannotBeAskedDoesNotHold(String when, String what, String said) throws IOException {
        interpreter.does(when, what);
        Outcome outcome = verify("--time-limit", "1");
        String verdict = when.equals("facts") ? "could not be compared" : "does otherwise";
        assertThat(outcome.stdout())
                .containsOnlyOnce(said)
                .endsWith(" NOT verified: what freeze writes is what it should be, but the real interpreter " + verdict
                        + "\n");
        assertThat(outcome.stderr()).isEmpty();
        assertThat(outcome.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            test     | date +%s%N; echo $$                                  | test_gauge.mpy: the real interpreter does not print the same each time
            portrait | echo 'ValueError: incompatible .mpy arch' | gauge.py: ValueError: incompatible .mpy arch
            """)
    void whatCannotBeComparedIsNamed(String when, String what, String said) throws IOException {
        interpreter.does(when, what);
        Outcome outcome = verify();
        assertThat(outcome.stdout())
                .contains(", 1 not compared\n", "             " + said + "\n")
                .endsWith(" verified, except what is named above\n");
        assertThat(outcome.code()).isZero();
        assertThat(verify("--strict").code()).isEqualTo(1);
    }

    /** A module that the interpreter has frozen is compared in that form, too, and so are the exercises. */
    @Test
    void whatItHasFrozenInItselfIsComparedToo() throws IOException {
        interpreter.does("found", "echo found");
        assertThat(verify().stdout())
                .contains(" gauge.py        exit code 0  same        same          same\n")
                .contains(" test_gauge.mpy  exit code 0  same        same          same\n");
        interpreter.does("own", "echo import of gauge leaves");
        Outcome outcome = verify();
        assertThat(outcome.stdout())
                .contains(" gauge.py        exit code 0  same        same          differs\n")
                .contains(
                        "gauge.py: line 2: the real interpreter prints Gauge = class Gauge with mean a function, spread a"
                                + " function; frozen in it: exit code 0\n");
        assertThat(outcome.code()).isEqualTo(1);
    }

    @Test
    void theFormsForMachinesSayTheSame() throws IOException {
        interpreter.does("test", "echo looked at '<attic>'");
        JsonObject real = JsonParser.parseString(verify("--json", "-").stdout())
                .getAsJsonObject()
                .getAsJsonObject("real");
        assertThat(real.get("holds").getAsBoolean()).isFalse();
        JsonObject row = real.getAsJsonArray("rows").get(1).getAsJsonObject();
        assertThat(row.get("kind").getAsString()).isEqualTo("exercise");
        assertThat(row.get("frozen").getAsString()).isEqualTo("differs");
        assertThat(row.get("difference").getAsString()).contains("looked at <attic>");
        assertThat(verify("--markdown", "-").stdout())
                .contains("|  | real, .mpy | here, .mpy | here, frozen | frozen in it |\n|---|---|---|---|---|\n")
                .contains("| gauge.py | exit code 0 | same | same | - |\n")
                .contains("- test\\_gauge.mpy: line 1: the real interpreter prints looked at \\<attic\\>");
        assertThat(verify("--junit", "-").stdout())
                .contains("tests=\"5\" failures=\"1\" skipped=\"0\"")
                .contains("<testcase classname=\"real\" name=\"gauge.py\">");
    }

    @Test
    void usageIsExplained() {
        assertThat(verify("--level", "structure").stderr())
                .isEqualTo("freeze: --with-micropython runs the modules, and --level structure does not\n");
        assertThat(verify("--time-limit", "0").stderr())
                .isEqualTo("freeze: --time-limit: found 0, expected 1 or more\n");
        Outcome absent = Outcome.of("verify", "--board", "unix", "--with-micropython", folder + "/none", module);
        assertThat(absent.stderr()).isEqualTo("freeze: --with-micropython: found no file " + folder + "/none\n");
        assertThat(absent.code()).isEqualTo(2);
        Outcome unknown = Outcome.of("verify", "--board", "unix", "--with-micropython", "no-such-program", module);
        assertThat(unknown.stdout()).contains("no-such-program: not compared: it cannot be run\n");
        assertThat(unknown.code()).isEqualTo(1);
    }
}
