package io.github.mpyfreezer.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Times {@code freeze size --all-boards} against {@code freeze size} for one board, on the same modules, a whole cold process each,
 * in turn.
 *
 * <p>Arguments: the launcher, a folder of modules to copy, and optionally a number of rounds.
 */
public final class SizeBenchmark {
    private static final int[] SIZES = {10, 100, 500};
    private static final int KIBI = 1024;

    private SizeBenchmark() {}

    /** Measures and prints a table. */
    public static void main(String... args) throws IOException, InterruptedException {
        if (args.length < 2) {
            System.err.println("usage: SizeBenchmark FREEZE FOLDER [ROUNDS]");
            System.exit(2);
        }
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 7;
        ModuleMill mill = ModuleMill.of(Path.of(args[1]));
        Path folder = Files.createTempDirectory("size-benchmark");
        System.out.println("| modules | one board | all boards | all / one | memory, one | memory, all |");
        System.out.println("|---:|---:|---:|---:|---:|---:|");
        for (int size : SIZES) {
            String modules = folder.resolve("of" + size).toString();
            mill.write(size, Path.of(modules));
            List<String> one = List.of(args[0], "size", "--board", "PYBV10", modules);
            List<String> all = List.of(args[0], "size", "--all-boards", modules);
            // Runs of their own: asking takes time.
            long oneMemory = Measured.kilobytes(one) / KIBI;
            long allMemory = Measured.kilobytes(all) / KIBI;
            var times = Comparison.of(all, one, rounds, () -> {});
            System.out.println(String.format(
                    Locale.ROOT,
                    "| %d | %.3f s | %.3f s | %.2f | %d MB | %d MB |",
                    size,
                    times.ours(),
                    times.stock(),
                    times.ratio(),
                    oneMemory,
                    allMemory));
        }
    }
}
