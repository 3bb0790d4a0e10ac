package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code freeze size} against a baseline and against a revision, with budgets. */
class SizeAgainstTest {
    private static final Path PAIRS = Path.of("size");

    @TempDir
    private Path folder;

    private Path project;
    private Path modules;

    @BeforeEach
    void layOut() throws IOException {
        project = folder.resolve("project");
        modules = project.resolve("modules");
        put("function-added", "before");
    }

    private void put(String pair, String time) throws IOException {
        if (Files.exists(modules)) {
            PathUtils.deleteDirectory(modules);
        }
        Files.createDirectories(project);
        PathUtils.copyDirectory(PAIRS.resolve(pair).resolve(time), modules);
    }

    private Outcome size(String... args) {
        List<String> command = new ArrayList<>(List.of("size", "--board", "PYBV10"));
        command.addAll(Arrays.asList(args));
        command.add(modules.toString());
        return Outcome.of(command.toArray(String[]::new));
    }

    private String saved() {
        String file = folder.resolve("base.json").toString();
        assertThat(size("--save", file).stdout()).endsWith("wrote " + file + "\n");
        return file;
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void saysWhatHasChangedSinceABaseline() throws IOException {
        String base = saved();
        assertThat(size("--against", base))
                .isEqualTo(new Outcome(0, " stm32: +0 +0.000% PYBV10\n   every module costs what it cost\n", ""));
        put("function-added", "after");
        assertThat(size("--against", base, "--bisect-hint")).isEqualTo(new Outcome(0, """
                         stm32: +69 +21.905% PYBV10
                           ~ driver.py                +69
                              ~ its share of strings  +31  qstr text +17, pool entries +14
                              + Driver.calibrate      +25  new function: bytecode 15, line info 5, names 5
                              ~ Driver                 +9  bytecode +4, line info +1, tables +4
                              ~ constants and tables   +4  tables +4
                         hint: driver.py Driver.calibrate grew most, by 25 bytes: it is new
                        """, ""));
    }

    @Test
    void functionsOfNewModulesAreShownIfTheyAreWanted() throws IOException {
        put("module-removed", "after");
        String base = saved();
        put("module-removed", "before");
        assertThat(size("--against", base).stdout())
                .contains("   + empty.py  +50  new module: bytecode 2,")
                .doesNotContain("<module>");
        assertThat(size("--against", base, "--functions").stdout())
                .contains("      + <module>               +5  new function: bytecode 2, names 3\n");
    }

    @Test
    void allFormsSayTheSame() throws IOException {
        String base = saved();
        put("function-added", "after");
        assertThat(size("--against", base, "--json", "-").stdout())
                .contains("\"before\": 315", "\"after\": 384", "\"change\": 69", "\"fate\": \"added\"")
                .doesNotContain("\"unchanged\"");
        assertThat(size("--against", base, "--markdown", "-").stdout())
                .startsWith("`stm32: +69 +21.905% PYBV10`\n\n|  | module | change | before | after |\n")
                .contains("| new | Driver.calibrate | +25 | bytecode 15, line info 5, names 5 |"
                        .replace("bytecode 15", "bytecode +15")
                        .replace("line info 5", "line info +5")
                        .replace("names 5", "names +5"));
        String csv = size("--against", base, "--csv", "-").stdout();
        int sum = csv.lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .mapToInt(fields -> Integer.parseInt(fields[8]) - Integer.parseInt(fields[7]))
                .sum();
        assertThat(sum).isEqualTo(69);
    }

    /** 384 bytes, 69 more than the 315 there were: 21.905 %. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            all: max 384                 | 0 | 384 of 384 bytes, 0 left
            all: max 383                 | 3 | 384 of 383 bytes, 1 too many
            port stm32: max 385          | 0 | 384 of 385 bytes, 1 left
            all: grow 69                 | 0 | +69 of +69 bytes, 0 left
            all: grow 68                 | 3 | +69 of +68 bytes, 1 too many
            board PYBV10: grow 21.904%   | 3 | +69 of +68 bytes (grow 21.904%), 1 too many
            board PYBV10: grow 21.905%   | 0 | +69 of +69 bytes (grow 21.905%), 0 left
            """)
    void aBrokenBudgetIsAnExitCode(String line, int code, String said) throws IOException {
        String base = saved();
        put("function-added", "after");
        String budget = file("limits", "# ours\n" + line + "\n").toString();
        Outcome outcome = size("--against", base, "--budget", budget);
        assertThat(outcome.code()).isEqualTo(code);
        assertThat(outcome.stdout()).endsWith(" budget stm32/PYBV10: " + said + "\n");
        assertThat(outcome.stderr())
                .isEqualTo(code == 0 ? "" : "freeze: " + budget + ":2: over budget: stm32/PYBV10: " + said + "\n");
        assertThat(size("--against", base, "--budget", budget, "--json", "-").code())
                .isEqualTo(code);
    }

    @Test
    void aBaselineIsKeptEvenIfABudgetIsBroken() throws IOException {
        Path base = folder.resolve("base.json");
        String budget = file("limits", "all: max 1\nmodule driver.py: max 2\n").toString();
        Outcome outcome = size("--save", base.toString(), "--budget", budget);
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.stderr())
                .isEqualTo(
                        "freeze: " + budget
                                + ":1: over budget: stm32/PYBV10: 315 of 1 bytes, 314 too many; 1 other limit is broken, too\n");
        assertThat(base).exists();
    }

    @Test
    void whatIsWrongWithFilesIsSaid() throws IOException {
        String none = folder.resolve("none.json").toString();
        assertThat(size("--against", none)).isEqualTo(new Outcome(1, "", "freeze: " + none + ": no such file\n"));
        String bad = file("bad.json", "{\n\"version\": x}").toString();
        assertThat(size("--against", bad))
                .isEqualTo(new Outcome(1, "", "freeze: " + bad + ":2: is no JSON: expected a value\n"));
        String other = folder.resolve("pico.json").toString();
        Outcome.of("size", "--board", "RPI_PICO", "--save", other, modules.toString());
        assertThat(size("--against", other))
                .isEqualTo(new Outcome(
                        1, "", "freeze: " + other + ": found prices for rp2/RPI_PICO, expected stm32/PYBV10\n"));
        String budget = file("budget", "all: max lots\n").toString();
        assertThat(size("--budget", budget).stderr())
                .startsWith("freeze: " + budget + ":1: found 'max lots', expected max or grow, and bytes");
        assertThat(size("--bisect-hint"))
                .isEqualTo(new Outcome(2, "", "freeze: --bisect-hint needs --against, to know what has grown\n"));
    }

    @Test
    void pricesForAnotherFirmwareAreDoubted() {
        String base = saved();
        assertThat(size("--against", base, "--micropython", "1.22").stderr())
                .isEqualTo("freeze: warning: " + base + " is for MicroPython 1.29, this is for MicroPython 1.22\n");
        assertThat(size("--against", base, "-q", "headers-qstr/hash2.h").stderr())
                .isEqualTo("freeze: warning: " + base + " was made without a qstr header, this is with one\n");
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-C", project.toString()));
        command.addAll(List.of("-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "init.defaultBranch=main"));
        command.addAll(Arrays.asList(arguments));
        Processes.run(command);
    }

    private void commit() throws IOException, InterruptedException {
        git("add", "-A");
        git("commit", "-q", "-m", "as it is");
    }

    @Test
    void saysWhatHasChangedSinceARevision() throws IOException, InterruptedException {
        assumeTrue(Processes.isInstalled("git"), "git is not installed");
        git("init", "-q");
        commit();
        git("tag", "first");
        put("function-added", "after");
        for (String revision : List.of("HEAD", "main", "first")) {
            assertThat(size("--against", revision).stdout()).startsWith(" stm32: +69 +21.905% PYBV10\n");
        }
        commit();
        assertThat(size("--against", "HEAD").stdout()).startsWith(" stm32: +0 +0.000% PYBV10\n");
        assertThat(size("--against", "HEAD~").stdout()).startsWith(" stm32: +69 +21.905% PYBV10\n");
        // Nothing is left in the repository, and git has nothing to say of it.
        git("diff", "--exit-code", "HEAD");
        try (Stream<Path> files = Files.list(project)) {
            assertThat(files.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder(".git", "modules");
        }
    }

    /** Each port has a line, and limits of growth hold for each board. */
    @Test
    void manyBoardsAreHeldAgainstARevision() throws IOException, InterruptedException {
        assumeTrue(Processes.isInstalled("git"), "git is not installed");
        git("init", "-q");
        commit();
        put("function-added", "after");
        String[] command = {"size", "--ports", "stm32,rp2", "--against", "HEAD", modules.toString()};
        assertThat(Outcome.of(command).stderr()).isEmpty();
        assertThat(Outcome.of(command).stdout().lines())
                .hasSize(2)
                .anyMatch(line -> line.matches(" stm32: \\+69 \\+[0-9.]+% \\S+ +98 boards, \\+65 to \\+69"))
                .anyMatch(line -> line.matches(" rp2: \\+\\d+ \\+[0-9.]+% \\S+ +57 boards, \\+67 to \\+\\d+"));
        String csv = many("--csv", "-");
        for (String line : csv.lines().skip(1).toList()) {
            String[] fields = line.split(",", -1);
            int kinds = 0;
            for (int i = 7; i < fields.length; i++) {
                kinds += Integer.parseInt(fields[i]);
            }
            assertThat(kinds).isEqualTo(Integer.parseInt(fields[4]) - Integer.parseInt(fields[3]));
        }
        assertThat(csv).contains("stm32,PYBV10,MicroPython 1.29,315,384,,,19,");
        assertThat(many("--json", "-"))
                .contains("\"board\": \"PYBV10\", \"release\": \"MicroPython 1.29\", \"before\": 315, "
                        + "\"after\": 384, \"change\": 69, ");
        assertThat(many("--markdown", "-"))
                .startsWith("```\nstm32: +69 ")
                .contains("| stm32 | PYBV10 | +69 | 315 | 384 |");
        String budget =
                file("limits", "port rp2: grow 1K\nboard PYBV10: grow 68\n").toString();
        Outcome broken =
                Outcome.of("size", "--ports", "stm32,rp2", "--against", "HEAD", "--budget", budget, modules.toString());
        assertThat(broken.code()).isEqualTo(3);
        assertThat(broken.stderr())
                .isEqualTo("freeze: " + budget + ":2: over budget: stm32/PYBV10: +69 of +68 bytes, 1 too many\n");
    }

    private String many(String... form) {
        List<String> command = new ArrayList<>(List.of("size", "--ports", "stm32,rp2", "--against", "HEAD"));
        command.addAll(Arrays.asList(form));
        command.add(modules.toString());
        return Outcome.of(command.toArray(String[]::new)).stdout();
    }

    @Test
    void whatIsLeftOutNeedNotHaveBeenThere() throws IOException, InterruptedException {
        assumeTrue(Processes.isInstalled("git"), "git is not installed");
        put("module-removed", "after");
        git("init", "-q");
        commit();
        put("module-removed", "before");
        assertThat(size("--against", "HEAD", "--exclude", "empty"))
                .isEqualTo(new Outcome(0, " stm32: +0 +0.000% PYBV10\n   every module costs what it cost\n", ""));
        assertThat(size("--against", "HEAD", "--exclude", "emty").code()).isEqualTo(1);
    }

    /** A manifest names files elsewhere in the repository; they are as of the revision, too. */
    @Test
    void aManifestIsFollowedInItsRevision() throws IOException, InterruptedException {
        assumeTrue(Processes.isInstalled("git"), "git is not installed");
        Files.createDirectories(project.resolve("boards"));
        Files.writeString(project.resolve("boards/manifest.py"), "freeze_mpy('../modules')\n");
        git("init", "-q");
        commit();
        put("function-added", "after");
        Files.writeString(project.resolve("boards/manifest.py"), "freeze_mpy('../modules', 'driver.mpy')\n");
        String[] command = {"size", "--board", "PYBV10", "--against", "HEAD", project + "/boards"};
        assertThat(Outcome.of(command).stderr()).isEmpty();
        assertThat(Outcome.of(command).stdout()).startsWith(" stm32: +69 +21.905% PYBV10\n");
    }

    @Test
    void sourcesAreCompiledAsTheyWere() throws IOException, InterruptedException {
        assumeTrue(Processes.isInstalled("git"), "git is not installed");
        var compiler = FakeMpyCross.at(folder.resolve("mpy-cross"));
        PathUtils.deleteDirectory(modules);
        Files.createDirectories(modules);
        Files.writeString(modules.resolve("one.py"), "syntax error\n");
        git("init", "-q");
        commit();
        Files.writeString(modules.resolve("one.py"), "x = 1\n");
        git("add", "-A");
        git("commit", "-q", "-m", "mended");
        Files.writeString(modules.resolve("two.py"), "x = 2\n");
        String cross = compiler.path().toString();
        Outcome outcome = size("--mpy-cross", cross, "--against", "HEAD");
        assertThat(outcome.stderr()).isEmpty();
        assertThat(outcome.stdout()).contains("   + two.py  +").doesNotContain("one.py");
        assertThat(compiler.compiled()).containsExactly("one.py", "one.py", "two.py");
        Outcome failed = size("--mpy-cross", cross, "--against", "HEAD~");
        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.stderr())
                .isEqualTo("freeze: as of HEAD~: modules/one.py: line 1: SyntaxError: invalid syntax\n");
    }

    @Test
    void whatIsMissingInGitIsSaid() throws IOException, InterruptedException {
        assumeTrue(Processes.isInstalled("git"), "git is not installed");
        assertThat(size("--against", "main").stderr())
                .startsWith("freeze: --against: there is no file main, and git says: fatal: not a git repository");
        git("init", "-q");
        git("commit", "-q", "--allow-empty", "-m", "nothing");
        assertThat(size("--against", "HEAD"))
                .isEqualTo(new Outcome(1, "", "freeze: " + modules + ": is not in git revision HEAD\n"));
        assertThat(size("--against", "v9"))
                .isEqualTo(new Outcome(
                        1,
                        "",
                        "freeze: --against: there is no file v9, and git knows no such revision in "
                                + project.toRealPath()
                                + " (a shallow clone has to fetch it first)\n"));
        commit();
        assertThat(size("--against", "HEAD", "mpy/bytecode/empty.mpy").code()).isEqualTo(1);
    }
}
