package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every message in troubleshooting.md is one that can be had. */
class TroubleshootingTest {
    private static final Page PAGE;

    static {
        Path file = Path.of("../docs/troubleshooting.md");
        try {
            PAGE = new Page(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TempDir
    private Path folder;

    private final StringBuilder said = new StringBuilder();
    private FirmwareTree tree;

    @BeforeEach
    void layOut() throws IOException {
        tree = FirmwareTree.in(folder);
    }

    private void run(String... args) {
        FirmwareTree.Result result = FirmwareTree.call(List.of(args));
        said.append(result.out()).append(result.err());
    }

    private void freeze(String... args) {
        List<String> all = new ArrayList<>(List.of("-b", tree.build.toString(), "-o", folder + "/out.c"));
        all.addAll(List.of("--mpy-cross", tree.compiler.path().toString()));
        all.addAll(List.of(args));
        run(all.toArray(String[]::new));
    }

    private void alone(String... args) {
        List<String> all = new ArrayList<>(List.of("-o", folder + "/out.c"));
        all.addAll(List.of(args));
        run(all.toArray(String[]::new));
    }

    private void start(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("JAVA_HOME", "MICROPY_MPYCROSS", "FREEZE_PYTHON3"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        said.append(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        process.waitFor();
    }

    private void expect(String heading) {
        assertThat(PAGE.firstColumn(heading))
                .isNotEmpty()
                .allSatisfy(message -> assertThat(said.toString().lines())
                        .as(message)
                        .anyMatch(line -> Pattern.compile("(?:freeze: | )?" + Page.pattern(message))
                                .matcher(line)
                                .lookingAt()));
    }

    private String java(String main) {
        return String.join(
                " ",
                System.getProperty("java.home") + "/bin/java",
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.mpyfreezer.cli." + main);
    }

    @Test
    void ofTheCompilerAndTheTree() throws IOException, InterruptedException {
        String lib = tree.root.resolve("port/lib").toString();
        Map<String, String> nothing = Map.of("PATH", folder.toString());
        start(nothing, "/bin/sh", "-c", java("Main") + " --board PYBV10 -o " + folder + "/x.c " + lib);
        run(tree.arguments("--mpy-cross", "/nowhere/mpy-cross").toArray(String[]::new));
        tree.compiler.become("older", "1.18", "5");
        freeze("--board", "PYBV10", lib);
        tree.compiler.become("old", "1.20.0", "6.1");
        freeze("--board", "PYBV10", lib);
        alone("--board", "PYBV10", "--mpy-cross", folder.toString(), lib);
        alone("--board", "PYBV10", "--mpy-dir", folder + "/port", lib);
        run("makemanifest", "-o", "x.c", "-b", "x", "manifest.py");
        Path launchers = Path.of("../cli/src/main/launcher");
        Path installed =
                Files.createDirectories(folder.resolve("installed/bin")).resolve("freeze");
        Files.copy(launchers.resolve("freeze"), installed);
        Files.createDirectories(folder.resolve("installed/lib"));
        Files.writeString(folder.resolve("installed/lib/launch"), "jars= digest=\n");
        start(Map.of("PATH", emptyBin()), "/bin/sh", installed.toString());
        start(Map.of("PATH", emptyBin()), "/bin/sh", launchers + "/freeze-python3", "-V");
        expect("The compiler and the tree");
    }

    /** Without java and python3, with what the scripts need. */
    private String emptyBin() throws IOException {
        return Files.createDirectories(folder.resolve("empty")).toString();
    }

    @Test
    void ofManifests() throws IOException, InterruptedException {
        String port = tree.root.resolve("port").toString();
        tree.write("port/manifest.py", "require('nothing')\n");
        run(tree.arguments().toArray(String[]::new));
        tree.write("port/manifest.py", "module('nothing.py')\n");
        run(tree.arguments().toArray(String[]::new));
        tree.write("port/manifest.py", "freeze('$(OTHER)', 'one.py')\n");
        freeze("--board", "PYBV10", port);
        tree.write("port/manifest.py", "import pathlib\n");
        start(
                Map.of("PATH", folder.toString()),
                "/bin/sh",
                "-c",
                java("Main") + " --board PYBV10 -o " + folder + "/x.c " + port);
        tree.write("port/manifest.py", "module('one.py', 'lib')\nmodule('one.py', 'lib', opt=2)\n");
        freeze("--board", "PYBV10", port);
        freeze("--board", "PYBV10", "--exclude", "onne", port + "/lib");
        freeze("--board", "PYBV10", "--explain", "onne", port + "/lib");
        tree.write("port/lib/one.py", "syntax error\n");
        tree.write("port/manifest.py", "freeze('lib')\n");
        run(tree.arguments().toArray(String[]::new));
        expect("Manifests");
    }

    @Test
    void ofModules() throws IOException {
        alone("--board", "PYBV10", "README.md");
        alone("--board", "RPI_PICO", "--micropython", "1.20", "mpy/native-6.3/armv6m");
        alone("--board", "SEEED_XIAO_SAMD21", "mpy/bytecode/consts_complex.mpy");
        alone("--board", "RPI_PICO", "mpy/native-6.3/xtensawin");
        alone("--board", "NUCLEO_F091RC", "mpy/native-6.3/armv6m");
        alone("--board", "unix", "mpy/handmade/natmod_x64.mpy");
        Path copy = tree.write("lib/other.mpy", "");
        Files.copy(Path.of("mpy/bytecode/main.mpy"), copy, StandardCopyOption.REPLACE_EXISTING);
        alone("--board", "PYBV10", "mpy/bytecode/main.mpy", copy.toString());
        alone("--board", "PYBV10", tree.root.resolve("lib").toString());
        Files.copy(copy, tree.root.resolve("port/lib/one.mpy"));
        freeze("--board", "PYBV10", tree.root.resolve("port/lib").toString());
        expect("Modules");
    }

    @Test
    void ofBoardsAndBuildFolders() throws IOException, InterruptedException {
        String main = "mpy/bytecode/main.mpy";
        alone("--board", "PYBV1O", main);
        alone("--board", "MICROBIT", main);
        alone(main);
        alone("--board", "PYBV10", "-b", folder + "/port", main);
        alone("--board", "RPI_PICO", "-b", tree.build.toString(), main);
        alone("--board", "PYBV10", main);
        run("--why", "-b", folder + "/port");
        tree.write("mine/Makefile", "");
        run("init", "--board", "PYBV10", folder + "/mine");
        run("init", "--board", "RPI_PICO", folder + "/pico");
        start(Map.of("LC_ALL", "C"), "make", "-C", folder + "/pico", "MPY_DIR=/nowhere");
        tree.write("micropython/py/mpconfig.h", "");
        start(
                Map.of("LC_ALL", "C"),
                "make",
                "-C",
                folder + "/pico",
                "FREEZE=freeze",
                "PYTHON3=/nowhere/freeze-python3");
        var console = new Console(OutputStream.nullOutputStream(), new ByteArrayOutputStream(), false);
        Failure.report(console, new IllegalStateException("seeded"));
        said.append(console.err());
        said.append(said.toString().lines().map(TroubleshootingTest::afterStars).reduce("", (a, b) -> a + b + "\n"));
        expect("Boards and build folders");
    }

    /** What make itself was told to say. */
    private static String afterStars(String line) {
        return line.substring(line.indexOf("*** ") < 0 ? 0 : line.indexOf("*** ") + 4);
    }

    @Test
    void ofTheCompilerAsFarAsTheyAreInTheC() throws IOException {
        alone("--board", "PYBV10", "mpy/bytecode/main.mpy");
        run("mpy-tool", "-f", "-q", "headers-qstr/hash2.h", "mpy/bytecode/main.mpy");
        Stream<String> errors = PAGE.firstColumn("The compilers, the linker, and the board").stream()
                .filter(message -> message.startsWith("#error"));
        assertThat(said.toString().lines()).containsAll(errors.toList());
    }
}
