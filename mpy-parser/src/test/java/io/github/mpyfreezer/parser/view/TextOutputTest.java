package io.github.mpyfreezer.parser.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.parser.model.Release;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextOutputTest {
    @Test
    void writesUtf8AndALineFeed() {
        var out = new ByteArrayOutputStream();
        new TextOutput(out).accept(TextLine.of("é 😀"));
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("é 😀\n");
    }

    /** Stock fails on strings that hold half a surrogate pair; we show them as Python would on standard error. */
    @Test
    void loneSurrogatesAreEscaped() {
        var out = new ByteArrayOutputStream();
        StockDisassembly.write(
                List.of(Fixtures.mpy("mpy/fault/fault_surrogate.mpy")), Release.LATEST, new TextOutput(out));
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\\ud800").doesNotContain("?");
    }

    @Test
    void streamIsCutAtLineFeeds() throws IOException {
        List<String> lines = new ArrayList<>();
        try (var stream = new LineStream(line -> lines.add(line.text()))) {
            stream.write("one\n\ntw".getBytes(StandardCharsets.UTF_8));
            stream.write('o');
            stream.write('\n');
            stream.write("é".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(lines).containsExactly("one", "", "two", "é");
    }
}
