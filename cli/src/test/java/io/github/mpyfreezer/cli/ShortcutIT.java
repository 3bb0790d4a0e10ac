package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher starts no Java for a build in which nothing has changed, and does for any other. */
class ShortcutIT {
    /** More than a tick of the clock. */
    private static final long A_WHILE = 120;

    private static final Map<String, String> NO_JAVA = Map.of("JAVA_HOME", "/nowhere");

    @TempDir
    private static Path place;

    private static Installation installed = new Installation(Path.of(""));

    @TempDir
    private Path folder;

    private FirmwareTree tree;

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        installed = Installation.in(place);
    }

    /** The compiler is a program, not a script, as a script is always asked. */
    @BeforeEach
    void buildTwice() throws IOException, InterruptedException {
        assumeTrue(Compiler.installed().contains(Compiler.HOST_64), "no gcc");
        tree = FirmwareTree.in(folder);
        Path script = tree.compiler.path().resolveSibling("script");
        Files.move(tree.compiler.path(), script);
        Path source = tree.write(
                "start.c",
                "#include <unistd.h>\nint main(int n, char **v) { v[0] = \"" + script
                        + "\"; return execv(v[0], v); }\n");
        Processes.run(List.of("gcc", "-o", tree.compiler.path().toString(), source.toString()));
        tree.write("port/lib/text.txt", "text");
        Thread.sleep(A_WHILE);
        assertThat(run().stdout()).endsWith("GEN " + tree.output + "\n");
        Thread.sleep(A_WHILE);
        assertThat(run()).isEqualTo(new Outcome(0, "", ""));
    }

    private Outcome run(String... more) throws IOException, InterruptedException {
        return installed.run(tree.arguments(more).toArray(String[]::new));
    }

    private boolean startsJava(String... more) throws IOException, InterruptedException {
        Outcome outcome = installed.run(NO_JAVA, tree.arguments(more).toArray(String[]::new));
        if (outcome.code() == 0) {
            assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
            return false;
        }
        assertThat(outcome.stderr()).contains("JAVA_HOME is /nowhere");
        return true;
    }

    @Test
    void startsNoJavaWhereNothingChanged() throws IOException, InterruptedException {
        assertThat(startsJava()).isFalse();
        assertThat(startsJava()).isFalse();
        assertThat(Outcome.of("--why", "-o", tree.output.toString()).stdout())
                .isEqualTo(" nothing compiled: 3 of 3 modules as recorded; " + tree.output + ": as recorded\n");
    }

    @Test
    void startsJavaForAnotherCommand() throws IOException, InterruptedException {
        assertThat(startsJava("-f-march=armv7m")).isTrue();
        assertThat(startsJava("--why")).isTrue();
        List<String> joined = new ArrayList<>(tree.arguments());
        joined.set(1, joined.get(1) + "\n" + joined.remove(2));
        assertThat(installed.run(NO_JAVA, joined.toArray(String[]::new)).code()).isEqualTo(1);
        List<String> args = new ArrayList<>(List.of(installed.freeze().toString()));
        args.addAll(tree.arguments());
        var elsewhere = Map.of(
                "JAVA_HOME",
                "/nowhere",
                "MICROPY_MPYCROSS",
                tree.compiler.path().toString());
        assertThat(Installation.run(args, elsewhere).code()).isEqualTo(1);
    }

    /** Size, time and name are as they were; the file system knows better. */
    @Test
    void startsJavaForAnyChangeOfAnyInput() throws IOException, InterruptedException {
        for (String name : List.of(
                "port/lib/two.py",
                "port/manifest.py",
                "build/genhdr/qstrdefs.preprocessed.h",
                "mpy/py/mpconfig.h",
                "build/frozen_content.c",
                "build/frozen_mpy/two.mpy",
                "mpy/mpy-cross/build/mpy-cross")) {
            Path file = tree.root.resolve(name);
            assertThat(startsJava()).as("before " + name).isFalse();
            FileTime time = Files.getLastModifiedTime(file);
            byte[] content = Files.readAllBytes(file);
            byte[] other = content.clone();
            other[other.length - 1] ^= 1;
            Files.write(file, other);
            Files.setLastModifiedTime(file, time);
            assertThat(startsJava()).as(name).isTrue();
            Files.write(file, content);
            Thread.sleep(A_WHILE);
            assertThat(run()).as(name).isEqualTo(new Outcome(0, "", ""));
        }
    }

    @Test
    void startsJavaForFilesThatComeAndGo() throws IOException, InterruptedException {
        Path added = tree.write("port/lib/four.py", "x = 4\n");
        assertThat(startsJava()).isTrue();
        Files.delete(added);
        assertThat(startsJava()).isTrue();
        Thread.sleep(A_WHILE);
        run();
        assertThat(startsJava()).isFalse();
        Files.delete(tree.build.resolve("frozen_mpy/one.mpy"));
        assertThat(startsJava()).isTrue();
    }

    @Test
    void startsJavaWithoutARecord() throws IOException, InterruptedException {
        Files.delete(Path.of(tree.output + RecordFile.EXTENSION));
        assertThat(startsJava()).isTrue();
    }

    @Test
    void listsFoldersOfCModulesWithoutJava() throws IOException, InterruptedException {
        tree.write("port/native it's/micropython.mk", "");
        Path module = tree.root.resolve("port/native it's");
        tree.write("port/manifest.py", "c_module(\"native it's\")\nfreeze('nowhere')\n");
        String[] list = tree.arguments("--list-c-modules").toArray(String[]::new);
        Map<String, String> cached =
                Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString());
        Map<String, String> without = new HashMap<>(cached);
        without.putAll(NO_JAVA);
        Thread.sleep(A_WHILE);
        var expected = new Outcome(0, module + "\n", "");
        assertThat(installed.run(cached, list)).isEqualTo(expected);
        assertThat(installed.run(without, list)).isEqualTo(expected);
        Files.delete(module.resolve("micropython.mk"));
        assertThat(installed.run(without, list).code()).isEqualTo(1);
        assertThat(installed.run(cached, list).stderr()).contains("must contain micropython.mk");
    }

    @Test
    void startsJavaForAnotherRelease() throws IOException, InterruptedException {
        Path launch = installed.home().resolve("lib/launch");
        String text = Files.readString(launch);
        Files.writeString(launch, text.replaceAll("digest=.*", "digest=another"));
        assertThat(startsJava()).isTrue();
        Files.writeString(launch, text);
        assertThat(startsJava()).isFalse();
    }

    /** What a manifest finds out by itself is not in the list of what the output depends on. */
    @Test
    void startsJavaForAManifestThatLooksAround() throws IOException, InterruptedException {
        tree.write("port/manifest.py", "import os\nif not os.path.exists('/nowhere'):\n    freeze('lib', opt=0)\n");
        for (int i = 0; i < 3; i++) {
            assertThat(run().code()).isZero();
            Thread.sleep(A_WHILE);
        }
        assertThat(startsJava()).isTrue();
    }

    /** A change in the same tick of the clock as the look at the file could not be told from none. */
    @Test
    void leavesNoShortcutToWhatHasJustChanged() throws IOException, InterruptedException {
        Files.delete(Path.of(tree.output + ".known"));
        tree.write("port/lib/one.py", "x = 1\n");
        Files.setLastModifiedTime(
                tree.root.resolve("port/lib/one.py"), FileTime.fromMillis(System.currentTimeMillis() + 60_000));
        assertThat(run().code()).isZero();
        assertThat(Path.of(tree.output + ".known")).doesNotExist();
    }
}
