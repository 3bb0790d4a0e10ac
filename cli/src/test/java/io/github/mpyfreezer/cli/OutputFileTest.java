package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.assertj.core.api.Assumptions.assumeThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Make builds on what was touched last: a file that stays the same must stay untouched, and a failed one must stay whole. */
class OutputFileTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));

    @TempDir
    private Path folder;

    private static OutputFile.Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void makesTheFolder() throws IOException {
        Path file = folder.resolve("a/b/out.c");
        assertThat(OutputFile.write(file.toString(), text("x"))).isTrue();
        assertThat(file).hasContent("x");
    }

    /** As those that {@code -e} cuts to what the file system takes. */
    @Test
    void writesAFileOfTheLongestName() throws IOException {
        Path file = folder.resolve("n".repeat(255));
        assertThat(OutputFile.write(file.toString(), text("x"))).isTrue();
        assertOnly(file);
        Path wide = folder.resolve("\u20ac".repeat(85));
        assertThat(OutputFile.write(wide.toString(), text("y"))).isTrue();
        assertThat(wide).hasContent("y");
    }

    @Test
    void leavesAFileUntouchedThatStaysTheSame() throws IOException {
        Path file = Files.writeString(folder.resolve("out.c"), "same");
        Files.setLastModifiedTime(file, LONG_AGO);
        assertThat(OutputFile.write(file.toString(), text("same"))).isFalse();
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
        assertOnly(file);
    }

    @Test
    void replacesAFileThatChanges() throws IOException {
        Path file = Files.writeString(folder.resolve("out.c"), "old");
        assertThat(OutputFile.write(file.toString(), text("new"))).isTrue();
        assertThat(file).hasContent("new");
        assertOnly(file);
    }

    @Test
    void keepsTheOldFileWhenWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("out.c"), "old");
        assertThatThrownBy(() -> OutputFile.write(file.toString(), out -> {
                    out.write('n');
                    throw new IOException("disk full");
                }))
                .isInstanceOf(CliException.class)
                .hasMessage(file + ": cannot be written: disk full");
        assertThat(file).hasContent("old");
        assertOnly(file);
    }

    @Test
    void keepsTheOldFileWhereACheckSaysSo() throws IOException {
        Path file = Files.writeString(folder.resolve("out.c"), "old");
        List<String> asked = new ArrayList<>();
        assertThatThrownBy(() -> OutputFile.write(
                        file.toString(),
                        out -> {
                            asked.add("written aside");
                            out.write('n');
                        },
                        () -> {
                            asked.add("checked");
                            throw new CliException("not verified");
                        }))
                .hasMessage("not verified");
        assertThat(asked).containsExactly("written aside", "checked");
        assertThat(file).hasContent("old");
        assertOnly(file);
    }

    @Test
    void nothingGoesToADeviceThatACheckRefuses() {
        String device = "/dev/null";
        assumeThat(Path.of(device)).exists();
        assertThatThrownBy(() -> OutputFile.write(
                        device,
                        out -> {
                            throw new IOException("written to");
                        },
                        () -> {
                            throw new CliException("not verified");
                        }))
                .hasMessage("not verified");
    }

    /** What is made beside its place is for its owner alone at first. */
    @Test
    void isForEverybodyToRead() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path file = folder.resolve("out.c");
        OutputFile.write(file.toString(), text("new"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r--r--");
    }

    @Test
    void followsALink() throws IOException {
        Path file = Files.writeString(folder.resolve("real.c"), "old");
        Path link = folder.resolve("out.c");
        assumeThatCode(() -> Files.createSymbolicLink(link, file)).doesNotThrowAnyException();
        assertThat(OutputFile.write(link.toString(), text("new"))).isTrue();
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void writesWhereALinkLeadsNowhere() throws IOException {
        Path link = folder.resolve("out.c");
        assumeThatCode(() -> Files.createSymbolicLink(link, folder.resolve("gone.c")))
                .doesNotThrowAnyException();
        assertThat(OutputFile.write(link.toString(), text("new"))).isTrue();
        assertThat(link).hasContent("new");
    }

    /** Moving a file into the place of a pipe or a device would take it away from everybody. */
    @Test
    void writesIntoAPipeAndLeavesItOne() throws Exception {
        Path pipe = folder.resolve("pipe");
        Path copy = folder.resolve("copy");
        assumeThatCode(() -> assertThat(new ProcessBuilder("mkfifo", pipe.toString())
                                .start()
                                .waitFor())
                        .isZero())
                .doesNotThrowAnyException();
        Process reader = new ProcessBuilder("cat", pipe.toString())
                .redirectOutput(copy.toFile())
                .start();
        assertThat(OutputFile.write(pipe.toString(), text("through"))).isTrue();
        assertThat(reader.waitFor()).isZero();
        assertThat(copy).hasContent("through");
        assertThat(Files.readAttributes(pipe, BasicFileAttributes.class).isOther())
                .isTrue();
    }

    @Test
    void refusesAFolder() {
        assertThatThrownBy(() -> OutputFile.write(folder.toString(), text("x")))
                .hasMessage(folder + ": cannot be written: is a folder");
    }

    private void assertOnly(Path file) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
