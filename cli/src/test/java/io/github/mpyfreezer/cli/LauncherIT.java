package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The launcher finds Java, and keeps an archive of classes for a quick start. Whatever becomes of the archive, the command
 * that runs is the one that is installed, and prints what it prints without.
 */
class LauncherIT {
    private static final String[] COMMAND = {"mpy-tool", "-f", "mpy/bytecode/main.mpy"};

    @TempDir
    private Path folder;

    private Installation installed = new Installation(Path.of(""));

    @BeforeEach
    void install() throws IOException, InterruptedException {
        installed = Installation.in(folder);
    }

    private void assertWorks(Map<String, String> environment) throws IOException, InterruptedException {
        assertThat(installed.run(environment, COMMAND)).isEqualTo(Outcome.of(COMMAND));
    }

    @Test
    void keepsTheArchiveInTheInstallation() throws IOException, InterruptedException {
        assertWorks(Map.of());
        FileTime java = Files.getLastModifiedTime(Path.of(System.getProperty("java.home"), "bin/java"));
        assertThat(Files.getLastModifiedTime(installed.archive())).isEqualTo(java);
        Object key = Files.getAttribute(installed.archive(), "unix:ino");
        assertWorks(Map.of());
        assertThat(Files.getAttribute(installed.archive(), "unix:ino")).isEqualTo(key);
    }

    @Test
    void keepsItInTheCacheOfAUserWhoMayNotWriteThere() throws IOException, InterruptedException {
        installed.forbidArchives();
        Path user = Files.createDirectories(folder.resolve("user"));
        assertWorks(Map.of("HOME", user.toString(), "XDG_CACHE_HOME", ""));
        assertThat(Installation.archives(user.resolve(".cache/mpy-freezer"))).hasSize(1);
        Path cache = Files.createDirectories(folder.resolve("other"));
        assertWorks(Map.of("XDG_CACHE_HOME", cache.toString()));
        assertThat(Installation.archives(cache.resolve("mpy-freezer"))).hasSize(1);
    }

    /** As in a container: names of files are UTF-8 all the same. */
    @ParameterizedTest
    @ValueSource(strings = {"", "C", "POSIX"})
    void takesNamesForUtf8WhereNoLocaleIsSet(String locale) throws IOException, InterruptedException {
        Map<String, String> environment = Map.of("LC_ALL", locale, "LC_CTYPE", "", "LANG", "");
        Path modules = Files.createDirectories(folder.resolve("j\u00f6rg/modules"));
        Path module = modules.resolve("a.mpy");
        Files.copy(Path.of("mpy/bytecode/main.mpy"), module);
        Path c = modules.resolve("out.c");
        var shell = new ArrayList<>(List.of("sh", "-c", "cd " + folder + "/j*/modules && exec \"$@\"", "sh"));
        shell.addAll(List.of(installed.home().toAbsolutePath() + "/bin/freeze", "--board", "PYBV10", "-q"));
        shell.addAll(List.of("-o", "out.c", "."));
        assertThat(Installation.run(shell, environment)).isEqualTo(new Outcome(0, "", ""));
        assertThat(c).isNotEmptyFile();
    }

