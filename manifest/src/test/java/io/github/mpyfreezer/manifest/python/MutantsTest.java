package io.github.mpyfreezer.manifest.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.mpyfreezer.manifest.ManifestFault;
import io.github.mpyfreezer.manifest.ManifestRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Manifests with slips of the keyboard: each is run or refused, and none takes long. */
class MutantsTest {
    private static final int MUTANTS = 20_000;
    private static final String LIKELY = "()[]{}'\"\\,:=+-*/%<>!.;#\n\t 019axf_\u00e9\ud83d\0";

    @TempDir
    static Path folder;

    @Test
    @Timeout(120)
    void everyMutantIsRunOrRefused() throws IOException {
        Snippets.createFiles(folder);
        List<Snippets.Snippet> snippets = Snippets.all();
        var random = new Random(20);
        int faults = 0;
        for (int i = 0; i < MUTANTS; i++) {
            String code = snippets.get(i % snippets.size()).code();
            for (int slips = random.nextInt(3); slips >= 0; slips--) {
                code = mutant(code, random);
            }
            faults += checkedFault(code).isPresent() ? 1 : 0;
        }
        assertThat(faults).isGreaterThan(MUTANTS / 2);
    }

    private static String mutant(String code, Random random) {
        int at = random.nextInt(code.length() + 1);
        int end = Math.min(code.length(), at + 1 + random.nextInt(4));
        String before = code.substring(0, at);
        String after = code.substring(end);
        char likely = LIKELY.charAt(random.nextInt(LIKELY.length()));
        return switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + code.substring(at, end) + code.substring(at, end) + after;
            case 2 -> before + likely + code.substring(at);
            default -> before + likely + after;
        };
    }

    private static Optional<ManifestFault> checkedFault(String code) {
        ManifestRun run;
        try {
            run = Snippets.run(code, folder);
        } catch (RuntimeException | StackOverflowError e) {
            return fail("this ends in " + e + ":\n" + code, e);
        }
        int lines = 2 + (int) code.chars().filter(c -> c == '\n' || c == '\r').count();
        if (run instanceof ManifestRun.Beyond beyond) {
            assertThat(beyond.line()).as(code).isBetween(1, lines);
            assertThat(beyond.what()).as(code).isNotBlank();
            return Optional.empty();
        }
        Optional<ManifestFault> fault = ((ManifestRun.Ran) run).fault();
        fault.ifPresent(found -> {
            assertThat(found.line()).as(code).isBetween(1, lines);
            assertThat(found.message()).as(code).isNotBlank();
        });
        return fault;
    }
}
