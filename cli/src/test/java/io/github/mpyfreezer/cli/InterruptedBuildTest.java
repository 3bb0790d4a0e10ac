package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever ends a run early, the output is the old one or the new one, and the next run gets it right. */
class InterruptedBuildTest {
    @TempDir
    private Path folder;

    private FirmwareTree tree;

    @BeforeEach
    void layOut() throws IOException {
        tree = FirmwareTree.in(folder);
    }

    @Test
    void leavesTheOldOrTheNewWhenKilled() throws IOException, InterruptedException {
        String before = built();
        change("x = 7\n");
        String after = builtElsewhere();
        // From before the first module is compiled until after the record is written.
        for (int delay = 150; delay < 900; delay += 75) {
            change("x = 1\n");
            tree.run();
            Files.writeString(tree.output, before);
            change("x = 7\n");
            Process process = start(List.of());
            if (!process.waitFor(delay, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
            assertThat(Files.readString(tree.output)).isIn(before, after);
            assertThat(tree.run().code()).isZero();
            assertThat(tree.output).hasContent(after);
        }
    }

    @Test
    void leavesNothingBehindWhenInterrupted() throws IOException, InterruptedException {
        tree.compiler.takes("5");
        Process process = start(List.of());
        Path compiled = tree.build.resolve("frozen_mpy");
        for (int i = 0; i < 100 && !Files.exists(tree.compiler.path().resolveSibling("mpy-cross.log")); i++) {
            Thread.sleep(50);
        }
        process.destroy();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(tree.output).doesNotExist();
        assertThat(files(compiled)).isEmpty();
        assertThat(files(tree.build)).noneMatch(name -> name.contains(".tmp") || name.contains(".freeze-"));
    }

    /** It is written aside while it is verified, which takes longer than anything else; now and then it is done all the same. */
    @Test
    void leavesNothingBehindWhenInterruptedWhileItVerifies() throws IOException, InterruptedException {
        Path place = Files.createDirectories(folder.resolve("verified"));
        String output = place.resolve("out.c").toString();
        boolean interrupted = false;
        for (int attempt = 0; attempt < 20 && !interrupted; attempt++) {
            PathUtils.cleanDirectory(place);
            Process process = start(
                    List.of(), List.of("--board", "PYBV10", "--verify", "-o", output, "../test-fixtures/mpy/bytecode"));
            while (process.isAlive() && files(place).isEmpty()) {
                Thread.sleep(1);
            }
            boolean writing = files(place).stream().anyMatch(name -> name.endsWith(".tmp"));
            process.destroy();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(files(place)).noneMatch(name -> name.endsWith(".tmp"));
            interrupted = writing && files(place).isEmpty();
        }
        assertThat(interrupted).isTrue();
    }

    /** A limit on the size of files does what a full disk does. */
    @Test
    void leavesTheOldWhenTheDiskIsFull() throws IOException, InterruptedException {
        tree.write("port/manifest.py", "freeze_as_str('lib')\n");
        String before = built();
        tree.write("port/lib/big.py", "x = 1\n".repeat(20_000));
        Process process = start(List.of("sh", "-c", "ulimit -f 16; exec \"$@\"", "sh"));
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(said).contains(tree.output + ": cannot be written: ").doesNotContain("Exception");
        assertThat(tree.output).hasContent(before);
        assertThat(files(tree.build)).noneMatch(name -> name.contains(".tmp"));
    }

    @Test
    void twoAtOnceLeaveWhatOneOfThemMakes() throws IOException, InterruptedException {
        Set<String> possible = new HashSet<>();
        for (String flags : List.of("-f-march=one", "-f-march=two")) {
            assertThat(tree.run(flags).code()).isZero();
            possible.add(Files.readString(tree.output));
        }
        assertThat(possible).hasSize(2);
        for (int round = 0; round < 5; round++) {
            Thread first = new Thread(() -> tree.run("-f-march=one"));
            Thread second = new Thread(() -> tree.run("-f-march=two"));
            first.start();
            second.start();
            first.join();
            second.join();
            assertThat(Files.readString(tree.output)).isIn(possible);
            for (String flags : List.of("-f-march=one", "-f-march=two")) {
                assertThat(tree.run(flags).code()).isZero();
                assertThat(Files.readString(tree.output)).isEqualTo(builtElsewhere(flags));
            }
        }
    }

    private void change(String text) throws IOException {
        tree.write("port/lib/one.py", text);
        tree.write("port/lib/two.py", text);
    }

    private String built() throws IOException {
        change("x = 1\n");
        assertThat(tree.run().code()).isZero();
        return Files.readString(tree.output);
    }

    /** What a clean build makes. */
    private String builtElsewhere(String... flags) throws IOException {
        Path kept = folder.resolve("kept");
        Files.move(tree.build, kept);
        tree.write("build/genhdr/qstrdefs.preprocessed.h", Files.readString(kept.resolve(QstrHeaders.PLACE)));
        assertThat(tree.run(flags).code()).isZero();
        String content = Files.readString(tree.output);
        PathUtils.deleteDirectory(tree.build);
        Files.move(kept, tree.build);
        return content;
    }

    private Process start(List<String> before) throws IOException {
        return start(before, tree.arguments());
    }

    private static Process start(List<String> before, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.mpyfreezer.cli.Main"));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static List<String> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder))
                    .map(Path::toString)
                    .toList();
        }
    }
}
