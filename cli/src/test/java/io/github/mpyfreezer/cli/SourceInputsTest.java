package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The main command with sources, folders of them and manifests. */
class SourceInputsTest {
    @TempDir
    private Path folder;

    private FirmwareTree tree;
    private String output;

    @BeforeEach
    void layOut() throws IOException {
        tree = FirmwareTree.in(folder);
        output = tree.root.resolve("out/frozen_content.c").toString();
    }

    private Outcome freeze(String... more) {
        List<String> args = new ArrayList<>(List.of(
                "--board",
                "PYBV10",
                "-b",
                tree.build.toString(),
                "-o",
                output,
                "--mpy-cross",
                tree.compiler.path().toString()));
        args.addAll(List.of(more));
        return Outcome.of(args.toArray(String[]::new));
    }

    private String lib() {
        return tree.root.resolve("port/lib").toString();
    }

    private String written() throws IOException {
        return Files.readString(Path.of(output));
    }

    @Test
    void compilesAFolderForTheBoardAndTellsOfEach() throws IOException {
        Outcome outcome = freeze(lib());
        assertThat(outcome.stderr()).isEmpty();
        assertThat(outcome.stdout())
                .startsWith(" MPY deep/three.py\n MPY one.py\n MPY two.py\n PYBV10  stm32")
                .contains("   3 modules ")
                .contains(" compiled 3 of 3 sources with " + tree.compiler.path() + ", MicroPython v1.29.0, mpy v6.3\n")
                .containsPattern(" wrote " + Pattern.quote(output) + " \\([0-9]+\\.[0-9]{2} s\\)\n");
        // The flags of the port are in the constant that the compiler stand-in makes.
        assertThat(Files.readString(tree.build.resolve("frozen_mpy/one.mpy"), StandardCharsets.ISO_8859_1))
                .contains("-march=armv7m");
        assertThat(written()).contains("// - original source file: deep/three.mpy\n");
    }

    /** Flags look like options, and some are spelled as options of this command are. */
    @ParameterizedTest
    @ValueSource(
            strings = {"-f|-O3 -v", "--mpy-cross-flags|-O3 -v", "-f=-O3 -v", "--mpy-cross-flags=-O3 -v", "-f|-v -O3"})
    void givesTheCompilerItsFlags(String option) throws IOException {
        freeze(lib());
        String before = compiled();
        String[] more = (option + "|" + lib()).split("\\|", -1);
        assertThat(freeze(more).code()).isZero();
        assertThat(compiled()).contains("-O3").isNotEqualTo(before);
        assertThat(before).doesNotContain("-O3");
    }

    private String compiled() throws IOException {
        return Files.readString(tree.build.resolve("frozen_mpy/one.mpy"), StandardCharsets.ISO_8859_1);
    }

    @Test
    void readsBackWhatItPrints() throws IOException {
        output = "-";
        Outcome plain = freeze(lib());
        assertThat(freeze("--verify", lib())).isEqualTo(plain);
        assertThat(plain.stdout()).contains("mp_frozen_mpy_content");
    }

    @Test
    void compilesOnlyWhatChanged() throws IOException {
        freeze(lib());
        tree.compiler.compiled();
        tree.write("port/lib/one.py", "x = 11\n");
        assertThat(freeze("--why", lib()).stdout())
                .startsWith(" MPY one.py\n PYBV10")
                .contains(" compiled 1 of 3 sources with ")
                .endsWith(" compiled: 1 of 3 modules (one.py: contents changed); 2 as recorded; " + output
                        + ": written: modules changed\n");
        assertThat(tree.compiler.compiled()).containsExactly("one.py");
        assertThat(freeze(lib()).stdout()).doesNotContain("MPY").contains(" unchanged: " + output);
        assertThat(tree.compiler.compiled()).isEmpty();
    }

    @Test
    void verifiesWithoutCompilingAgain() throws IOException {
        freeze(lib());
        tree.compiler.compiled();
        assertThat(verify("--c", output, lib()).code()).isZero();
        assertThat(tree.compiler.compiled()).isEmpty();
        tree.write("port/lib/one.py", "x = 11\n");
        Outcome stale = verify("--c", output, lib());
        assertThat(tree.compiler.compiled()).containsExactly("deep/three.py", "one.py", "two.py");
        assertThat(stale.code()).isEqualTo(1);
        assertThat(stale.stdout()).contains("one.py: ");
        // It leaves the build as it was.
        freeze(lib());
        assertThat(tree.compiler.compiled()).containsExactly("one.py");
    }

