package io.github.mpyfreezer.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a run of a process takes; its output is thrown away. */
final class Measured {
    private static final String PEAK = "VmHWM:";

    private Measured() {}

    /** Seconds from start to end, as a clock on the wall has them. */
    static double seconds(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        end(start(command), command);
        return (System.nanoTime() - start) / 1e9;
    }

    /**
     * The most memory in KiB that it held at once, 0 where the system does not tell. A run of its own: asking again and again
     * would slow down one that is timed.
     */
    static long kilobytes(List<String> command) throws IOException, InterruptedException {
        Process process = start(command);
        long peak = 0;
        while (process.isAlive()) {
            peak = Math.max(peak, peak(process.pid()));
            Thread.sleep(1);
        }
        end(process, command);
        return peak;
    }

    /** Whether it ends with exit code 0. */
    static boolean succeeds(List<String> command) throws IOException, InterruptedException {
        return start(command).waitFor() == 0;
    }

    private static Process start(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command);
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        return builder.start();
    }

    private static void end(Process process, List<String> command) throws IOException, InterruptedException {
        if (process.waitFor() != 0) {
            throw new IOException("exit code " + process.exitValue() + " of " + command.subList(0, 3));
        }
    }

    private static long peak(long pid) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"))) {
                if (line.startsWith(PEAK)) {
                    return Long.parseLong(line.replaceAll("[^0-9]", ""));
                }
            }
        } catch (IOException e) {
            // The process has ended meanwhile, or the system has no such files.
            return 0;
        }
        return 0;
    }
}
