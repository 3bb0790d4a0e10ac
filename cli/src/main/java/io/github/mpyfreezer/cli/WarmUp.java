package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.manifest.ManifestEntry;
import io.github.mpyfreezer.manifest.PathVariables;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Runs every command once within one process and throws away what they print. The launcher has the JVM keep the classes that
 * this loads in an archive, from which later processes start quickly.
 */
final class WarmUp {
    /** The hidden argument that asks for it. */
    static final String ARGUMENT = "--warm-up";

    /** As many modules as it takes for work to be shared among threads. */
    private static final int MANY = 100;

    private final Console nowhere =
            new Console(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), false);
    private final Path practice;
    private final Path work;
    private int worst = ExitCode.OK;

    private WarmUp(Path practice, Path work) {
        this.practice = practice;
        this.work = work;
    }

    /**
     * Runs them all.
     *
     * @param practice what ships to practise on: modules with constants and code of many kinds, manifests, and an object
     * @param work an empty folder for what the commands write
     * @return the worst of their exit codes
     */
    static int run(String practice, String work) {
        return new WarmUp(InputFiles.path(practice), InputFiles.path(work)).run();
    }

    private int run() {
        List<String> modules = new ArrayList<>();
        var finder = new InputFinder(new PathVariables(Map.of()), Optional.empty());
        finder.add(practice.resolve("modules").toString());
        for (ManifestEntry entry : finder.found().entries()) {
            modules.add(entry.source());
        }
        writeQstrHeader();
        String content = work.resolve("frozen_content.c").toString();
        String module = modules.get(0);
        practise(many("-f", modules));
        practise(makeManifest("-o", content));
        forget(content);
        practise(makeManifest("-o", content));
        practise(makeManifest("-o", content, "--why"));
        practise(makeManifest("--list-c-modules"));
        practise("mpy-tool", "-xd", module);
        practise("--board", "PYBV10", "-b", work.toString(), "-o", content, module);
        practise("--board", "PYBV10", "-o", "-", module);
        String compiler = practice.resolve("mpy/mpy-cross/build/mpy-cross").toString();
        String sources = practice.resolve("port/modules").toString();
        String frozen = work.resolve("sources.c").toString();
        practise("--board", "PYBV10", "-b", work.toString(), "-o", frozen, "--mpy-cross", compiler, sources);
        practise("--board", "PYBV10", "-o", "-", practice.resolve("native").toString());
        practise("boards", "PYBV10");
        practise("dump", module);
        practise("merge", "-o", work.resolve("merged.mpy").toString(), module, modules.get(1));
        practise("run", "--board", "PYBV10", module);
        practise("size", "--board", "PYBV10", module);
        practise("verify", "--board", "PYBV10", module);
        practise("verify", "--board", "PYBV10", "-b", work.toString(), "--c", content, module);
        practiseComparing(practice.resolve("modules").toString());
        practiseComparing(
                "-b",
                work.toString(),
                "--object",
                practice.resolve("object/frozen.o").toString(),
                practice.resolve("modules/classes.mpy").toString(),
                practice.resolve("modules/consts_tuple.mpy").toString(),
                practice.resolve("native/viper_basic.mpy").toString());
        practise("--help");
        return worst;
    }

    private void practiseComparing(String... more) {
        List<String> command = new ArrayList<>(List.of("verify", "--level", "structure", "--board", "PYBV10"));
        command.addAll(List.of(more));
        practise(command);
    }

    private void practise(String... command) {
        practise(List.of(command));
    }

    private void practise(List<String> command) {
        worst = Math.max(worst, Main.run(nowhere, command.toArray(new String[0])));
    }

    /** What the next run makes of the same modules, it then finds to be there. */
    private static void forget(String content) {
        try {
            Files.delete(InputFiles.path(content + RecordFile.EXTENSION));
        } catch (IOException e) {
            throw new CliException(content + ": its record cannot be deleted: " + InputFiles.reason(e));
        }
    }

    private void writeQstrHeader() {
        Path header = work.resolve(QstrHeaders.PLACE);
        try {
            Files.createDirectories(header.resolveSibling("."));
            Files.writeString(header, "QCFG(BYTES_IN_LEN, (1))\nQCFG(BYTES_IN_HASH, (2))\nQ(main)\n");
        } catch (IOException e) {
            throw new CliException(header + ": cannot be written: " + InputFiles.reason(e));
        }
    }

    private List<String> makeManifest(String... more) {
        List<String> command = new ArrayList<>(List.of("makemanifest", "-b", work.toString()));
        for (String name : new String[] {"mpy", "mpy_lib", "port", "board"}) {
            command.add("-v");
            command.add(name.toUpperCase(Locale.ROOT) + "_DIR=" + practice.resolve(name));
        }
        command.addAll(List.of(more));
        command.add(practice.resolve("board/manifest.py").toString());
        return command;
    }

    private static List<String> many(String option, List<String> modules) {
        List<String> command = new ArrayList<>(List.of("mpy-tool", option));
        for (int i = 0; i < MANY; i++) {
            command.add(modules.get(i % modules.size()));
        }
        return command;
    }
}