    private Outcome verify(String... more) {
        List<String> args = new ArrayList<>(List.of("verify", "--board", "PYBV10", "-b", tree.build.toString()));
        args.addAll(List.of("--mpy-cross", tree.compiler.path().toString()));
        args.addAll(List.of(more));
        return Outcome.of(args.toArray(String[]::new));
    }

    @Test
    void tellsLaterWhyTheLastRunMadeWhatItMade() throws IOException {
        freeze(lib());
        tree.write("port/lib/one.py", "x = 11\n");
        freeze(lib());
        assertThat(Outcome.of("--why", "-o", output).stdout())
                .isEqualTo(" compiled: 1 of 3 modules (one.py: contents changed); 2 as recorded; " + output
                        + ": written: modules changed\n");
        assertThat(Outcome.of("--why", "-b", tree.root.resolve("out").toString())
                        .stdout())
                .startsWith(" compiled: 1 of 3 modules");
        assertThat(Outcome.of("--why", "-b", lib()).stderr())
                .isEqualTo("freeze: " + lib() + "/frozen_content.c.record: found no record of a run; has anything been"
                        + " frozen there?\n");
    }

    @Test
    void tellsThatThereWasNothingToCompile() {
        assertThat(freeze("--why", "mpy/bytecode/main.mpy").stdout())
                .endsWith(" nothing to compile; " + output + ": written: new\n");
    }

    @Test
    void saysNothingWhenQuietAndMoreWhenVerbose() {
        assertThat(freeze("-q", lib())).isEqualTo(new Outcome(0, "", ""));
        assertThat(freeze("-v", "--opt", "2", lib()).stdout())
                .startsWith(" MPY deep/three.py  (opt changed from none to 2)\n");
    }

    @Test
    void takesOneFileByItsName() throws IOException {
        assertThat(freeze(lib() + "/deep/three.py").stdout()).contains("   1 module ");
        assertThat(tree.compiler.compiled()).containsExactly("three.py");
    }

    @Test
    void takesSourcesBeforeWhatIsCompiledBesideThem() throws IOException {
        Files.copy(Path.of("mpy/bytecode/main.mpy"), tree.root.resolve("port/lib/one.mpy"));
        assertThat(freeze(lib()).stdout())
                .contains(
                        "   3 modules ",
                        " note: not frozen, as their sources are beside them: " + lib() + "/one.mpy\n");
    }

    @Test
    void runsAManifestAndAFolderThatHasOne() throws IOException {
        String manifest = "freeze('$(WHERE)', ('one.py', 'two.py'), opt=3)\n";
        tree.write("port/manifest.py", manifest);
        tree.write("port/manifest_2MiB.py", "# Of a larger board.\n" + manifest);
        for (String input : List.of("port", "port/manifest.py", "port/manifest_2MiB.py")) {
            assertThat(freeze(
                                    "--var",
                                    "WHERE=" + lib(),
                                    tree.root.resolve(input).toString())
                            .stdout())
                    .contains("   2 modules ");
        }
        assertThat(tree.compiler.compiled()).containsExactly("one.py", "two.py");
    }

    @Test
    void knowsThePlacesInATree() throws IOException {
        tree.write("mpy/ports/stm32/boards/PYBV10/extra.py", "x = 5\n");
        tree.write("mpy/own.py", "x = 6\n");
        Path manifest =
                tree.write("my/manifest.py", "freeze('$(BOARD_DIR)', 'extra.py')\nfreeze('$(MPY_DIR)', 'own.py')\n");
        Outcome outcome = Outcome.of(
                "--board",
                "PYBV10",
                "--mpy-dir",
                tree.root.resolve("mpy").toString(),
                "-o",
                output,
                "-b",
                tree.build.toString(),
                manifest.toString());
        assertThat(outcome.stderr()).isEmpty();
        assertThat(outcome.stdout()).contains("   2 modules ");
        assertThat(freeze(manifest.toString()).stderr())
                .isEqualTo("freeze: " + manifest + ":1: Cannot stat " + tree.root.resolve("my")
                        + "/$(BOARD_DIR)/extra.py; name the tree with --mpy-dir, or the folder with --var\n");
    }

    @Test
    void laysAManifestOverTheRest() throws IOException {
        Path own = tree.write("own/two.py", "mine = 1\n");
        Path overlay = tree.write("own/over.py", "exclude('deep')\nmodule('two.py')\n");
        assertThat(freeze("--overlay", overlay.toString(), lib()).stdout()).contains("   2 modules ");
        assertThat(tree.compiler.compiled()).containsExactly("one.py", "two.py");
        assertThat(freeze("--overlay", overlay.toString(), "--explain", "two", lib())
                        .stdout())
                .startsWith(" two.py   from  " + own + "\n   " + overlay + ":2   module('two.py')\n");
    }

