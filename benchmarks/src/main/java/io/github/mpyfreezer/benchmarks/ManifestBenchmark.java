package io.github.mpyfreezer.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Times {@code freeze makemanifest} against makemanifest.py, a whole cold process each, in turn, with the same mpy-cross: on
 * the manifest of a board and on many modules, with an empty build folder, with one in which nothing has changed, and when
 * the build asks for C modules alone.
 *
 * <p>Arguments: the launcher, a MicroPython tree with mpy-cross built in it, a folder of sources to copy, and optionally a
 * number of rounds. The environment's {@code MPY_LIB_DIR} names micropython-lib where it is not in the tree.
 */
public final class ManifestBenchmark {
    private static final int MANY = 500;

    private final String freeze;
    private final Path tree;
    private final String library;
    private final int rounds;
    private final Path folder;

    private ManifestBenchmark(String freeze, Path tree, int rounds, Path folder) {
        this.freeze = freeze;
        this.tree = tree;
        this.library = System.getenv().getOrDefault("MPY_LIB_DIR", tree + "/lib/micropython-lib");
        this.rounds = rounds;
        this.folder = folder;
    }

    /** Measures and prints a table. */
    public static void main(String... args) throws IOException, InterruptedException {
        if (args.length < 3) {
            System.err.println("usage: ManifestBenchmark FREEZE MICROPYTHON-TREE FOLDER [ROUNDS]");
            System.exit(2);
        }
        Path tree = Path.of(args[1]).toAbsolutePath().normalize();
        int rounds = args.length > 3 ? Integer.parseInt(args[3]) : 7;
        Path folder = Files.createTempDirectory("freeze-benchmark");
        var benchmark = new ManifestBenchmark(args[0], tree, rounds, folder);
        SourceMill mill = SourceMill.of(Path.of(args[2]), tree.resolve("mpy-cross/build/mpy-cross"));
        System.out.println("| manifest | stock | freeze | stock / freeze |");
        System.out.println("|---|---:|---:|---:|");
        Path board = tree.resolve("ports/stm32/boards/PYBV10/manifest.py");
        benchmark.freeze("PYBV10", board);
        benchmark.listCModules("PYBV10", board);
        benchmark.freeze(MANY + " modules", mill.write(MANY, folder.resolve("sources")));
    }

    private void freeze(String name, Path manifest) throws IOException, InterruptedException {
        BuildFolder theirs = BuildFolder.make(folder.resolve(name + " stock"));
        BuildFolder mine = BuildFolder.make(folder.resolve(name + " freeze"));
        List<String> stock = stock(freezing(theirs, manifest));
        List<String> ours = ours(freezing(mine, manifest));
        Comparison clean = Comparison.of(stock, ours, rounds, () -> {
            theirs.clean();
            mine.clean();
        });
        print(name + ", nothing built yet", clean);
        print(name + ", nothing changed", Comparison.of(stock, ours, rounds, () -> {}));
    }

    private void listCModules(String name, Path manifest) throws IOException, InterruptedException {
        List<String> args = new ArrayList<>(List.of("--list-c-modules"));
        args.addAll(variables());
        args.add(manifest.toString());
        print(name + ", C modules listed", Comparison.of(stock(args), ours(args), rounds, () -> {}));
    }

    private static void print(String what, Comparison times) {
        System.out.println(String.format(
                Locale.ROOT, "| %s | %.3f s | %.3f s | %.2f |", what, times.stock(), times.ours(), times.ratio()));
    }

    private List<String> freezing(BuildFolder build, Path manifest) {
        List<String> args = new ArrayList<>(List.of("-o", build.output().toString()));
        args.addAll(variables());
        args.addAll(
                List.of("-b", build.path().toString(), "-f-march=armv7m", "--mpy-tool-flags=", manifest.toString()));
        return args;
    }

    private List<String> variables() {
        Path port = tree.resolve("ports/stm32");
        String board = port + "/boards/PYBV10";
        return List.of(
                "-v",
                "PORT_DIR=" + port,
                "-v",
                "MPY_DIR=" + tree,
                "-v",
                "BOARD_DIR=" + board,
                "-v",
                "MPY_LIB_DIR=" + library);
    }

    private List<String> stock(List<String> args) {
        List<String> command = new ArrayList<>(List.of("python3", tree + "/tools/makemanifest.py"));
        command.addAll(args);
        return command;
    }

    private List<String> ours(List<String> args) {
        List<String> command = new ArrayList<>(List.of(freeze, "makemanifest"));
        command.addAll(args);
        return command;
    }
}
