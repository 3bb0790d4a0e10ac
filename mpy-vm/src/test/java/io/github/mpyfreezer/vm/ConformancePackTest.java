package io.github.mpyfreezer.vm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs MicroPython's own tests, all in one JVM, from a pack that {@code -Dpack=FOLDER} names. Those that fail are the ones that
 * docs/VM-CONFORMANCE.md gives reasons for, no more and no less; and they are few.
 */
@EnabledIfSystemProperty(named = "pack", matches = ".+")
class ConformancePackTest {
    private static final Pattern ROW = Pattern.compile("\\| ([a-z]+/[^|]*) \\| .* \\|");
    private static final double WANTED = 0.97;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatFailsIsKnown(boolean translated) throws IOException, InterruptedException {
        var pack = new ConformancePack(Path.of(System.getProperty("pack")), translated);
        List<ConformancePack.Case> cases = pack.cases();
        List<String> failed = new ArrayList<>();
        for (Map.Entry<ConformancePack.Case, String> run : pack.run(cases).entrySet()) {
            if (!run.getKey().passes(run.getValue())) {
                failed.add(run.getKey().name());
            }
        }
        assertThat(failed).containsExactlyInAnyOrderElementsOf(known());
        assertThat(1 - (double) failed.size() / cases.size()).isGreaterThanOrEqualTo(WANTED);
    }

    /** The tests in the page's table; in a row of several, all are of the group of the one before unless they say another. */
    private static Set<String> known() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String line : Files.readAllLines(
                Path.of(System.getProperty("pages", "../docs")).resolve("VM-CONFORMANCE.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                String group = "";
                for (String name : row.group(1).split(", ", -1)) {
                    int slash = name.indexOf('/');
                    group = slash < 0 ? group : name.substring(0, slash + 1);
                    names.add(group + name.substring(slash + 1));
                }
            }
        }
        return names;
    }
}
