package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Projects that {@code freeze init} starts: their files, as they lie in {@code init} among the fixtures, and how make calls the
 * port's build by them. The tree is a stand-in whose Makefiles, and cmake and west, say how they were called.
 */
class InitCommandTest {
    private static final String SAY = """
            all clean deploy submodules:
            \t@echo "$@ BOARD=$(BOARD) BOARD_VARIANT=$(BOARD_VARIANT) SD=$(SD) VARIANT=$(VARIANT) BUILD=$(BUILD)"
            \t@echo "FROZEN_MANIFEST=$(FROZEN_MANIFEST) IDFPY_FLAGS=$(strip $(IDFPY_FLAGS))"
            \t@echo 'MAKE_MANIFEST=$(MAKE_MANIFEST)'
            \t@echo "flags: $$FREEZE_FLAGS"
            """;

    @TempDir
    private Path given;

    private Path folder = Path.of("");
    private Path tree = Path.of("");

    @BeforeEach
    void layOutATree() throws IOException {
        folder = given.toRealPath();
        tree = folder.resolve("micropython");
        write("micropython/py/mpconfig.h", "#define MICROPY_VERSION_MAJOR 1\n#define MICROPY_VERSION_MINOR 29\n");
        for (String port : List.of("stm32", "samd", "nrf", "unix", "rp2", "esp32", "zephyr", "alif")) {
            write("micropython/ports/" + port + "/Makefile", SAY);
        }
        for (String program : List.of("cmake", "west", "freeze", "freeze-python3")) {
            Path script = write(
                    "bin/" + program,
                    "#!/bin/sh\necho \"" + program + " $*\"\n" + "[ \"$1\" != -S ] || mkdir -p \"$4\"\n");
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Outcome init(String... args) {
        List<String> all = new ArrayList<>(List.of("init"));
        all.addAll(List.of(args));
        return Outcome.of(all.toArray(String[]::new));
    }

    private String project() {
        return folder.resolve("project").toString();
    }

    private String make(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("make", "--no-print-directory", "-C", project()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().put("LC_ALL", "C");
        builder.environment().keySet().removeAll(List.of("MAKEFLAGS", "MFLAGS", "MAKELEVEL", "IDFPY_FLAGS"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.replace(folder.toString(), "@");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stm32/PYBV10",
                "stm32/PYBV10-DP",
                "samd/SEEED_XIAO_SAMD21",
                "nrf/PCA10056-SD=s140",
                "unix/coverage",
                "alif/ALIF_ENSEMBLE",
                "rp2/RPI_PICO2-RISCV",
                "esp32/ESP32_GENERIC-D2WD",
                "zephyr/nucleo_wl55jc/stm32wl55xx",
                "qemu/VIRT_RV32"
            })
    void writesWhatAPortNeeds(String project) throws IOException {
        int slash = project.indexOf('/');
        String board = project.substring(slash + 1);
        assertThat(init("--port", project.substring(0, slash), "--board", board, project())
                        .stderr())
                .isEmpty();
        Path expected = Path.of("init", project.replace('/', '_'));
        for (String name : List.of("Makefile", "manifest.py")) {
            assertThat(folder.resolve("project/" + name)).hasSameTextualContentAs(expected.resolve(name));
        }
    }

    @Test
    void saysWhatItWroteAndWhatIsNext() {
        assertThat(init("--board", "PYBV10", "--mpy-dir", tree.toString(), project()))
                .isEqualTo(new Outcome(0, """
                         stm32/PYBV10, with the MicroPython tree in %1$s
                         wrote %2$s/manifest.py
                         wrote %2$s/Makefile
                         wrote %2$s/modules/hello.py
                         next: make -C %2$s
                        """.formatted(tree, project()), ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    stm32 | PYBV10       | all BOARD=PYBV10 BOARD_VARIANT= SD= VARIANT= BUILD=@/project/firmware-PYBV10
                    stm32 | PYBV10-DP    | all BOARD=PYBV10 BOARD_VARIANT=DP SD= VARIANT= BUILD=@/project/firmware-PYBV10-DP
                    nrf   | PCA10056-SD=s140 | all BOARD=PCA10056 BOARD_VARIANT= SD=s140 VARIANT= BUILD=@/project/firmware-PCA10056-s140
                    unix  | unix         | all BOARD= BOARD_VARIANT= SD= VARIANT=standard BUILD=@/project/firmware-standard
                    alif  | ALIF_ENSEMBLE | all BOARD=ALIF_ENSEMBLE BOARD_VARIANT= SD= VARIANT= BUILD=
                    """)
    void hasMakeCallThePort(String port, String board, String said) throws IOException, InterruptedException {
        init("--port", port, "--board", board, "--mpy-dir", tree.toString(), project());
        assertThat(make("-s").lines())
                .containsExactly(
                        said,
                        "FROZEN_MANIFEST=@/project/manifest.py IDFPY_FLAGS=",
                        "MAKE_MANIFEST=freeze makemanifest ",
                        "flags: ");
        assertThat(make("-s", "clean", "FREEZE=/elsewhere/freeze", "FREEZE_FLAGS=--why")
                        .lines())
                .anyMatch(line -> line.startsWith("clean "))
                .contains("MAKE_MANIFEST=/elsewhere/freeze makemanifest --why");
        assertThat(make("-n")).contains("make -C @/micropython/ports/" + port + " all");
    }

    @Test
    void givesEspressifsBuildItsPython() throws IOException, InterruptedException {
        init("--port", "esp32", "--mpy-dir", tree.toString(), project());
        assertThat(make("-s", "IDFPY_FLAGS=--ccache", "FREEZE_FLAGS=--why").lines())
                .containsExactly(
                        "all BOARD=ESP32_GENERIC BOARD_VARIANT= SD= VARIANT= BUILD=@/project/firmware-ESP32_GENERIC",
                        "FROZEN_MANIFEST=@/project/manifest.py IDFPY_FLAGS=--ccache",
                        "MAKE_MANIFEST=",
                        "flags: --why");
        assertThat(make("-s").lines())
                .contains("FROZEN_MANIFEST=@/project/manifest.py IDFPY_FLAGS=-D"
                        + " Python3_EXECUTABLE=@/bin/freeze-python3");
    }

    @Test
    void configuresOnceWithCMake() throws IOException, InterruptedException {
        init("--board", "RPI_PICO2-RISCV", "--mpy-dir", tree.toString(), project());
        String build = "cmake --build @/project/firmware-RPI_PICO2-RISCV";
        String configure = "cmake -S @/micropython/ports/rp2 -B @/project/firmware-RPI_PICO2-RISCV -DPICO_BUILD_DOCS=0"
                + " -DMICROPY_BOARD=RPI_PICO2 -DMICROPY_BOARD_VARIANT=RISCV"
                + " -DMICROPY_FROZEN_MANIFEST=@/project/manifest.py -DPython3_EXECUTABLE=@/bin/freeze-python3";
        assertThat(make("-s").lines()).containsExactly(configure, build);
        assertThat(make("-s").lines()).containsExactly(build);
        assertThat(make("-s", "submodules").lines()).anyMatch(line -> line.startsWith("submodules BOARD=RPI_PICO2 "));
        make("-s", "clean");
        assertThat(folder.resolve("project/firmware-RPI_PICO2-RISCV")).doesNotExist();
    }

    @Test
    void callsWest() throws IOException, InterruptedException {
        init("--port", "zephyr", "--board", "frdm_k64f", "--mpy-dir", tree.toString(), project());
        assertThat(make("-s").lines())
                .containsExactly("west build -b frdm_k64f -d @/project/firmware-frdm_k64f @/micropython/ports/zephyr --"
                        + " -DCONFIG_MICROPY_FROZEN_MODULES=y"
                        + " -DCONFIG_MICROPY_FROZEN_MANIFEST=\"@/project/manifest.py\""
                        + " -DPython3_EXECUTABLE=@/bin/freeze-python3");
    }

    @Test
    void stopsWhereThereIsNoTreeOrNoStandInForPython() throws IOException, InterruptedException {
        init("--port", "rp2", project());
        assertThat(make("-s"))
                .startsWith("cmake -S ../micropython/"); // the tree is where it usually is: beside the project
        make("-s", "clean");
        assertThat(make("-s", "MPY_DIR=/nowhere"))
                .contains("*** MPY_DIR is /nowhere, which is no MicroPython tree.  Stop.");
        Files.delete(folder.resolve("bin/freeze-python3"));
        assertThat(make("-s")).contains("*** found no freeze-python3 beside the command freeze.  Stop.");
    }

    @Test
    void takesWhatTheTreeHas() throws IOException {
        // An older tree, where the board has no manifest of its own yet; and a board of the user's.
        write("micropython/ports/stm32/boards/manifest.py", "");
        write("micropython/ports/stm32/boards/MINE/manifest.py", "");
        init("--board", "PYBV10", "--mpy-dir", tree.toString(), project());
        assertThat(folder.resolve("project/manifest.py"))
                .content()
                .contains("\ninclude(\"$(PORT_DIR)/boards/manifest.py\")\n");
        String mine = folder.resolve("mine").toString();
        assertThat(init("--port", "stm32", "--board", "MINE", "--mpy-dir", tree.toString(), mine)
                        .stdout())
                .startsWith(" stm32/MINE, ");
        assertThat(folder.resolve("mine/manifest.py"))
                .content()
                .contains("\ninclude(\"$(PORT_DIR)/boards/MINE/manifest.py\")\n");
        assertThat(folder.resolve("mine/Makefile")).content().contains("\nBOARD ?= MINE\n");
    }

    @Test
    void leavesModulesThatAreThere() throws IOException {
        write("project/modules/app.py", "x = 1\n");
        assertThat(init("--port", "unix", project()).stdout()).doesNotContain("hello");
        assertThat(folder.resolve("project/modules/hello.py")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"manifest.py", "Makefile"})
    void overwritesNothing(String name) throws IOException {
        write("project/" + name, "mine\n");
        Outcome outcome = init("--board", "PYBV10", project());
        assertThat(outcome)
                .isEqualTo(new Outcome(
                        1, "", "freeze: " + project() + "/" + name + " is there already; nothing was written\n"));
        try (Stream<Path> files = Files.list(folder.resolve("project"))) {
            assertThat(files).containsExactly(folder.resolve("project/" + name));
        }
        assertThat(folder.resolve("project/" + name)).hasContent("mine\n");
    }

    @Test
    void overwritesNoLinkThatLeadsNowhere() throws IOException {
        Path link = Files.createDirectories(folder.resolve("project")).resolve("manifest.py");
        Files.createSymbolicLink(link, Path.of("of/another/time.py"));
        assertThat(init("--board", "PYBV10", project()).stderr())
                .isEqualTo("freeze: " + project() + "/manifest.py is there already; nothing was written\n");
        assertThat(Files.readSymbolicLink(link)).isEqualTo(Path.of("of/another/time.py"));
    }

    @Test
    void leavesNothingHalfDone() throws IOException {
        // A link that leads nowhere is no folder to write into.
        Files.createDirectories(folder.resolve("project"));
        Files.createSymbolicLink(folder.resolve("project/modules"), folder.resolve("nowhere/at/all"));
        Outcome outcome = init("--board", "PYBV10", project());
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.stderr())
                .startsWith("freeze: ")
                .contains("cannot be written")
                .hasLineCount(1);
        assertThat(folder.resolve("project/manifest.py")).doesNotExist();
        assertThat(folder.resolve("project/Makefile")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --port stm33                          | 1 | no port 'stm33'; did you mean stm32?  (freeze boards lists 330)
                    --port minimal                        | 1 | the build of port minimal takes no manifest, so there is nothing to set up
                    --port rp2 --board RPI_PIC            | 1 | no board 'rp2/RPI_PIC'; did you mean RPI_PICO, RPI_PICO2?  (freeze boards --port rp2 lists 57)
                    --port zephyr --board a;b             | 1 | --board: found ';' in a;b, expected the name of a board
                    --port stm32 --mpy-dir /nowhere       | 1 | /nowhere: no MicroPython tree: found no py/mpconfig.h in it
                    --port stm32 a$b                      | 1 | the project's folder: found '$' in
                    --board PYBV10 a b                    | 2 | unmatched argument at index 3: 'b'  (freeze init --help)
                    --board                               | 2 | missing required parameter for option '--board' (NAME)  (freeze init --help)
                    ''                                    | 2 | which port? add --port PORT or --board NAME  (freeze boards lists them)
                    """)
    void refuses(String args, int code, String complaint) throws IOException {
        Outcome outcome = init(args.isEmpty() ? new String[0] : args.split(" ", -1));
        assertThat(outcome.stderr()).startsWith("freeze: " + complaint).hasLineCount(1);
        assertThat(outcome.code()).isEqualTo(code);
        assertThat(Path.of("Makefile")).doesNotExist();
    }
}