    @Test
    void takesModulesAway() throws IOException {
        assertThat(freeze("--exclude", "t*", "--exclude", "deep", lib()).stdout())
                .contains("   1 module ");
        assertThat(tree.compiler.compiled()).containsExactly("one.py");
        assertThat(freeze("--exclude", "onne", lib()).stderr())
                .isEqualTo("freeze: --exclude: 'onne' fits none of the 3 modules\n");
        assertThat(freeze("--exclude", "[", lib()).stderr()).startsWith("freeze: --exclude: '[' is not a pattern: ");
    }

    @Test
    void explainsWhatBroughtAModuleIn() throws IOException {
        tree.write("port/manifest.py", "include(\n    'inner'\n)\n");
        tree.write("port/inner/manifest.py", "package(\n    'deep',\n    base_path='../lib',\n    opt=2)\n");
        Path manifest = tree.root.resolve("port/manifest.py");
        assertThat(freeze("--explain", "deep/three", manifest.toString()).stdout())
                .isEqualTo(" deep/three.py   from  " + tree.root + "/port/lib/deep/three.py   opt 2\n"
                        + "   " + tree.root + "/port/manifest.py:1         include( 'inner' )\n"
                        + "   " + tree.root
                        + "/port/inner/manifest.py:1   package( 'deep', base_path='../lib', opt=2)\n");
        assertThat(freeze("--explain", "deep/four", manifest.toString()).stderr())
                .isEqualTo("freeze: --explain: 'deep/four' is none of the 1 module that are frozen\n");
        assertThat(Path.of(output)).doesNotExist();
    }

    @Test
    void putsDataIntoRom() throws IOException {
        tree.write("port/web/index.html", "<html>");
        tree.write("port/web/.hidden", "secret");
        tree.write("port/web/img/1st.svg", "<svg/>");
        tree.write("port/manifest.py", "freeze_data('web')\n");
        assertThat(freeze(tree.root.resolve("port").toString()).stdout()).contains("   2 modules ");
        assertThat(written())
                .contains("frozen_module_web_index_html", "frozen_module_web_img__1st_svg")
                .contains("(const byte*)\"\\x3c\\x68\\x74\\x6d\\x6c\\x3e\"")
                .doesNotContain("secret", "hidden");
        assertThat(tree.compiler.compiled()).isEmpty();
    }

    @Test
    void namesBothOriginsOfAModule() throws IOException {
        Path other = tree.write("other/one.py", "x = 9\n");
        assertThat(freeze(lib(), other.toString()).stderr())
                .isEqualTo("freeze: one.py is named twice: " + lib() + "/one.py, and " + other
                        + "; take one away, or lay a manifest over them (--overlay)\n");
        Path manifest = tree.write("port/manifest.py", "module('one.py', 'lib')\n\nmodule('one.py', 'lib', opt=2)\n");
        assertThat(freeze(manifest.toString()).stderr())
                .contains(lib() + "/one.py by " + manifest + ":1, and " + lib() + "/one.py with opt 2 by " + manifest
                        + ":3;");
        assertThat(tree.run())
                .isEqualTo(new FirmwareTree.Result(
                        1,
                        "",
                        "freeze makemanifest: one.py is named twice: " + lib() + "/one.py by " + manifest + ":1, and "
                                + lib() + "/one.py with opt 2 by " + manifest
                                + ":3; take one away, or lay a manifest over them (--overlay)\n"));
    }

    @Test
    void takesAModuleOnceThatIsNamedTwiceAlike() throws IOException {
        tree.write("port/manifest.py", "freeze('lib')\nfreeze('lib', 'one.py')\n");
        assertThat(freeze(tree.root.resolve("port").toString()).stdout()).contains("   3 modules ");
    }

    /** Both would be compiled into one file; the stock tool freezes the first twice then. */
    @Test
    void takesAModuleOnceThatIsNamedByTwoPaths() throws IOException {
        tree.write(
                "port/manifest.py",
                "module('./one.py', 'lib')\nmodule('one.py', 'lib')\nmodule('deep/../one.py', 'lib')\n");
        assertThat(tree.run().out()).isEqualTo("MPY ./one.py\nGEN " + tree.output + "\n");
        tree.write("port/two/one.py", "x = 9\n");
        Path manifest = tree.write("port/manifest.py", "module('./one.py', 'lib')\nmodule('one.py', 'two')\n");
        assertThat(tree.run().err())
                .contains("one.py is named twice: " + lib() + "/./one.py by " + manifest + ":1, and "
                        + tree.root.resolve("port/two/one.py"));
    }

