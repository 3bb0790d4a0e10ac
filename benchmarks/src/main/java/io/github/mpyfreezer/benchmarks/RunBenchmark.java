package io.github.mpyfreezer.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Times {@code freeze run} against MicroPython's interpreter on programs that measure themselves: each repeats its work in one
 * process and prints a line {@code PERF name n m repetition microseconds norm} for every time and {@code CHECK name sum length}
 * at the end, as {@link SelfTimed} reads them. The first time shows both cold, the last ones warm.
 *
 * <p>Arguments: the launcher, the interpreter, a folder of such programs as {@code .mpy}.
 */
public final class RunBenchmark {
    /** Those by which releases of the format have been compared; the mean is of them. */
    private static final Set<String> HISTORY = Set.of(
            "bm_chaos",
            "bm_fannkuch",
            "bm_fft",
            "bm_float",
            "bm_hexiom",
            "bm_nqueens",
            "bm_pidigits",
            "misc_aes",
            "misc_mandel",
            "misc_pystone",
            "misc_raytrace");

    private RunBenchmark() {}

    /** Measures and prints a table; the exit code is 1 if a program computes something else. */
    public static void main(String... args) throws IOException, InterruptedException {
        if (args.length != 3) {
            System.err.println("usage: RunBenchmark FREEZE MICROPYTHON FOLDER");
            System.exit(2);
        }
        Path folder = Path.of(args[2]);
        System.out.println("| program | interpreter | freeze run | warm ratio | cold ratio | |");
        System.out.println("|---|---:|---:|---:|---:|---|");
        List<Double> warm = new ArrayList<>();
        List<Double> cold = new ArrayList<>();
        boolean right = true;
        for (String name : programs(folder)) {
            SelfTimed stock = SelfTimed.run(List.of(args[1], "-X", "heapsize=64M", "-m", name), folder);
            if (stock.times().isEmpty()) {
                System.out.println("| " + name + " | | | | | left out: the interpreter fails |");
                continue;
            }
            SelfTimed ours = SelfTimed.run(List.of(args[0], "run", name + ".mpy"), folder);
            if (ours.times().isEmpty()) {
                System.out.println("| " + name + " | | | | | fails |");
                right = false;
                continue;
            }
            boolean same = ours.check().equals(stock.check());
            right &= same;
            double warmRatio = ours.warm() / stock.warm();
            double coldRatio = ours.cold() / stock.cold();
            if (HISTORY.contains(name)) {
                warm.add(warmRatio);
                cold.add(coldRatio);
            }
            System.out.println(String.format(
                    Locale.ROOT,
                    "| %s | %.1f ms | %.1f ms | %.2f | %.2f | %s |",
                    name,
                    stock.warm() / 1000,
                    ours.warm() / 1000,
                    warmRatio,
                    coldRatio,
                    same ? "" : "computes " + ours.check() + " instead of " + stock.check()));
        }
        System.out.println(String.format(
                Locale.ROOT,
                "%nGeometric mean of the %d of the format's history: %.2f warm, %.2f cold",
                warm.size(),
                geometricMean(warm),
                geometricMean(cold)));
        System.exit(right ? 0 : 1);
    }

    private static List<String> programs(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".mpy"))
                    .map(file -> file.substring(0, file.length() - 4))
                    .sorted()
                    .toList();
        }
    }

    private static double geometricMean(List<Double> ratios) {
        return Math.exp(ratios.stream().mapToDouble(Math::log).average().orElse(Double.NaN));
    }
}
