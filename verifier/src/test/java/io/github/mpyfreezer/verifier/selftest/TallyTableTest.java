package io.github.mpyfreezer.verifier.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TallyTableTest {
    @Test
    void countsByKindAndOutcome() {
        var tally = new Tally();
        tally.add(Trial.of("sorted or not", "line 3", Outcome.STRUCTURE));
        tally.add(Trial.of("sorted or not", "line 4", Outcome.READING));
        tally.add(new Trial("no hash of a string", "line 5", Outcome.EQUIVALENT, Optional.of(Rule.NO_HASH), ""));
        var other = new Tally();
        other.add(new Trial("a qstr lost", "line 6", Outcome.MISSED, Optional.empty(), "the verifier failed: why"));
        other.add(Trial.of("sorted or not", "line 7", Outcome.RUNNING));
        tally.add(other);

        assertThat(TallyTable.of(tally)).isEqualTo("""
                | kind                |     seeded |    reading |  structure |    running | equivalent |     missed |
                |---------------------|-----------:|-----------:|-----------:|-----------:|-----------:|-----------:|
                | no hash of a string |          1 |            |            |            |          1 |            |
                | a qstr lost         |          1 |            |            |            |            |          1 |
                | sorted or not       |          3 |          1 |          1 |          1 |            |            |
                | **all**             |          5 |          1 |          1 |          1 |          1 |          1 |

                equivalent, 1: a string object's hash of 0, which the runtime takes for none and computes (GET_STR_HASH in py/objstr.h)
                MISSED: a qstr lost: line 6 (the verifier failed: why)
                """);
        assertThat(tally.missed()).hasSize(1);
        assertThat(tally.equivalents()).hasSize(1);
    }
}