    /** A level of optimisation says nothing to what is compiled already. */
    @Test
    void takesACompiledModuleOnceThatIsNamedWithTwoLevels() throws IOException {
        assertThat(tree.run().code()).isZero();
        Files.copy(tree.build.resolve("frozen_mpy/one.mpy"), tree.root.resolve("port/ready.mpy"));
        tree.write("port/manifest.py", "freeze('.', 'ready.mpy')\nfreeze('.', ['ready.mpy'], opt=3)\n");
        assertThat(tree.run()).isEqualTo(new FirmwareTree.Result(0, "GEN " + tree.output + "\n", ""));
    }

    /** As the stock tool does: it makes the folders on the way there. */
    @Test
    void compilesAModuleWhosePathLeadsOutOfTheFolder() throws IOException {
        tree.write("port/manifest.py", "module('../one.py', 'lib/deep')\nmodule('../up/../../two.py', 'lib/deep')\n");
        tree.write("port/lib/up/empty", "");
        tree.write("port/two.py", "x = 4\n");
        assertThat(tree.run())
                .isEqualTo(new FirmwareTree.Result(
                        0, "MPY ../one.py\nMPY ../up/../../two.py\nGEN " + tree.output + "\n", ""));
        assertThat(tree.build.resolve("one.mpy")).exists();
    }

    /** The stock tool goes round, until the system takes no more links in one path. */
    @Test
    void goesRoundInNoLinks() throws IOException {
        Files.createSymbolicLink(tree.root.resolve("port/lib/deep/up"), Path.of(".."));
        assertThat(tree.run().err())
                .contains("/port/manifest.py:1: ", "is there a link to a folder that it is in?")
                .hasLineCount(1);
    }

