package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is called {@code test_*} beside modules drives them when they are verified. */
class ModuleTestsTest {
    private static final Path FIXTURES = Path.of("verify/gauge");

    @TempDir
    private Path folder;

    private Path module;
    private FakeMpyCross compiler;

    @BeforeEach
    void copyModule() throws IOException {
        module = Files.copy(FIXTURES.resolve("gauge.mpy"), folder.resolve("gauge.mpy"));
        compiler = FakeMpyCross.at(folder.resolve("tools/mpy-cross"));
    }

    private void beside(String name) throws IOException {
        Files.copy(FIXTURES.resolve(name), folder.resolve(name));
    }

    private static Outcome verify(String... args) {
        List<String> command = new ArrayList<>(List.of("verify", "--board", "PYBV10"));
        command.addAll(Arrays.asList(args));
        return Outcome.of(command.toArray(String[]::new));
    }

    private static JsonObject report(Outcome outcome) {
        return JsonParser.parseString(outcome.stdout()).getAsJsonObject();
    }

    /** Kind and subject of what was run, and what ended badly. */
    private static List<String> runs(JsonObject report) {
        return StreamSupport.stream(
                        report.getAsJsonObject("behaviour")
                                .getAsJsonArray("runs")
                                .spliterator(),
                        false)
                .map(JsonElement::getAsJsonObject)
                .map(run -> run.get("kind").getAsString() + " "
                        + run.get("subject").getAsString()
                        + (run.has("endedWith") ? ": " + run.get("endedWith").getAsString() : ""))
                .toList();
    }

    @Test
    void compiledTestsBesideAModuleDriveIt() throws IOException {
        assertThat(verify(module.toString()).stdout())
                .contains(
                        "not driven  gauge.py: Gauge.__init__.<listcomp>, gauge.py: Gauge.mean, gauge.py: Gauge.spread")
                .doesNotContain("exercises");
        beside("test_gauge.mpy");
        beside("test_broken.mpy");
        Outcome outcome = verify("--strict", module.toString());
        assertThat(outcome.stdout())
                .contains(" exercises   2 run; 1 ended badly, in both forms\n")
                .contains("\n             test_broken.mpy: AssertionError: there is no spread\n")
                .contains("10 of 10 functions driven")
                .endsWith(" verified\n");
        assertThat(outcome.code()).isZero();
        assertThat(verify("--strict", "--no-tests", module.toString()).code()).isEqualTo(1);
        assertThat(verify("--markdown", "-", module.toString()).stdout())
                .contains("| exercises | 2 |", "- test\\_broken.mpy: AssertionError: there is no spread\n");
    }

    /** Those that are frozen run in their frozen form, too. */
    @Test
    void frozenTestsAreExercises() throws IOException {
        beside("test_gauge.mpy");
        beside("test_broken.mpy");
        assertThat(runs(report(verify("--json", "-", folder.toString()))))
                .containsExactly(
                        "module gauge.py",
                        "module test_broken.py: AssertionError: there is no spread",
                        "module test_gauge.py",
                        "exercise test_broken.py: AssertionError: there is no spread",
                        "exercise test_gauge.py");
    }

    @Test
    void sourcesAreCompiledAndWhatIsNoPythonIsNotUsed() throws IOException {
        Files.writeString(folder.resolve("test_source.py"), "pass\n");
        Files.writeString(folder.resolve("test_wrong.py"), "syntax error\n");
        beside("test_gauge.mpy");
        Files.writeString(folder.resolve("test_gauge.py"), "pass\n");
        JsonObject report =
                report(verify("--json", "-", "--mpy-cross", compiler.path().toString(), module.toString()));
        assertThat(runs(report))
                .containsExactly("module gauge.py", "exercise test_gauge.py", "exercise test_source.py");
        assertThat(compiler.compiled()).containsExactly("test_gauge.py", "test_source.py", "test_wrong.py");
        String wrong = folder.resolve("test_wrong.py").toString();
        assertThat(report.getAsJsonArray("notes"))
                .singleElement()
                .extracting(JsonElement::getAsString)
                .asString()
                .startsWith("not used as an exercise: " + wrong + ": ")
                .endsWith("SyntaxError: invalid syntax");
        assertThat(report.get("holds").getAsBoolean()).isTrue();
    }

    @Test
    void withoutACompilerSourcesAreNamedAsNotUsed() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("test_source.py"), "pass\n");
        beside("test_gauge.mpy");
        var process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.mpyfreezer.cli.Main",
                "verify",
                "--board",
                "PYBV10",
                module.toString());
        process.environment().remove("MICROPY_MPYCROSS");
        process.environment().put("PATH", folder.toString());
        Process running = process.redirectErrorStream(true).start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor()).isZero();
        assertThat(said)
                .contains(" exercises   1 run\n")
                .contains(
                        " note        1 test beside the modules not used as exercises, for want of a compiler: name one"
                                + " with --mpy-cross\n");
    }

    /** The numbers of instructions are those that {@code mpy-tool.py -d} lists. */
    @Test
    void opcodesNeverExecutedAreNamed() throws IOException {
        assertThat(verify("--no-tests", module.toString()).stdout())
                .contains(" opcodes     20 of 38 executed; never: LOAD_METHOD, BUILD_LIST, STORE_COMP, UNPACK_SEQUENCE,"
                        + " CALL_METHOD, JUMP, POP_JUMP_IF_FALSE, SETUP_WITH, FOR_ITER, POP_TOP, WITH_CLEANUP,"
                        + " END_FINALLY, GET_ITER_STACK, STORE_FAST_MULTI, UNARY_OP 3 <not>, BINARY_OP 6 <in>,"
                        + " BINARY_OP 28 __sub__, BINARY_OP 32 __truediv__\n");
        assertThat(verify("--no-tests", "--markdown", "-", module.toString()).stdout())
                .contains("| opcodes executed | 20 of 38 |", "- UNARY\\_OP 3 \\<not\\>\n");
        beside("test_gauge.mpy");
        assertThat(verify(module.toString()).stdout()).contains(" opcodes     38 of 38 executed\n");
        JsonObject behaviour = report(verify("--json", "-", module.toString())).getAsJsonObject("behaviour");
        assertThat(opcodes(behaviour))
                .hasSize(38)
                .contains("MAKE_FUNCTION 9 of 9", "UNARY_OP 3 <not> 1 of 1", "LOAD_CONST_STRING 8 of 8")
                .contains("LOAD_FAST_MULTI 18 of 18", "STORE_FAST_MULTI 3 of 3");
    }

    private static List<String> opcodes(JsonObject behaviour) {
        return StreamSupport.stream(behaviour.getAsJsonArray("opcodes").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .map(opcode -> opcode.get("name").getAsString() + " "
                        + opcode.get("executed").getAsInt() + " of "
                        + opcode.get("instructions").getAsInt())
                .toList();
    }

    @Test
    void stepsMustBeReasonable() {
        Outcome outcome = verify("--steps", "0", module.toString());
        assertThat(outcome.stderr()).isEqualTo("freeze: --steps: found 0, expected 1 to 1000000000\n");
        assertThat(outcome.code()).isEqualTo(2);
    }
}