    @Test
    void saysThatItsFolderIsGone() throws IOException, InterruptedException {
        Path gone = Files.createDirectories(folder.resolve("gone"));
        String freeze = installed.home().toAbsolutePath() + "/bin/freeze";
        Outcome outcome = Installation.run(
                List.of(
                        "sh",
                        "-c",
                        "cd \"$1\" && rmdir ../gone && exec \"$2\" --version",
                        "sh",
                        gone.toString(),
                        freeze),
                Map.of());
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.stderr()).endsWith("freeze: the current folder is not there any more\n");
    }

    /** What a shell puts in place of files. */
    @Test
    void readsAndWritesPipes() throws IOException, InterruptedException {
        String freeze = "'" + installed.home().toAbsolutePath() + "/bin/freeze'";
        String merged = "mpy-tool --merge -o /dev/stdout mpy/bytecode/main.mpy";
        List<String> through = List.of("sh", "-c", freeze + " " + merged + " | " + freeze + " dump /dev/stdin");
        assertThat(Installation.run(through, Map.of()).stdout())
                .isEqualTo(Outcome.of("dump", "mpy/bytecode/main.mpy")
                        .stdout()
                        .replaceFirst("[^ ]+main.mpy", "/dev/stdin"));
    }

    @Test
    void tellsOfAFullDiskOnce() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/dev/full")), "no /dev/full here");
        String freeze = "'" + installed.home().toAbsolutePath() + "/bin/freeze'";
        List<String> full = List.of("sh", "-c", freeze + " --board PYBV10 -o - mpy/bytecode > /dev/full");
        assertThat(Installation.run(full, Map.of()))
                .isEqualTo(new Outcome(1, "", "freeze: output: No space left on device\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/dev/null"})
    void doesWithoutWhereNothingCanBeWritten(String user) throws IOException, InterruptedException {
        installed.forbidArchives();
        assertWorks(Map.of("HOME", user, "XDG_CACHE_HOME", "relative"));
    }

    /** A cut archive would abort Java 17. */
    @ParameterizedTest
    @ValueSource(ints = {4096, 2_000_000})
    void makesACutArchiveAgain(int length) throws IOException, InterruptedException {
        assertWorks(Map.of());
        Path archive = installed.archive();
        byte[] cut = Arrays.copyOf(Files.readAllBytes(archive), length);
        Files.delete(archive);
        Files.write(archive, cut);
        assertWorks(Map.of());
        assertThat(Files.size(installed.archive())).isGreaterThan(length);
    }

    /** As upgrading in place does, and as replacing a jar by hand does. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void neverRunsOldCode(boolean releasedTogether) throws IOException, InterruptedException {
        assertWorks(Map.of());
        Path jar = installed.home().resolve("lib/freeze.jar");
        FileTime time = Files.getLastModifiedTime(jar);
        long size = Files.size(jar);
        OtherMain.writeJar(jar, releasedTogether ? size : size + 1);
        if (releasedTogether) {
            Files.setLastModifiedTime(jar, time);
            Path launch = installed.home().resolve("lib/launch");
            String old = Files.readString(launch);
            String digest = old.substring(old.indexOf("digest="));
            Files.writeString(launch, old.replace(digest, "digest=0123\n"));
        }
        for (int i = 0; i < 2; i++) {
            assertThat(installed.run(COMMAND)).isEqualTo(new Outcome(0, OtherMain.SAYS, ""));
        }
    }

    /** The width of a terminal is what it says of itself; there kinds of bytes give way to names, then names are cut, and no number is. */
    @Test
    void tablesFitTheTerminal() throws IOException, InterruptedException {
        assumeTrue(Processes.isInstalled("script"), "script is not installed");
        String size = "'" + installed.home().resolve("bin/freeze") + "' size --board RPI_PICO ../examples/rp2/compiled";
        assertThat(onTerminal("stty cols 70; NO_COLOR=1 " + size))
                .contains("\n    966    923  lights/colours.py\r\n")
                .doesNotContain("names, lines", "\u001b");
        assertThat(onTerminal("stty cols 30; " + size))
                .contains("\n    966    923  ", ".py\r\n")
                .doesNotContain("lights/colours.py");
        assertThat(onTerminal("stty cols 120; " + size))
                .contains("  names, lines  ", "  lights/colours.py\r\n", "\u001b[1m");
        assertThat(onTerminal("stty cols 70; " + size + " | cat")).contains("  lights/colours.py\r\n");
    }

    private static String onTerminal(String command) throws IOException, InterruptedException {
        String usual = "unset NO_COLOR COLUMNS; TERM=xterm; export TERM; ";
        return Processes.run(List.of("script", "-qec", usual + command, "/dev/null"));
    }

    @Test
    void isMovedWithItsArchive() throws IOException, InterruptedException {
        assertWorks(Map.of());
        Path moved = folder.resolve("moved");
        Files.move(installed.home(), moved);
        installed = new Installation(moved);
        assertWorks(Map.of());
        assertWorks(Map.of());
    }

    /** An archive of another Java in the place of this one's, with the right time on it. */
    @Test
    void takesNoHarmFromAnotherJavasArchive() throws IOException, InterruptedException {
        Path other = otherJava();
        assertWorks(Map.of("JAVA_HOME", other.toString()));
        Path foreign = installed.archive();
        assertWorks(Map.of());
        for (Path archive : Installation.archives(installed.home().resolve("lib/archive"))) {
            if (!archive.equals(foreign)) {
                FileTime time = Files.getLastModifiedTime(archive);
                Files.delete(archive);
                Files.copy(foreign, archive);
                Files.setLastModifiedTime(archive, time);
            }
        }
        assertWorks(Map.of());
        assertWorks(Map.of("JAVA_HOME", other.toString()));
    }

    private static Path otherJava() throws IOException {
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        try (Stream<Path> siblings = Files.list(own.getParent())) {
            for (Path sibling : siblings.toList()) {
                Path release = sibling.resolve("release");
                boolean another = Files.isExecutable(sibling.resolve("bin/java"))
                        && !sibling.toRealPath().equals(own)
                        && Files.isReadable(release);
                if (another && Files.readString(release).matches("(?s).*JAVA_VERSION=\"(1[7-9]|[2-9]\\d)\\D.*")) {
                    return sibling;
                }
            }
        }
        assumeTrue(false, "no other Java beside " + own);
        return own;
    }

    @Test
    void isStartedByManyAtOnce() throws IOException, InterruptedException {
        List<Process> processes = new ArrayList<>();
        List<String> command = new ArrayList<>(List.of(installed.freeze().toString()));
        command.addAll(List.of(COMMAND));
        for (int i = 0; i < 6; i++) {
            processes.add(Installation.start(command, Map.of(), folder.resolve("out" + i), folder.resolve("err" + i)));
        }
        for (int i = 0; i < processes.size(); i++) {
            assertThat(processes.get(i).waitFor()).isZero();
            assertThat(folder.resolve("err" + i)).isEmptyFile();
            assertThat(folder.resolve("out" + i))
                    .content()
                    .isEqualTo(Outcome.of(COMMAND).stdout());
        }
        installed.archive();
    }

    @Test
    void namesAJavaHomeWithoutJava() throws IOException, InterruptedException {
        assertThat(installed.run(Map.of("JAVA_HOME", "/nowhere"), COMMAND))
                .isEqualTo(new Outcome(
                        1,
                        "",
                        "freeze: JAVA_HOME is /nowhere, but there is no /nowhere/bin/java;"
                                + " Java 17 or later is needed\n"));
    }

    @Test
    void saysThatThereIsNoJava() throws IOException, InterruptedException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        assertThat(installed.run(Map.of("JAVA_HOME", "", "PATH", bin.toString()), COMMAND))
                .isEqualTo(new Outcome(1, "", "freeze: found no java: install Java 17 or later, or set JAVA_HOME\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "'openjdk version \"11.0.20\" 2023-07-18', 11.0.20",
        "'java version \"1.8.0_402\"', 1.8.0_402",
        "'openjdk version \"16-ea\"', 16-ea",
        "no Java here, no Java that can say its version"
    })
    void saysThatJavaIsTooOld(String says, String found) throws IOException, InterruptedException {
        Path java = Files.createDirectories(folder.resolve("old/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho '" + says + "' >&2\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        assertThat(installed.run(Map.of("JAVA_HOME", folder.resolve("old").toString()), COMMAND))
                .isEqualTo(new Outcome(
                        1, "", "freeze: %s is %s, and Java 17 or later is needed\n".formatted(java, found)));
    }
}
