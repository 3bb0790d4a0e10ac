package io.github.mpyfreezer.cli.manual;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What has a meaning to the formatter stays what it is to the reader. */
class RoffTest {
    @Test
    void escapesWhatTheFormatterWouldTake() {
        assertThat(new Roff()
                        .line(".mpy files")
                        .line("'freeze' -h")
                        .line("a\\b … \u00b7")
                        .toString())
                .isEqualTo("""
                        \\&.mpy files
                        \\&'freeze' \\-h
                        a\\eb \\[u2026] \\[u00B7]
                        """);
    }

    @Test
    void quotesArguments() {
        assertThat(new Roff().request("TH", "say \"x\"", "").toString()).isEqualTo(".TH \"say \\(dqx\\(dq\" \"\"\n");
    }

    @Test
    void marksAPart() {
        assertThat(new Roff().bold("", "--board", " NAME").toString()).isEqualTo("\\fB\\-\\-board\\fR NAME\n");
    }

    @Test
    void leavesExamplesAsTheyAre() {
        assertThat(new Roff().example("  freeze a", "  freeze b").toString())
                .isEqualTo(".nf\n  freeze a\n  freeze b\n.fi\n");
    }
}
