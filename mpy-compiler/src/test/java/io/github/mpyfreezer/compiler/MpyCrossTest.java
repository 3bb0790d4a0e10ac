package io.github.mpyfreezer.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls a script in place of mpy-cross, which writes down how it was called. */
class MpyCrossTest {
    @TempDir
    private Path folder;

    private Path source;
    private Path output;

    @BeforeEach
    void writeTheSource() throws IOException {
        source = Files.writeString(folder.resolve("gauge source.py"), "x = 1\n");
        output = Files.createDirectories(folder.resolve("out")).resolve("gauge.mpy");
    }

    /** The order of the arguments is that of mpy_cross/__init__.py. */
    @Test
    void callsTheCompilerAsStockDoes() throws IOException {
        var compiler = new MpyCross(script("printf '%s\\n' \"$@\" >\"$4\""), List.of("-march=armv7m", "-X"));
        var job = new CompileJob(source, "drivers/gauge.py", Optional.of("3"), "", output);
        assertThat(compiler.compile(job)).isEmpty();
        assertThat(Files.readAllLines(output))
                .containsExactly(
                        "-s",
                        "drivers/gauge.py",
                        "-o",
                        output.toString(),
                        "-O3",
                        "-march=armv7m",
                        "-X",
                        source.toString());
    }

    @Test
    void leavesTheLevelToTheCompiler() throws IOException {
        var compiler = new MpyCross(script("printf '%s\\n' \"$@\" >\"$4\""), List.of());
        assertThat(compiler.compile(new CompileJob(source, "gauge.py", Optional.empty(), "", output)))
                .isEmpty();
        assertThat(Files.readAllLines(output))
                .containsExactly("-s", "gauge.py", "-o", output.toString(), source.toString());
    }

    @Test
    void compilesWhatIsAppendedAndLeavesNothingBehind() throws IOException {
        var compiler = new MpyCross(script("for last; do :; done; cp \"$last\" \"$4\""), List.of());
        var job = new CompileJob(source, "gauge.py", Optional.empty(), "\n\n__version__ = '1.2'\n", output);
        assertThat(compiler.compile(job)).isEmpty();
        assertThat(output).hasContent("x = 1\n\n\n__version__ = '1.2'\n");
        try (Stream<Path> left = Files.list(folder.resolve("out"))) {
            assertThat(left).containsExactly(output);
        }
        assertThat(source).hasContent("x = 1\n");
    }

    @Test
    void namesTheUsersFileInFaults() throws IOException {
        var compiler = new MpyCross(
                script("for last; do :; done; echo \"  File \\\"$last\\\", line 1\" >&2; echo SyntaxError; exit 1"),
                List.of());
        String fault = "  File \"" + source + "\", line 1\nSyntaxError\n";
        assertThat(compiler.compile(new CompileJob(source, "gauge.py", Optional.empty(), "", output)))
                .contains(fault);
        assertThat(compiler.compile(new CompileJob(source, "gauge.py", Optional.empty(), "\n", output)))
                .contains(fault);
    }

    @Test
    void saysThatNothingWasWritten() throws IOException {
        var compiler = new MpyCross(script("exit 0"), List.of());
        assertThatThrownBy(() -> compiler.compile(new CompileJob(source, "gauge.py", Optional.empty(), "", output)))
                .isInstanceOf(CompilerException.class)
                .hasMessageEndingWith("mpy-cross: compiled " + source + " and wrote no file");
    }

    /** Whatever a shell would take for something else. */
    @Test
    void takesNamesAsTheyAre() throws IOException {
        Path odd = Files.writeString(folder.resolve("it's $HOME `x` \"y\" \\z;&|*?.py"), "odd = 1\n");
        Path lines = Files.writeString(folder.resolve("two\nlines.py"), "two = 2\n");
        var compiler = new MpyCross(script("for last; do :; done; cp \"$last\" \"$4\""), List.of("-X", "a b"));
        for (Path file : List.of(odd, lines)) {
            assertThat(compiler.compile(new CompileJob(file, "odd.py", Optional.empty(), "", output)))
                    .isEmpty();
            assertThat(output).hasSameTextualContentAs(file);
        }
        compiler.close();
    }

    @Test
    void compilesOneAfterTheOtherWhateverIsSaid() throws IOException {
        var compiler = new MpyCross(
                script("for last; do :; done; cat \"$last\"; cp \"$last\" \"$4\"; exit $(wc -l <\"$last\")"),
                List.of());
        for (int lines : new int[] {0, 3, 1, 0, 2}) {
            Files.writeString(source, "\n".repeat(lines) + (lines == 0 ? "no line end" : ""));
            Optional<String> fault = compiler.compile(new CompileJob(source, "gauge.py", Optional.empty(), "", output));
            assertThat(fault).isEqualTo(lines == 0 ? Optional.empty() : Optional.of("\n".repeat(lines)));
        }
        compiler.close();
    }

    @Test
    void saysWhatCannotBeRun() {
        var compiler = new MpyCross(folder.resolve("nothing").toString(), List.of());
        assertThatThrownBy(() -> compiler.compile(new CompileJob(source, "gauge.py", Optional.empty(), "", output)))
                .isInstanceOf(CompilerException.class)
                .hasMessageStartingWith(folder.resolve("nothing") + ": cannot be run: ")
                .hasMessageNotContaining("\n");
    }

    private String script(String body) throws IOException {
        Path script = Files.writeString(folder.resolve("mpy-cross"), "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        return script.toString();
    }
}
