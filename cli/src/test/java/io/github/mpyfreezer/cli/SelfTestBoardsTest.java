package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.verifier.selftest.Outcome;
import io.github.mpyfreezer.verifier.selftest.SelfTest;
import io.github.mpyfreezer.verifier.selftest.Tally;
import io.github.mpyfreezer.verifier.selftest.TallyTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Faults of all kinds in images of all ports, representations of objects, kinds of numbers and generations of structures: none
 * is missed. The table is left in {@code target/self-test.md}, and is that of docs/VERIFICATION.md.
 */
class SelfTestBoardsTest {
    private static final int FAULTS_EACH = 180;
    private static final int FAULTS = 10_000;

    @Test
    void noFaultIsMissed() throws IOException {
        List<SelfTestImage> images = SelfTestImages.all();
        // A seed for each: with one for all, faults would be at the same places of all images.
        List<Tally> tallies = IntStream.range(0, images.size())
                .parallel()
                .mapToObj(i -> tally(images.get(i), i))
                .toList();
        var all = new Tally();
        for (int i = 0; i < images.size(); i++) {
            assertThat(tallies.get(i).missed()).as(images.get(i).toString()).isEmpty();
            all.add(tallies.get(i));
        }
        String table = TallyTable.of(all);
        Files.writeString(Path.of("../cli/target/self-test.md"), table);
        List<String> shown = table.lines()
                .map(line -> line.startsWith("equivalent") ? "* " + line : line)
                .toList();
        assertThat(Files.readAllLines(Path.of("../docs/VERIFICATION.md"))).containsAll(shown);
        assertThat(all.seeded()).isGreaterThanOrEqualTo(FAULTS);
        // Records for picotool are only in programs.
        assertThat(SelfTest.kinds())
                .filteredOn(kind -> !kind.contains("binary-info"))
                .isEqualTo(all.kinds());
        for (String kind : List.of("a byte of an instruction", "a bit in memory: code")) {
            assertThat(all.count(kind, Outcome.STRUCTURE)).isEqualTo(all.count(kind));
        }
    }

    private static Tally tally(SelfTestImage image, long seed) {
        try {
            return image.selfTest().run(FAULTS_EACH, seed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theSameSeedGivesTheSameFaults() throws IOException {
        SelfTestImage image = SelfTestImages.all().get(0);
        Tally once = image.selfTest().run(FAULTS_EACH, 7);
        Tally again = image.selfTest().run(FAULTS_EACH, 7);
        assertThat(TallyTable.of(again)).isEqualTo(TallyTable.of(once));
        assertThat(again.equivalents()).isEqualTo(once.equivalents());
        assertThat(image.selfTest().run(FAULTS_EACH, 8).equivalents()).isNotEqualTo(once.equivalents());
    }
}
