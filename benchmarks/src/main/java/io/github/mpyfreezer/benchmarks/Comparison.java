package io.github.mpyfreezer.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * How long two commands take that do the same.
 *
 * @param stock median of the stock tool, in seconds
 * @param ours median of ours
 * @param ratio median of the ratios that single rounds have, stock to ours
 */
record Comparison(double stock, double ours, double ratio) {
    /** What is done before each run, and is not measured. */
    @FunctionalInterface
    interface Preparation {
        void prepare() throws IOException;
    }

    /** Runs both in turn, as often as there are rounds and once before, which fills the caches of files. */
    static Comparison of(List<String> stock, List<String> ours, int rounds, Preparation preparation)
            throws IOException, InterruptedException {
        List<Double> stockTimes = new ArrayList<>();
        List<Double> ourTimes = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i <= rounds; i++) {
            preparation.prepare();
            double theirs = Measured.seconds(stock);
            preparation.prepare();
            double mine = Measured.seconds(ours);
            if (i > 0) {
                stockTimes.add(theirs);
                ourTimes.add(mine);
                ratios.add(theirs / mine);
            }
        }
        return new Comparison(median(stockTimes), median(ourTimes), median(ratios));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
