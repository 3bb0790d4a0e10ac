package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a change, what depends on it is made again, and nothing else. */
class StalenessTest {
    private static final List<String> ALL = List.of("deep/three.py", "one.py", "two.py");
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("1999-12-31T00:00:00Z"));

    @TempDir
    private Path folder;

    private FirmwareTree tree;

    @BeforeEach
    void buildOnce() throws IOException {
        tree = FirmwareTree.in(folder);
        FirmwareTree.Result first = tree.run();
        assertThat(first)
                .isEqualTo(new FirmwareTree.Result(
                        0, "MPY one.py\nMPY two.py\nMPY deep/three.py\nGEN " + tree.output + "\n", ""));
        assertThat(tree.compiler.compiled()).isEqualTo(ALL);
        // A time that no later run would give by chance.
        Files.setLastModifiedTime(tree.output, LONG_AGO);
    }

    @AfterEach
    void forgetTheTool() {
        System.clearProperty(ToolIdentity.DIGEST);
    }

    @Test
    void makesNothingWhenNothingChanged() throws IOException {
        assertThat(tree.run()).isEqualTo(new FirmwareTree.Result(0, "", ""));
        assertThat(tree.compiler.compiled()).isEmpty();
        assertOutputUntouched();
        assertThat(tree.run("--why").out())
                .isEqualTo("nothing compiled: 3 of 3 modules as recorded; " + tree.output + ": as recorded\n");
    }

    @Test
    void compilesAChangedModuleAlone() throws IOException {
        tree.write("port/lib/two.py", "x = 22\n");
        assertThat(tree.run("--why").out())
                .isEqualTo("MPY two.py\nGEN " + tree.output + "\n"
                        + "compiled: 1 of 3 modules (two.py: contents changed); 2 as recorded; " + tree.output
                        + ": written: modules changed\n");
        assertThat(tree.compiler.compiled()).containsExactly("two.py");
        assertOutputIsWhatACleanBuildMakes();
    }

    @Test
    void takesAChangeThatIsOlderThanTheOutput() throws IOException {
        Path changed = tree.write("port/lib/two.py", "x = 22\n");
        Files.setLastModifiedTime(changed, FileTime.from(Instant.parse("1980-01-01T00:00:00Z")));
        tree.run();
        assertThat(tree.compiler.compiled()).containsExactly("two.py");
        assertOutputIsWhatACleanBuildMakes();
    }

    @Test
    void takesAChangeMadeWhileTheClockWasAhead() throws IOException {
        FileTime ahead = FileTime.from(Instant.now().plusSeconds(86_400));
        Files.setLastModifiedTime(tree.output, ahead);
        Files.setLastModifiedTime(tree.build.resolve("frozen_mpy/two.mpy"), ahead);
        tree.write("port/lib/two.py", "x = 22\n");
        tree.run();
        assertThat(tree.compiler.compiled()).containsExactly("two.py");
        assertOutputIsWhatACleanBuildMakes();
    }

    @Test
    void leavesAllWhenAFileIsTouched() throws IOException {
        FileTime later = FileTime.from(Instant.now().plusSeconds(60));
        for (String name : List.of("port/lib/one.py", "port/manifest.py", "build/genhdr/qstrdefs.preprocessed.h")) {
            Files.setLastModifiedTime(tree.root.resolve(name), later);
        }
        Files.setLastModifiedTime(tree.compiler.path(), later);
        assertThat(tree.run().out()).isEmpty();
        assertThat(tree.compiler.compiled()).isEmpty();
        assertOutputUntouched();
    }

    @Test
    void compilesAllWhenOptChangesForAll() throws IOException {
        tree.write("port/manifest.py", "freeze('lib', opt=3)\n");
        assertThat(tree.run("--why").out()).contains("one.py, two.py, deep/three.py: opt changed from 0 to 3");
        assertThat(tree.compiler.compiled()).isEqualTo(ALL);
        assertOutputIsWhatACleanBuildMakes();
    }

    @Test
    void tellsInOneLineWhichVersionChanged() throws IOException {
        tree.write("port/manifest.py", "metadata(version='1.2')\nfreeze('lib', opt=0)\n");
        assertThat(tree.run("--why").out())
                .endsWith("\ncompiled: 3 of 3 modules (one.py, two.py, deep/three.py: version line changed from none to"
                        + " __version__ = '1.2'); " + tree.output + ": written: modules changed\n");
        assertOutputIsWhatACleanBuildMakes();
    }

    @Test
    void compilesOneWhenOptChangesForOne() throws IOException {
        tree.write(
                "port/manifest.py",
                "freeze('lib', ('one.py', 'deep/three.py'), opt=0)\nfreeze('lib', 'two.py', opt=2)\n");
        tree.run();
        assertThat(tree.compiler.compiled()).containsExactly("two.py");
        assertOutputIsWhatACleanBuildMakes();
    }

    @Test
    void compilesNothingForAManifestThatSaysTheSame() throws IOException {
        tree.write("port/manifest.py", "# in other words\nfor folder in ('lib',):\n    freeze(folder, opt=0)\n");
        assertThat(tree.run().out()).isEmpty();
        assertThat(tree.compiler.compiled()).isEmpty();
        assertOutputUntouched();
    }

    @Test
    void compilesAllWhenFlagsChange() throws IOException {
        assertThat(tree.run("-f-march=armv7m", "--why").out())
                .contains(": mpy-cross flags changed from none to -march=armv7m");
        assertThat(tree.compiler.compiled()).isEqualTo(ALL);
        assertOutputIsWhatACleanBuildMakes("-f-march=armv7m");
    }

    @Test
    void compilesAllWithAnotherCompiler() throws IOException {
        tree.compiler.become("the second", "1.29.0", "6.3");
        assertThat(tree.run("--why").out()).contains(": mpy-cross changed").endsWith(": as recorded\n");
        assertThat(tree.compiler.compiled()).isEqualTo(ALL);
        assertThat(Files.getLastModifiedTime(tree.output)).isEqualTo(LONG_AGO);
    }

    /** The script stays as it is; what it calls does not. */
    @Test
    void compilesAllWhenAScriptCallsAnotherCompiler() throws IOException {
        Path script = tree.root.resolve("wrapper");
        Files.writeString(script, "#!/bin/sh\nexec " + tree.compiler.path() + " \"$@\"\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        tree.run("--mpy-cross", script.toString());
        assertThat(tree.compiler.compiled()).isEqualTo(ALL);
        tree.compiler.become("the second", "1.29.1", "6.3");
        tree.run("--mpy-cross", script.toString());
        assertThat(tree.compiler.compiled()).isEqualTo(ALL);
    }

    @Test
    void writesAgainWhenAQstrHeaderChanges() throws IOException {
        tree.write(
                "build/genhdr/qstrdefs.preprocessed.h",
                "QCFG(BYTES_IN_LEN, 1)\nQCFG(BYTES_IN_HASH, 2)\nQ(one)\nQ(two.py)\n");
        assertThat(tree.run("--why").out())
                .isEqualTo("GEN " + tree.output + "\nnothing compiled: 3 of 3 modules as recorded; " + tree.output
                        + ": written: qstr header changed\n");
        assertThat(tree.compiler.compiled()).isEmpty();
        assertOutputIsWhatACleanBuildMakes();
    }

    @Test
    void writesAgainWhenToolFlagsChange() throws IOException {
        tree.run("--mpy-tool-flags=-mlongint-impl=none");
        assertThat(tree.compiler.compiled()).isEmpty();
        assertOutputIsWhatACleanBuildMakes("--mpy-tool-flags=-mlongint-impl=none");
    }

    @Test
    void writesAgainWithAnotherFreeze() throws IOException {
        System.setProperty(ToolIdentity.DIGEST, "another");
        assertThat(tree.run("--why").out()).endsWith(": made again, the same: freeze changed\n");
        assertThat(tree.run("--why").out()).endsWith(": as recorded\n");
        System.setProperty(ToolIdentity.DIGEST, "and yet another");
        assertThat(tree.run("--why").out()).endsWith(": made again, the same: freeze changed\n");
        assertThat(tree.compiler.compiled()).isEmpty();
        assertOutputUntouched();
    }

    @Test
    void writesAgainForAnotherRelease() throws IOException {
        tree.write("mpy/py/mpconfig.h", "#define MICROPY_VERSION_MAJOR 1\n#define MICROPY_VERSION_MINOR 23\n");
        assertThat(tree.run("--why").out()).contains("target changed from MicroPython 1.29 to MicroPython 1.23");
        assertThat(tree.compiler.compiled()).isEmpty();
    }

    @Test
    void removesAModuleThatIsGone() throws IOException {
        Files.delete(tree.root.resolve("port/lib/two.py"));
        assertThat(tree.run("--why").out()).contains("removed: frozen_mpy/two.mpy");
        assertThat(tree.compiler.compiled()).isEmpty();
        assertThat(Files.readString(tree.output)).doesNotContain("two.py");
        assertThat(tree.build.resolve("frozen_mpy/two.mpy")).doesNotExist();
        assertOutputIsWhatACleanBuildMakes();
    }

    @Test
    void removesAModuleThatTheManifestNoLongerNames() throws IOException {
        tree.write("port/manifest.py", "freeze('lib', ('one.py', 'deep/three.py'), opt=0)\n");
        tree.run();
        assertThat(tree.compiler.compiled()).isEmpty();
        assertThat(tree.build.resolve("frozen_mpy/two.mpy")).doesNotExist();
        assertOutputIsWhatACleanBuildMakes();
    }

    @Test
    void leavesAFileThatSomebodyElsePutThere() throws IOException {
        Path own = tree.write("build/frozen_mpy/two.mpy", "my notes");
        Files.delete(tree.root.resolve("port/lib/two.py"));
        tree.run();
        assertThat(own).hasContent("my notes");
    }

    @Test
    void followsAModuleThatIsRenamed() throws IOException {
        Files.move(tree.root.resolve("port/lib/two.py"), tree.root.resolve("port/lib/zwei.py"));
        tree.run();
        assertThat(tree.compiler.compiled()).containsExactly("zwei.py");
        assertThat(tree.build.resolve("frozen_mpy/two.mpy")).doesNotExist();
        assertOutputIsWhatACleanBuildMakes();
    }

    @Test
    void compilesAModuleThatIsNew() throws IOException {
        tree.write("port/lib/four.py", "x = 4\n");
        assertThat(tree.run("--why").out()).contains("compiled: 1 of 4 modules (four.py: new); 3 as recorded");
        assertThat(tree.compiler.compiled()).containsExactly("four.py");
        assertOutputIsWhatACleanBuildMakes();
    }

    @Test
    void writesAnOutputThatWasDeleted() throws IOException {
        Files.delete(tree.output);
        assertThat(tree.run("--why").out())
                .isEqualTo("GEN " + tree.output + "\nnothing compiled: 3 of 3 modules as recorded; " + tree.output
                        + ": written: was gone\n");
        assertThat(tree.compiler.compiled()).isEmpty();
        assertOutputIsWhatACleanBuildMakes();
    }

    @Test
    void writesAnOutputThatWasEdited() throws IOException {
        Files.writeString(tree.output, Files.readString(tree.output).replace("two", "twO"));
        assertThat(tree.run("--why").out()).endsWith(": written: was changed since\n");
        assertThat(tree.compiler.compiled()).isEmpty();
        assertOutputIsWhatACleanBuildMakes();
    }

    @Test
    void compilesWhatWasDeletedOrEdited() throws IOException {
        Files.delete(tree.build.resolve("frozen_mpy/one.mpy"));
        tree.write("build/frozen_mpy/two.mpy", "");
        assertThat(tree.run("--why").out()).contains("(one.py: was gone; two.py: was changed since)");
        assertThat(tree.compiler.compiled()).containsExactly("one.py", "two.py");
        assertOutputUntouched();
    }

    @Test
    void makesAllAgainWithoutARecord() throws IOException {
        Path record = Path.of(tree.output + ".record");
        String text = Files.readString(record);
        for (String damaged : List.of("", text.substring(0, text.length() / 2), "something else\n")) {
            Files.writeString(record, damaged);
            tree.run();
            assertThat(tree.compiler.compiled()).isEqualTo(ALL);
            assertOutputUntouched();
            assertThat(record).hasContent(Files.readString(record));
        }
    }

    @Test
    void remembersWhatWasCompiledBeforeAFault() throws IOException {
        tree.write("port/lib/one.py", "x = 11\n");
        tree.write("port/lib/two.py", "syntax error");
        FirmwareTree.Result failed = tree.run();
        assertThat(failed.err()).isEmpty();
        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.out())
                .isEqualTo("MPY one.py\nMPY two.py\nerror compiling two.py:\n"
                        + "Traceback (most recent call last):\n  File \"" + tree.root
                        + "/port/lib/two.py\", line 1\nSyntaxError: invalid syntax\n");
        assertOutputUntouched();
        assertThat(tree.compiler.compiled()).containsExactly("one.py", "two.py");
        tree.write("port/lib/two.py", "x = 22\n");
        assertThat(tree.run().code()).isZero();
        assertThat(tree.compiler.compiled()).containsExactly("two.py");
        assertOutputIsWhatACleanBuildMakes();
    }

    @Test
    void readsTextModulesByTheirContents() throws IOException {
        tree.write("port/manifest.py", "freeze_as_str('lib')\n");
        assertThat(tree.run().out()).isEqualTo("STR one.py\nSTR two.py\nSTR deep/three.py\nGEN " + tree.output + "\n");
        assertThat(tree.run().out()).isEmpty();
        tree.write("port/lib/two.py", "x = 22\n");
        assertThat(tree.run().out()).startsWith("STR ");
        assertThat(Files.readString(tree.output)).contains("x = 22");
    }

    private void assertOutputUntouched() throws IOException {
        assertThat(Files.getLastModifiedTime(tree.output)).isEqualTo(LONG_AGO);
    }

    private void assertOutputIsWhatACleanBuildMakes(String... flags) throws IOException {
        assertThat(Files.getLastModifiedTime(tree.output)).isNotEqualTo(LONG_AGO);
        String built = Files.readString(tree.output);
        Files.delete(Path.of(tree.output + ".record"));
        Files.delete(tree.output);
        for (String name : ALL) {
            Files.deleteIfExists(tree.build.resolve("frozen_mpy/" + name.replace(".py", ".mpy")));
        }
        assertThat(tree.run(flags).code()).isZero();
        assertThat(tree.output).hasContent(built);
    }
}
