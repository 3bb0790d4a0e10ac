package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.manifest.ManifestEntry;
import io.github.mpyfreezer.manifest.PathVariables;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
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

    private WarmUp() {}

    /** @param folder has modules to practise on: the more kinds of constants and code, the better */
    static int run(String folder) {
        List<String> modules = new ArrayList<>();
        var finder = new InputFinder(new PathVariables(Map.of()), Optional.empty());
        finder.add(folder);
        for (ManifestEntry entry : finder.found().entries()) {
            modules.add(entry.source());
        }
        var nowhere = new Console(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), false);
        String manifests = folder + "/../../manifest";
        List<List<String>> commands = List.of(
                many("-f", modules),
                makeManifest(manifests, "-o", "/dev/null", manifests + "/content/both.py"),
                makeManifest(manifests, "--list-c-modules", manifests + "/cases/board.py"),
                List.of("mpy-tool", "-xd", modules.get(0)),
                List.of("--board", "PYBV10", "-o", "-", modules.get(0)),
                List.of("boards", "PYBV10"),
                List.of("dump", modules.get(0)),
                List.of("--help"));
        int worst = ExitCode.OK;
        for (List<String> command : commands) {
            worst = Math.max(worst, Main.run(nowhere, command.toArray(new String[0])));
        }
        return worst;
    }

    private static List<String> makeManifest(String folder, String... more) {
        List<String> command = new ArrayList<>(List.of("makemanifest", "-b", folder + "/content"));
        command.addAll(List.of("-v", "MPY_DIR=" + folder + "/tree/mpy", "-v", "PORT_DIR=" + folder + "/tree/port"));
        command.addAll(List.of("-v", "BOARD_DIR=" + folder + "/tree/board"));
        command.addAll(List.of(more));
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
