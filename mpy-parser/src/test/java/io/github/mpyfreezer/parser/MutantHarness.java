package io.github.mpyfreezer.parser;

import io.github.mpyfreezer.parser.model.Bytes;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/**
 * Reads mutants of all fixtures, alone in a JVM whose heap may be small, and says how long the slowest took.
 *
 * <p>{@code java -Xmx64m -cp target/classes:target/test-classes io.github.mpyfreezer.parser.MutantHarness
 * ../test-fixtures 100000 1}
 */
public final class MutantHarness {
    private MutantHarness() {}

    /** Arguments: the folder of fixtures, how many mutants, and the seed. */
    public static void main(String[] args) {
        Path fixtures = Path.of(args[0]);
        int count = Integer.parseInt(args[1]);
        List<Bytes> originals = Fixtures.mpyFiles(fixtures).stream()
                .map(name -> Fixtures.read(fixtures, name))
                .toList();
        var mutants = new Mutants(originals, Long.parseLong(args[2]));
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        int accepted = 0;
        long slowest = 0;
        long slowestByTheClock = 0;
        Bytes slowestContent = Bytes.EMPTY;
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            Bytes mutant = mutants.next();
            long begin = threads.getCurrentThreadCpuTime();
            long beginByTheClock = System.nanoTime();
            try {
                accepted += ReaderOracle.accepts(mutant) ? 1 : 0;
            } catch (RuntimeException | Error e) {
                throw new IllegalStateException("mutant %s: %s".formatted(i, mutant.hex("")), e);
            }
            long took = threads.getCurrentThreadCpuTime() - begin;
            if (i < 1000) {
                continue; // what is slow here is the JVM's own start
            }
            slowestByTheClock = Math.max(slowestByTheClock, System.nanoTime() - beginByTheClock);
            if (took > slowest) {
                slowest = took;
                slowestContent = mutant;
            }
        }
        System.out.printf(
                "%d mutants of %d files: %d refused, %d accepted, %.1f s in all, slowest %.1f ms of CPU"
                        + " (%d bytes, begins %s), %.1f ms by the clock%n",
                count,
                originals.size(),
                count - accepted,
                accepted,
                (System.nanoTime() - start) / 1e9,
                slowest / 1e6,
                slowestContent.length(),
                HexFormat.of()
                        .formatHex(slowestContent
                                .slice(0, Math.min(16, slowestContent.length()))
                                .toArray()),
                slowestByTheClock / 1e6);
    }
}
