package io.github.mpyfreezer.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One run of a process.
 *
 * @param seconds from start to end, as a clock on the wall has it
 * @param kilobytes the most memory it held at once, 0 where the system does not tell
 */
record Measured(double seconds, long kilobytes) {
    private static final String PEAK = "VmHWM:";

    /** Runs a command with its output thrown away. */
    static Measured run(List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command);
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        long start = System.nanoTime();
        Process process = builder.start();
        long peak = 0;
        while (process.isAlive()) {
            peak = Math.max(peak, peak(process.pid()));
            Thread.sleep(1);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IOException("exit code " + process.exitValue() + " of " + command.subList(0, 3));
        }
        return new Measured(seconds, peak);
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
