package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code examples/ci} shows: its script, and the steps of its workflow as far as they need no GitHub. */
class SizeCiTest {
    private static final Path EXAMPLES = Path.of("../examples");

    @TempDir
    private Path folder;

    private Path project;
    private Path tools;

    @BeforeEach
    void layOut() throws IOException, InterruptedException {
        assumeTrue(Processes.isInstalled("git"), "git is not installed");
        project = Files.createDirectories(folder.resolve("project"));
        tools = Files.createDirectories(folder.resolve("tools"));
        for (String name : List.of("size-check", "freeze.budget")) {
            Files.copy(EXAMPLES.resolve("ci").resolve(name), project.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
        }
        PathUtils.copyDirectory(EXAMPLES.resolve("stm32/compiled"), project.resolve("modules"));
        String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        program(
                "freeze",
                "exec '" + java + "' -Xshare:auto -cp '" + System.getProperty("java.class.path")
                        + "' io.github.mpyfreezer.cli.Main \"$@\"");
        program("gh", "echo \"$@\" >>'" + folder.resolve("gh.log") + "'\ncase \"$*\" in *--edit-last*) exit 1 ;; esac");
        program("pip", "true");
        git("init", "-q");
        commit("modules");
    }

    private void program(String name, String script) throws IOException {
        Path program = Files.writeString(tools.resolve(name), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-C", project.toString()));
        command.addAll(List.of("-c", "user.name=a", "-c", "user.email=a@example.com"));
        command.addAll(List.of(arguments));
        Processes.run(command);
    }

    private void commit(String what) throws IOException, InterruptedException {
        git("add", "modules");
        git("commit", "-q", "-m", what);
    }

    private record Ended(int code, String output) {}

    private Ended sh(Map<String, String> environment, String script) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("sh", "-e", "-c", script);
        builder.directory(project.toFile()).redirectErrorStream(true);
        builder.environment().put("PATH", tools + File.pathSeparator + System.getenv("PATH"));
        builder.environment().putAll(Map.of("BOARDS", "PYBV10 NUCLEO_F767ZI", "FREEZE", "freeze"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }

    private Ended sh(String script) throws IOException, InterruptedException {
        return sh(Map.of(), script);
    }

    /** Puts a larger module in the place of another, without changing its name on the device. */
    private void grow() throws IOException {
        Files.copy(
                Path.of("mpy/bytecode/many_objects.mpy"),
                project.resolve("modules/many.mpy"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void whatIsKeptIsComparedLater() throws IOException, InterruptedException {
        assertThat(sh("./size-check save base")).isEqualTo(new Ended(0, ""));
        assertThat(project.resolve("base/PYBV10.json")).exists();
        assertThat(project.resolve("base/NUCLEO_F767ZI.json")).exists();
        assertThat(sh("./size-check compare base report.md")).isEqualTo(new Ended(0, ""));
        assertThat(Files.readString(project.resolve("report.md")))
                .startsWith("## Size of the frozen modules\n\n`stm32: +0 +0.000% PYBV10`\n")
                .contains("\n`stm32: +0 +0.000% NUCLEO_F767ZI`\n", "| stm32/PYBV10 filters.py | max 1400 |")
                .doesNotContain("broken");

        Files.delete(project.resolve("modules/scheduler.mpy"));
        assertThat(sh("./size-check compare base report.md").code()).isZero();
        assertThat(Files.readString(project.resolve("report.md"))).contains("| gone | scheduler.py | -");

        grow();
        Ended broken = sh("./size-check compare base report.md");
        assertThat(broken.code()).isEqualTo(3);
        assertThat(broken.output()).contains("freeze: freeze.budget:", "over budget: stm32/PYBV10: ");
        assertThat(Files.readString(project.resolve("report.md")))
                .contains("| new | many")
                .contains("| broken |");
    }

    @Test
    void withoutABaselineARevisionWillDo() throws IOException, InterruptedException {
        Files.delete(project.resolve("modules/scheduler.mpy"));
        assertThat(sh(Map.of("BASE", "HEAD"), "./size-check compare none report.md")
                        .code())
                .isZero();
        assertThat(Files.readString(project.resolve("report.md"))).contains("| gone | scheduler.py | -");
        assertThat(sh("./size-check compare none report.md").code()).isZero();
        assertThat(Files.readString(project.resolve("report.md"))).contains("**stm32: ");
        assertThat(sh(Map.of("MODULES", "nothing"), "./size-check compare none report.md")
                        .code())
                .isEqualTo(1);
        assertThat(sh("./size-check").code()).isEqualTo(2);
    }

    @Test
    void aBudgetInTheFolderNeedNotBeNamed() throws IOException, InterruptedException {
        assertThat(sh("freeze size --board PYBV10 modules").output())
                .contains("\n budget stm32/PYBV10: 7 878 of 8 192 bytes, 314 left\n");
        Files.writeString(project.resolve("freeze.budget"), "all: max 1\n");
        Ended broken = sh("freeze size --board PYBV10 modules");
        assertThat(broken.code()).isEqualTo(3);
        assertThat(broken.output())
                .endsWith(
                        "freeze: freeze.budget:1: over budget: stm32/PYBV10: 7 878 of 1 bytes, " + "7 877 too many\n");
    }

    /** The workflow's commands in their order, on the main branch and then on a pull request that breaks a limit. */
    @Test
    void theWorkflowsStepsWork() throws IOException, InterruptedException {
        Map<String, String> steps = steps(Files.readString(EXAMPLES.resolve("ci/size.yml")));
        assertThat(steps)
                .containsOnlyKeys("the compiler of the firmware's release", "save", "compare", "comment", "budget");
        Map<String, String> github = Map.of(
                "GITHUB_STEP_SUMMARY", folder.resolve("summary").toString(), "PULL_REQUEST", "7", "BASE", "HEAD");
        for (String step : List.of("the compiler of the firmware's release", "save")) {
            assertThat(sh(github, steps.getOrDefault(step, ""))).isEqualTo(new Ended(0, ""));
        }
        grow();
        Ended compared = sh(github, steps.getOrDefault("compare", ""));
        assertThat(compared.code()).as(compared.output()).isZero();
        assertThat(folder.resolve("summary")).content().contains("`stm32: +", "| broken |");
        assertThat(sh(github, steps.getOrDefault("comment", "")).code()).isZero();
        assertThat(folder.resolve("gh.log"))
                .hasContent(
                        "pr comment 7 --edit-last --body-file size-report.md\npr comment 7 --body-file size-report.md\n");
        assertThat(sh(github, steps.getOrDefault("budget", "")).code()).isEqualTo(3);
    }

    /** The commands of each step, by its name; what GitHub fills in stands nowhere in them. */
    private static Map<String, String> steps(String workflow) {
        Map<String, String> steps = new TreeMap<>();
        String name = "";
        List<String> lines = workflow.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("- ")) {
                name = line.startsWith("- name: ") ? line.substring("- name: ".length()) : "";
            } else if (line.equals("run: |")) {
                var script = new StringBuilder();
                while (i + 1 < lines.size() && lines.get(i + 1).startsWith(" ".repeat(10))) {
                    i++;
                    script.append(lines.get(i).substring(10)).append('\n');
                }
                steps.put(name, script.toString());
            } else if (line.startsWith("run: ")) {
                steps.put(name, line.substring("run: ".length()));
            }
        }
        assertThat(steps.values()).noneMatch(script -> script.contains("${{"));
        return steps;
    }

    @Test
    void theWorkflowIsYaml() throws IOException, InterruptedException {
        var parse = new ProcessBuilder("python3", "-c", "import yaml");
        assumeTrue(Processes.isInstalled("python3") && parse.start().waitFor() == 0, "python3 has no yaml");
        String file = EXAMPLES.resolve("ci/size.yml").toString();
        assertThat(Processes.run(List.of(
                        "python3",
                        "-c",
                        "import sys, yaml; print(list(yaml.safe_load(open(sys.argv[1]))['jobs']))",
                        file)))
                .isEqualTo("['size']\n");
    }
}
