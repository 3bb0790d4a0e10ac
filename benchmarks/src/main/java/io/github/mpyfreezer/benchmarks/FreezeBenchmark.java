package io.github.mpyfreezer.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Times {@code freeze mpy-tool -f} against {@code mpy-tool.py -f} on the same modules, a whole cold process each, in turn.
 *
 * <p>Arguments: the launcher, the stock tool's mpy-tool.py, a folder of modules to copy, and optionally a number of rounds.
 */
public final class FreezeBenchmark {
    private static final int[] SIZES = {10, 100, 500, 1000};

    private FreezeBenchmark() {}

    /** Measures and prints a table. */
    public static void main(String... args) throws IOException, InterruptedException {
        if (args.length < 3) {
            System.err.println("usage: FreezeBenchmark FREEZE MPY-TOOL.PY FOLDER [ROUNDS]");
            System.exit(2);
        }
        int rounds = args.length > 3 ? Integer.parseInt(args[3]) : 7;
        ModuleMill mill = ModuleMill.of(Path.of(args[2]));
        Path folder = Files.createTempDirectory("freeze-benchmark");
        System.out.println("| modules | stock | freeze | stock / freeze | stock memory | freeze memory |");
        System.out.println("|---:|---:|---:|---:|---:|---:|");
        double before = 0;
        for (int size : SIZES) {
            List<String> files = mill.write(size, folder.resolve("of" + size));
            Row row = measure(List.of("python3", args[1], "-f"), List.of(args[0], "mpy-tool", "-f"), files, rounds);
            System.out.println(row.line(size));
            if (size == 1000) {
                System.out.println(
                        format("%n1 000 modules against 500: %.2f times the time", row.times.ours() / before));
            }
            before = row.times.ours();
        }
    }

    private static String format(String text, Object... values) {
        return String.format(Locale.ROOT, text, values);
    }

    /** Medians of one size. */
    private record Row(Comparison times, long stockMemory, long ourMemory) {
        String line(int size) {
            return format(
                    "| %d | %.3f s | %.3f s | %.2f | %d MB | %d MB |",
                    size, times.stock(), times.ours(), times.ratio(), stockMemory / 1024, ourMemory / 1024);
        }
    }

    private static Row measure(List<String> stock, List<String> ours, List<String> files, int rounds)
            throws IOException, InterruptedException {
        List<String> stockCommand = joined(stock, files);
        List<String> ourCommand = joined(ours, files);
        // Runs of their own: asking takes time.
        long stockMemory = Measured.kilobytes(stockCommand);
        long ourMemory = Measured.kilobytes(ourCommand);
        return new Row(Comparison.of(stockCommand, ourCommand, rounds, () -> {}), stockMemory, ourMemory);
    }

    private static List<String> joined(List<String> command, List<String> files) {
        List<String> all = new ArrayList<>(command);
        all.addAll(files);
        return all;
    }
}