    @Test
    void saysWhatTheCompilerSaysInOneLine() throws IOException {
        tree.write("port/lib/one.py", "syntax error\n");
        Outcome outcome = freeze(lib());
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.stderr()).isEqualTo("freeze: " + lib() + "/one.py: line 1: SyntaxError: invalid syntax\n");
        assertThat(Path.of(output)).doesNotExist();
    }

    @Test
    void holdsTheCompilerAgainstTheFirmware() throws IOException {
        tree.compiler.become("old", "1.20.0", "6.1");
        assertThat(freeze(lib()).stdout())
                .startsWith(" note: " + tree.compiler.path() + " is of MicroPython v1.20.0 and writes .mpy version 6.1,"
                        + " the firmware has 6.3; native code of it cannot be frozen\n");
        tree.compiler.become("older", "1.18", "5");
        assertThat(freeze(lib()).stderr())
                .isEqualTo("freeze: " + tree.compiler.path() + ": found a compiler of MicroPython v1.18, which writes"
                        + " version 5 of .mpy files, expected version 6\n");
    }

    @Test
    void looksForACompilerInAllPlaces() throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.mpyfreezer.cli.Main",
                "--board",
                "PYBV10",
                "-o",
                output,
                lib());
        process.environment().remove("MICROPY_MPYCROSS");
        process.environment().put("PATH", folder.toString());
        assertThat(said(process))
                .isEqualTo("freeze: " + lib() + "/deep/three.py: found no mpy-cross to compile it with, neither by"
                        + " --mpy-cross nor by MICROPY_MPYCROSS nor in the PATH; name one, or freeze .mpy files\n");
        process.environment().put("PATH", tree.compiler.path().getParent() + ":/usr/bin:/bin");
        assertThat(said(process)).contains(" compiled 3 of 3 sources with " + tree.compiler.path() + ", ");
        process.environment().put("MICROPY_MPYCROSS", folder + "/none");
        assertThat(said(process))
                .isEqualTo("freeze: MICROPY_MPYCROSS: found no file " + folder + "/none, expected mpy-cross\n");
    }

    private String said(ProcessBuilder builder) throws IOException, InterruptedException {
        builder.directory(folder.toFile()).redirectErrorStream(true);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    @Test
    void writesWhatMakeReads() throws IOException, InterruptedException {
        String depfile = tree.root.resolve("out/frozen.d").toString();
        tree.write("port/lib/a b$.py", "x = 1\n");
        tree.write("port/lib/c:d.py", "x = 1\n");
        freeze("--depfile", depfile, tree.root.resolve("port").toString());
        String text = Files.readString(Path.of(depfile));
        assertThat(text)
                .startsWith(output + ": \\\n  " + tree.root + "/port/manifest.py \\\n  " + lib() + " \\\n")
                .contains(
                        lib() + "/a\\ b$$.py \\\n",
                        lib() + "/c\\:d.py \\\n",
                        tree.build + "/genhdr/qstrdefs.preprocessed.h \\\n  " + tree.compiler.path() + "\n")
                .contains("\n" + lib() + "/one.py:\n");
        Path makefile = tree.write(
                "Makefile",
                output + ":\n\techo made again >>" + output + "\n\techo made again\ninclude " + depfile + "\n");
        assertThat(make(makefile)).contains("is up to date");
        Files.setLastModifiedTime(
                tree.root.resolve("port/lib/a b$.py"), FileTime.fromMillis(System.currentTimeMillis() + 5000));
        assertThat(make(makefile)).contains("made again");
        Files.setLastModifiedTime(
                tree.root.resolve("port/lib/c:d.py"), FileTime.fromMillis(System.currentTimeMillis() + 9000));
        assertThat(make(makefile)).contains("made again");
        Files.delete(tree.root.resolve("port/lib/one.py"));
        assertThat(make(makefile)).contains("made again");
    }

    /** A package in a folder that is searched sooner would take the place of this one; another release, another form of C. */
    @Test
    void tellsMakeWhereAPackageWasLookedForAndWhichReleaseItIs() throws IOException {
        tree.write("port/manifest.py", "add_library('own', 'own')\nrequire('pack')\n");
        tree.write("port/own/first/other/manifest.py", "");
        tree.write("port/own/second/pack/manifest.py", "module('pack.py')\n");
        tree.write("port/own/second/pack/pack.py", "x = 1\n");
        Path depfile = tree.root.resolve("out/frozen.d");
        assertThat(tree.run("--depfile", depfile.toString()).code()).isZero();
        String own = tree.root.resolve("port/own").toString();
        assertThat(Files.readAllLines(depfile))
                .contains(
                        own + ":",
                        own + "/first:",
                        own + "/first/other:",
                        own + "/second:",
                        own + "/second/pack:",
                        tree.root.resolve("mpy/py/mpconfig.h") + ":");
    }

    /** Make takes what is not there, and has a rule, for made just now. */
    @Test
    void namesNoFolderToMakeThatIsNotThere() throws IOException, InterruptedException {
        tree.write("port/manifest.py", "add_library('none', 'none')\nadd_library('own', 'own')\nrequire('pack')\n");
        tree.write("port/own/pack/manifest.py", "module('pack.py')\n");
        tree.write("port/own/pack/pack.py", "x = 1\n");
        Path depfile = tree.root.resolve("out/frozen.d");
        assertThat(tree.run("--depfile", depfile.toString()).code()).isZero();
        output = tree.output.toString();
        Path makefile = tree.write("Makefile", output + ":\n\techo made again\ninclude " + depfile + "\n");

        assertThat(depfile).content().contains("/own/pack:").doesNotContain("none");
        assertThat(make(makefile)).contains("is up to date");
    }

    @Test
    void writesWhatNinjaReads() throws IOException, InterruptedException {
        assumeTrue(Processes.isInstalled("ninja"), "no ninja");
        String depfile = tree.root.resolve("out/frozen.d").toString();
        tree.write("port/lib/a b$.py", "x = 1\n");
        tree.write("port/lib/c:d.py", "x = 1\n");
        freeze("--depfile", depfile, tree.root.resolve("port").toString());
        tree.write(
                "build.ninja",
                "rule freeze\n  command = cp " + depfile + " kept && touch $out && cp kept " + depfile
                        + "\n  depfile = " + depfile + "\nbuild " + output + ": freeze\n");
        var ninja = new ProcessBuilder("ninja", "-C", folder.toRealPath().toString(), "-d", "explain");
        assertThat(said(ninja)).contains("[1/1]");
        assertThat(said(ninja)).contains("no work to do");
        Files.setLastModifiedTime(
                tree.root.resolve("port/lib/a b$.py"), FileTime.fromMillis(System.currentTimeMillis() + 5000));
        assertThat(said(ninja)).contains("[1/1]", "a b$.py");
    }

    private String make(Path makefile) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("make", "-f", makefile.toString(), output);
        builder.environment().put("LC_ALL", "C");
        return said(builder);
    }
}
