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

    private final Path practice;
    private final Path work;

    private WarmUp(Path practice, Path work) {
        this.practice = practice;
        this.work = work;
    }

    /**
     * Runs them all.
     *
     * @param practice what ships to practise on: modules with constants and code of many kinds, and manifests
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
        var nowhere = new Console(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), false);
        writeQstrHeader();
        String content = work.resolve("frozen_content.c").toString();
        List<List<String>> commands = List.of(
                many("-f", modules),
                makeManifest("-o", content),
                makeManifest("-o", content, "--why"),
                makeManifest("--list-c-modules"),
                List.of("mpy-tool", "-xd", modules.get(0)),
                List.of("--board", "PYBV10", "-b", work.toString(), "-o", content, modules.get(0)),
                List.of("--board", "PYBV10", "-o", "-", modules.get(0)),
                List.of("boards", "PYBV10"),
                List.of("dump", modules.get(0)),
                List.of("run", "--board", "PYBV10", modules.get(0)),
                List.of("size", "--board", "PYBV10", modules.get(0)),
                List.of("verify", "--board", "PYBV10", modules.get(0)),
                List.of("verify", "--board", "PYBV10", "-b", work.toString(), "--c", content, modules.get(0)),
                List.of(
                        "verify",
                        "--level",
                        "structure",
                        "--board",
                        "PYBV10",
                        practice.resolve("modules").toString()),
                List.of("--help"));
        int worst = ExitCode.OK;
        for (List<String> command : commands) {
            worst = Math.max(worst, Main.run(nowhere, command.toArray(new String[0])));
        }
        return worst;
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
