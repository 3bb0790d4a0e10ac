package io.github.mpyfreezer.verifier.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.verifier.lint.Caution;
import java.util.List;
import org.junit.jupiter.api.Test;

class CautionRowsTest {
    private static final List<Caution> CAUTIONS = List.of(
            new Caution("a.py", 0, "no line numbers"),
            new Caution("b.py", 7, "the float 0.5 was reckoned"),
            new Caution("b.py", 0, "no line numbers"),
            new Caution("c.py", 7, "the float 0.5 was reckoned"),
            new Caution("c.py", 0, "something else"),
            new Caution("d.py", 0, "no line numbers"),
            new Caution("e.py", 0, "no line numbers"));

    @Test
    void whatHoldsForSeveralFilesIsSaidOnce() {
        assertThat(CautionRows.of(CAUTIONS, false))
                .containsExactly(
                        "a.py, b.py, d.py and 1 more: no line numbers",
                        "b.py: line 7: the float 0.5 was reckoned",
                        "c.py: line 7: the float 0.5 was reckoned",
                        "c.py: something else");
    }

    @Test
    void allFilesAreNamedWhereEverythingIsWanted() {
        assertThat(CautionRows.of(CAUTIONS, true)).contains("a.py, b.py, d.py, e.py: no line numbers");
    }

    @Test
    void none() {
        assertThat(CautionRows.of(List.of(), false)).isEmpty();
    }
}
