package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a make waits for each time: commands load nothing that takes long to set up and that they can do without. */
class StartUpIT {
    @TempDir
    private Path folder;

    private Installation installed = new Installation(Path.of(""));
    private Path header = Path.of("");

    @BeforeEach
    void install() throws IOException, InterruptedException {
        installed = Installation.in(folder);
        header = folder.resolve("build").resolve(QstrHeaders.PLACE);
        Files.createDirectories(header.resolveSibling("."));
        Files.writeString(header, "QCFG(BYTES_IN_LEN, (1))\nQCFG(BYTES_IN_HASH, (2))\nQ(main)\n");
    }

    /** The classes that a command loads. */
    private List<String> loaded(String... args) throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xlog:class+load:file=" + log,
                "-cp",
                installed.home().resolve("lib") + "/*",
                Main.class.getName()));
        command.addAll(List.of(args));
        assertThat(Installation.run(command, Map.of()).code()).isZero();
        List<String> names = new ArrayList<>();
        for (String line : Files.readAllLines(log)) {
            names.add(line.replaceFirst("^(\\[[^]]*])+ *", "").replaceFirst(" .*", ""));
        }
        assertThat(names).contains(Main.class.getName());
        return names;
    }

    private static void assertLight(List<String> names) {
        assertThat(names)
                .noneMatch(name -> name.startsWith("picocli."))
                .noneMatch(name -> name.startsWith("io.github.mpyfreezer.") && name.contains("$$Lambda"))
                .noneMatch(name -> name.startsWith("java.lang.runtime.ObjectMethods"))
                .noneMatch(name -> name.startsWith("java.security.SecureRandom"));
    }

    private String[] makeManifest(String... more) {
        Path practice = installed.home().resolve("lib/practice");
        List<String> command = new ArrayList<>(List.of("makemanifest", "-b", folder + "/build"));
        for (String tree : new String[] {"MPY", "MPY_LIB", "PORT", "BOARD"}) {
            command.add("-v");
            command.add(tree + "_DIR=" + practice.resolve(tree.toLowerCase(Locale.ROOT)));
        }
        command.addAll(List.of(more));
        command.add(practice.resolve("board/manifest.py").toString());
        return command.toArray(new String[0]);
    }

    @Test
    void freezingCompiledModules() throws IOException, InterruptedException {
        assertLight(loaded(
                "mpy-tool", "-f", "-q", header.toString(), "mpy/bytecode/main.mpy", "mpy/bytecode/closures.mpy"));
    }

    @Test
    void askingForModulesInC() throws IOException, InterruptedException {
        assertLight(loaded(makeManifest("--list-c-modules")));
    }

    @Test
    void buildingAgainWhatNeedsNoCompiler() throws IOException, InterruptedException {
        String[] command = makeManifest("-o", folder + "/build/frozen_content.c");
        assertThat(loaded(command)).noneMatch(name -> name.startsWith("java.security.SecureRandom"));
        Files.writeString(header, "Q(more)\n", StandardOpenOption.APPEND);
        assertLight(loaded(command));
    }

    @Test
    void readingTheOptionsOfACommand() throws IOException, InterruptedException {
        for (List<String> command : List.of(
                List.of("--board", "PYBV10", "-q", "-o", "-", "mpy/bytecode/main.mpy"),
                List.of("verify", "--board", "PYBV10", "--level", "structure", "mpy/bytecode/main.mpy"))) {
            assertThat(loaded(command.toArray(new String[0])))
                    .contains("picocli.CommandLine")
                    .noneMatch(name -> name.startsWith("sun.net.www.protocol.jar.JarURLConnection"))
                    .noneMatch(name -> name.startsWith("sun.reflect.annotation.AnnotationInvocationHandler"))
                    .noneMatch(name -> name.equals("java.lang.reflect.Proxy"))
                    .noneMatch(name -> name.startsWith("java.time.format."));
        }
    }
}
