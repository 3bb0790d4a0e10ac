package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CMake takes the shim for a Python, and its builds freeze by it. */
class FreezePython3IT {
    private static final String CMAKE_LISTS = """
            cmake_minimum_required(VERSION 3.12)
            project(firmware NONE)
            find_package(Python3 REQUIRED COMPONENTS Interpreter)
            execute_process(
                COMMAND ${Python3_EXECUTABLE} ${TREE}/mpy/tools/makemanifest.py --list-c-modules
                    -v "MPY_DIR=${TREE}/mpy" -v "PORT_DIR=${TREE}/port" ${CMAKE_SOURCE_DIR}/manifest.py
                RESULT_VARIABLE result OUTPUT_FILE ${CMAKE_BINARY_DIR}/c_modules.txt)
            if(result)
                message(FATAL_ERROR "no list of C modules")
            endif()
            add_custom_command(
                OUTPUT frozen_content.c
                COMMAND ${Python3_EXECUTABLE} ${TREE}/mpy/tools/makemanifest.py -o frozen_content.c
                    -v "MPY_DIR=${TREE}/mpy" -v "PORT_DIR=${TREE}/port" -b ${CMAKE_BINARY_DIR}
                    ${CMAKE_SOURCE_DIR}/manifest.py
                DEPENDS ${CMAKE_SOURCE_DIR}/manifest.py
                VERBATIM)
            add_custom_command(
                OUTPUT other.txt
                COMMAND ${Python3_EXECUTABLE} -c "open('other.txt', 'w').write('a real Python')"
                VERBATIM)
            add_custom_target(firmware ALL DEPENDS frozen_content.c other.txt)
            """;

    private static final String MANIFEST = """
            freeze_mpy("%s", "main.mpy")
            c_module("$(MPY_DIR)/../cmods/ok_cmake")
            """;

    @TempDir
    private Path folder;

    private Installation installed = new Installation(Path.of(""));

    @BeforeEach
    void install() throws IOException, InterruptedException {
        installed = Installation.in(folder);
    }

    @Test
    void freezesInARealBuild() throws IOException, InterruptedException {
        for (String tool : List.of("cmake", "ninja", "python3")) {
            assumeTrue(Processes.isInstalled(tool), tool + " is not installed");
        }
        Path source = Files.createDirectories(folder.resolve("source"));
        Path fixtures = Path.of("").toAbsolutePath();
        Files.writeString(source.resolve("CMakeLists.txt"), CMAKE_LISTS);
        Files.writeString(source.resolve("manifest.py"), MANIFEST.formatted(fixtures.resolve("mpy/bytecode")));
        Path build = folder.resolve("build");
        Path header = build.resolve(QstrHeaders.PLACE);
        Files.createDirectories(build.resolve("genhdr"));
        Files.writeString(header, "QCFG(BYTES_IN_LEN, (1))\nQCFG(BYTES_IN_HASH, (2))\n");
        succeeds(
                "cmake",
                "-G",
                "Ninja",
                "-S",
                source.toString(),
                "-B",
                build.toString(),
                "-DPython3_EXECUTABLE=" + installed.shim(),
                "-DTREE=" + fixtures.resolve("manifest/tree"));
        succeeds("cmake", "--build", build.toString());
        assertThat(build.resolve("frozen_content.c")).content().contains("frozen_module_main");
        assertThat(build.resolve("c_modules.txt")).content().endsWith("cmods/ok_cmake\n");
        assertThat(build.resolve("other.txt")).hasContent("a real Python");
    }

    private static void succeeds(String... command) throws IOException, InterruptedException {
        Outcome outcome = Installation.run(List.of(command), Map.of());
        assertThat(outcome.code()).as(outcome.stdout() + outcome.stderr()).isZero();
    }

    @Test
    void addsTheFlagsThatABuildHasNoPlaceFor() throws IOException, InterruptedException {
        Outcome outcome = shim(
                Map.of("FREEZE_FLAGS", "--list-c-modules  -v PORT_DIR=/*"),
                "tools/makemanifest.py",
                "-v",
                "MPY_DIR=" + Path.of("manifest/tree/mpy").toAbsolutePath(),
                "c_module('$(PORT_DIR)')");
        assertThat(outcome)
                .isEqualTo(
                        new Outcome(
                                1,
                                "",
                                "manifest error executing \"c_module('$(PORT_DIR)')\": <manifest>:1: C module path does not exist: /*\n"));
    }

    /** A Python of the name, that says who it is and what it was given. */
    private Path python(String place) throws IOException {
        Path python = Files.createDirectories(folder.resolve(place)).resolve("python3");
        Files.writeString(python, "#!/bin/sh\necho " + place + " \"$@\"\nexit 7\n");
        assertThat(python.toFile().setExecutable(true)).isTrue();
        return python;
    }

    private Outcome shim(Map<String, String> environment, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(installed.shim().toString()));
        command.addAll(List.of(args));
        return Installation.run(command, environment);
    }

    @Test
    void isPythonElsewhere() throws IOException, InterruptedException {
        Path first = python("first").getParent();
        String path = first + ":" + python("second").getParent() + ":" + System.getenv("PATH");
        String chosen = python("chosen").toString();
        assertThat(shim(Map.of("PATH", path), "-c", "a b")).isEqualTo(new Outcome(7, "first -c a b\n", ""));
        assertThat(shim(Map.of("PATH", path), "x/makeversionhdr.py", "tools/makemanifest.py"))
                .isEqualTo(new Outcome(7, "first x/makeversionhdr.py tools/makemanifest.py\n", ""));
        assertThat(shim(Map.of("PATH", path, "FREEZE_PYTHON3", chosen), "-V"))
                .isEqualTo(new Outcome(7, "chosen -V\n", ""));
    }

    @Test
    void isNotTheFirstPythonThatItFinds() throws IOException, InterruptedException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path link = Files.createSymbolicLink(bin.resolve("python3"), installed.shim());
        String path = bin + ":" + python("second").getParent() + ":" + System.getenv("PATH");
        Outcome outcome = Installation.run(List.of(link.toString(), "-V"), Map.of("PATH", path));
        assertThat(outcome).isEqualTo(new Outcome(7, "second -V\n", ""));
        assertThat(Installation.run(List.of(link.toString(), "tools/makemanifest.py", "--help"), Map.of())
                        .stdout())
                .startsWith("usage: freeze makemanifest");
    }

    @Test
    void saysThatThereIsNoPython() throws IOException, InterruptedException {
        assertThat(shim(Map.of("PATH", folder.toString()), "-V"))
                .isEqualTo(new Outcome(
                        127, "", "freeze-python3: found no python3 on the PATH; FREEZE_PYTHON3 can name one\n"));
    }
}
