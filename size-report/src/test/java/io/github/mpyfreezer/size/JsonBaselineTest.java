package io.github.mpyfreezer.size;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A baseline that was kept is the one that is read. */
class JsonBaselineTest {
    private static Baseline baseline() throws IOException {
        var image = Images.of("RPI_PICO2-RISCV", Images.module("bytecode/classes"), Images.module("bytecode/closures"));
        return Baseline.of(image, SizeReport.of(image).orElseThrow(), true);
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        Baseline written = baseline();
        assertThat(JsonBaseline.read(JsonReport.of(written))).isEqualTo(written);
        assertThat(JsonBaseline.read(JsonReport.of(written).replaceAll("\\s+", " ")))
                .isEqualTo(written);
    }

    @Test
    void namesMayHoldAnything() {
        var function = new FunctionSize("a\"\\\n\u0000\u2028😀é", Costs.of(Kind.BYTECODE, 3));
        var module = new ModuleSize("ü\t/x.py", Costs.NONE, Costs.NONE, List.of(function), 3);
        var report = new SizeReport(new Subject("stm32", "B", "R"), List.of(module), Costs.NONE);
        var content = new ModuleContent("0123456789abcdef", List.of("fedcba9876543210"));
        var baseline = new Baseline(report, Map.of(module.name(), content), false);
        assertThat(JsonBaseline.read(JsonReport.of(baseline))).isEqualTo(baseline);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                     | found no "version" where it should be, expected a file that --save or --json wrote
            []                                     | found no object where the file should be, expected a file that --save or --json wrote
            {"version": 2}                         | is a baseline of version 2, expected 1
            {"version": 1, "port": 3}              | found no "port" where it should be, expected a file that --save or --json wrote
            {"version": 1,}                        | is no JSON: expected a name in quotes
            {"version": 1.5}                       | is no JSON: expected a whole number
            {"version": 01}                        | is no JSON: expected a whole number
            {"version": -}                         | is no JSON: expected a whole number
            {"version": 1, "version": 1}           | is no JSON: expected 'version' once
            {"version": 1} x                       | is no JSON: expected nothing more
            {"version": 1                          | is no JSON: expected '}'
            {"version                              | is no JSON: expected the end of a string
            {"\\x": 1}                             | is no JSON: expected an escape
            {"\\u12g4": 1}                         | is no JSON: expected four hexadecimal digits
            {"version": null}                      | is no JSON: expected a value
            """)
    void whatIsNoneIsRefused(String text, String message) {
        assertThatThrownBy(() -> JsonBaseline.read(text))
                .isInstanceOf(SizeFileException.class)
                .hasMessage(message);
    }

    @Test
    void theLineIsSaid() {
        assertThatThrownBy(() -> JsonBaseline.read("{\n\"version\": 1,\n\"port\" \"stm32\"}"))
                .isInstanceOfSatisfying(
                        SizeFileException.class,
                        e -> assertThat(e.in("base.json")).isEqualTo("base.json:3: is no JSON: expected ':'"));
    }

    @Test
    void depthIsBounded() {
        assertThatThrownBy(() -> JsonBaseline.read("[".repeat(100_000)))
                .isInstanceOf(SizeFileException.class)
                .hasMessage("is no JSON: expected no more than 64 levels");
    }

    @Test
    void whatDoesNotAddUpIsRefused() throws IOException {
        String text = JsonReport.of(baseline());
        int total = baseline().report().total();
        assertThatThrownBy(() -> JsonBaseline.read(text.replace("\"total\": " + total, "\"total\": " + (total + 1))))
                .isInstanceOf(SizeFileException.class)
                .hasMessage("the parts of the file add up to " + total + ", expected " + (total + 1)
                        + " as its total says");
    }

    /** Whatever a file holds, there is one message or a baseline that adds up. */
    @Test
    void anyTextIsAnswered() throws IOException {
        String text = JsonReport.of(baseline());
        var random = new Random(6);
        for (int i = 0; i < 3000; i++) {
            var changed = new StringBuilder(text);
            for (int j = 0; j <= random.nextInt(3); j++) {
                int at = random.nextInt(changed.length());
                switch (random.nextInt(3)) {
                    case 0 -> changed.setCharAt(at, (char) (random.nextInt(95) + 32));
                    case 1 -> changed.deleteCharAt(at);
                    default -> changed.setLength(at);
                }
                if (changed.length() == 0) {
                    changed.append('x');
                }
            }
            try {
                Baseline read = JsonBaseline.read(changed.toString());
                assertThat(JsonBaseline.read(JsonReport.of(read))).isEqualTo(read);
            } catch (SizeFileException e) {
                assertThat(e.in("f")).startsWith("f:").doesNotContain("\n");
            }
        }
    }
}
