package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the manual tells the user to type works, and prints what the manual shows. */
class DocCommandsTest {
    private static final Path REPOSITORY = Path.of("..");

    @TempDir
    private Path folder;

    static Stream<Page> pages() throws IOException {
        return Page.all(REPOSITORY).stream();
    }

    static Stream<Page> pagesWithScripts() throws IOException {
        return pages().filter(page -> !page.scripts().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leadsToFilesThatAreThere(Page page) {
        assertThat(page.links()).allSatisfy(link -> assertThat(link).exists());
    }

    @ParameterizedTest
    @MethodSource("pagesWithScripts")
    void saysWhatHappens(Page page) throws IOException, InterruptedException {
        PathUtils.copyDirectory(REPOSITORY.resolve("examples"), folder.resolve("examples"));
        Path program = command(Files.createDirectories(folder.resolve("bin")).resolve("freeze"));
        Files.copy(program, folder.resolve("freeze"), StandardCopyOption.COPY_ATTRIBUTES);
        for (Page.Script script : page.scripts()) {
            String printed = run(script.commands());
            if (!script.shown().isEmpty()) {
                assertThat(printed).as(script.commands()).matches(Page.pattern(script.shown()));
            }
        }
    }

    /** The command as these classes are. */
    private static Path command(Path script) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        Files.writeString(
                script,
                "#!/bin/sh\nexec '" + java + "' -Xshare:auto -cp '" + System.getProperty("java.class.path")
                        + "' io.github.mpyfreezer.cli.Main \"$@\"\n");
        return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private String run(String commands) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(List.of("sh", "-e", "-c", commands));
        builder.directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("PATH", folder.resolve("bin") + File.pathSeparator + System.getenv("PATH"));
        builder.environment().put("LC_ALL", "C");
        builder.environment().remove("MICROPY_MPYCROSS");
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s%n%s", commands, printed).isZero();
        return printed;
    }
}
