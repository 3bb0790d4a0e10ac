package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The release does what the tests of the checkout saw, and prints nothing else. */
class InstalledToolIT {
    private static final String MODULES = "mpy/bytecode";

    @TempDir
    private static Path folder;

    private static Installation installed = new Installation(Path.of(""));

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        installed = Installation.in(folder);
    }

    @Test
    void freezesForABoard() throws IOException, InterruptedException {
        Path c = folder.resolve("frozen.c");
        Outcome outcome = installed.run("--board", "PYBV10", "-o", c.toString(), MODULES);
        assertThat(outcome.stderr()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.stdout()).startsWith(" PYBV10  stm32").contains(" wrote " + c);
        Path ours = folder.resolve("ours.c");
        Outcome.of("--board", "PYBV10", "-o", ours.toString(), MODULES);
        assertThat(c).hasSameBinaryContentAs(ours);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mpy-tool -f mpy/bytecode/main.mpy mpy/bytecode/classes.mpy",
                "mpy-tool -xd mpy/bytecode/main.mpy",
                "makemanifest --list-c-modules -v MPY_DIR=manifest/tree/mpy -v PORT_DIR=manifest/tree/port"
                        + " manifest/cases/c_module.py",
                "boards PYBV10",
                "dump mpy/bytecode/main.mpy",
                "size --board PYBV10 --json - mpy/bytecode/main.mpy",
                "size --board PYBV10 --html - mpy/bytecode/main.mpy",
                "verify --board PYBV10 mpy/bytecode/main.mpy",
                "verify --board PYBV10 --json - mpy/bytecode/main.mpy",
                "verify --board PYBV10 --junit - mpy/bytecode/main.mpy",
                "verify --board PYBV10 --markdown - mpy/bytecode/main.mpy",
                "verify --board PYBV10 --self-test --faults 20 mpy/bytecode/main.mpy",
                "run --board PYBV10 mpy/bytecode/main.mpy",
                "--help",
                "mpy-tool --help",
                "makemanifest",
                "--board PYBV10 no.mpy",
                "dump README.md"
            })
    void doesAsTheCheckoutDoes(String line) throws IOException, InterruptedException {
        String[] args = line.split(" ", -1);
        assertThat(installed.run(args)).isEqualTo(Outcome.of(args));
    }

    @Test
    void knowsItsVersion() throws IOException, InterruptedException {
        String release = String.valueOf(installed.home().getFileName());
        assertThat(installed.run("--version").stdout())
                .startsWith(release.replace("mpy-freezer-", "freeze ") + " (Java ");
    }

    @Test
    void hasWhatAReleaseHas() {
        for (String name : List.of("README.md", "LICENSE", "NOTICE", "lib/freeze.jar", "share/man/man1/freeze.1")) {
            assertThat(installed.home().resolve(name)).isNotEmptyFile();
        }
    }

    /** Links to it may be relative, and links to links; it may be run from its own folder, and by name. */
    @Test
    void isFoundThroughLinksAndFromAnywhere() throws IOException, InterruptedException {
        Path bin = Files.createDirectories(folder.resolve("home/bin"));
        Path link = Files.createSymbolicLink(bin.resolve("freeze"), bin.relativize(installed.freeze()));
        Files.createSymbolicLink(bin.resolve("frz"), Path.of("freeze"));
        Files.createSymbolicLink(folder.resolve("linked"), installed.home());
        String version = installed.run("--version").stdout();
        for (String command : List.of(
                link + " --version",
                "cd '" + bin + "' && ./frz --version",
                "cd / && PATH='" + bin + "':$PATH && frz --version",
                "cd '" + installed.freeze().getParent() + "' && sh freeze --version",
                "CDPATH=/:/usr; export CDPATH; cd '" + folder + "' && linked/bin/freeze --version")) {
            assertThat(Installation.run(List.of("sh", "-c", command), Map.of()))
                    .as(command)
                    .isEqualTo(new Outcome(0, version, ""));
        }
        installed.archive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"})
    void letsTheJvmTellOfNoOptions(String variable) throws IOException, InterruptedException {
        Outcome outcome = installed.run(Map.of(variable, "-Dwhat=ever"), "mpy-tool", "-f", "mpy/bytecode/main.mpy");
        assertThat(outcome.stderr()).isEmpty();
        assertThat(outcome.code()).isZero();
    }
}
