package io.github.mpyfreezer.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a program says of itself.
 *
 * @param times of all repetitions, in microseconds; none if it failed
 * @param check sum of what it computed
 */
record SelfTimed(List<Double> times, String check) {
    private static final int MICROSECONDS = 5;

    /** Runs a command in a folder. */
    static SelfTimed run(List<String> command, Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            return new SelfTimed(List.of(), "");
        }
        List<Double> times = new ArrayList<>();
        String check = "";
        for (String line : printed.lines().toList()) {
            List<String> words = List.of(line.split(" ", -1));
            if (words.get(0).equals("PERF")) {
                times.add(Double.parseDouble(words.get(MICROSECONDS)));
            } else if (words.get(0).equals("CHECK")) {
                check = String.join(" ", words.subList(2, words.size()));
            }
        }
        return new SelfTimed(times, check);
    }

    /** The first time. */
    double cold() {
        return times.get(0);
    }

    /** The median of the last third. */
    double warm() {
        List<Double> last = times.subList(times.size() * 2 / 3, times.size()).stream()
                .sorted()
                .toList();
        return last.get(last.size() / 2);
    }
}
