package io.github.mpyfreezer.parser.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.parser.model.Release;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StockJsonTest {
    private static String json(StockJson json) throws IOException {
        var out = new ByteArrayOutputStream();
        json.writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** As Python 3.11 prints json.dumps of the same string. */
    @Test
    void stringsAreSpeltAsPythonDoes() throws IOException {
        var json = new StockJson(StockJson.Language.MPY, line -> {});
        json.accept(TextLine.of("\"q\" \\ / \n\r\t\b\f \0 \u001b \u007f é \u2028 😀 \ud800 <&>"));
        assertThat(json(json))
                .isEqualTo("{\"asm\": [{\"text\": \"\\\"q\\\" \\\\ / \\n\\r\\t\\b\\f \\u0000 \\u001b \\u007f \\u00e9 "
                        + "\\u2028 \\ud83d\\ude00 \\ud800 <&>\"}], \"labelDefinitions\": {}, \"languageId\": \"mpy\"}");
    }

    /** A label that is defined twice keeps its place among the others and takes the later line. */
    @Test
    void labelsAreThoseOfTheLastLineThatHasThem() throws IOException {
        var json = new StockJson(StockJson.Language.STDERR, line -> {});
        json.accept(TextLine.labelled("one", "b"));
        json.accept(TextLine.labelled("two", "a"));
        json.accept(TextLine.labelled("three", "b"));
        assertThat(json(json)).endsWith("\"labelDefinitions\": {\"b\": 3, \"a\": 2}, \"languageId\": \"stderr\"}");
    }

    @Test
    void languageIsThatOfTheLoudestAction() {
        assertThat(StockJson.Language.of(true, true)).isEqualTo(StockJson.Language.C);
        assertThat(StockJson.Language.of(true, false)).isEqualTo(StockJson.Language.C);
        assertThat(StockJson.Language.of(false, true)).isEqualTo(StockJson.Language.STDERR);
        assertThat(StockJson.Language.of(false, false)).isEqualTo(StockJson.Language.MPY);
    }

    /** Where the recorded cases have the C text of {@code -jf}, the JSON must come out of it as recorded. */
    @Test
    void linesOfCTextComeFromAStream() throws IOException {
        int checked = 0;
        for (String line : Fixtures.lines("expected/cases.txt")) {
            String[] columns = line.split("\t", -1);
            if (!columns[0].startsWith("jf.") || !columns[5].startsWith("file:") || !columns[7].equals("-")) {
                continue;
            }
            var plain = new ByteArrayOutputStream();
            var json = new StockJson(StockJson.Language.of(true, false), new TextOutput(plain));
            byte[] text = Fixtures.bytes("expected/" + columns[5].substring(5)).toArray();
            try (var stream = new LineStream(json)) {
                stream.write(text, 0, 100);
                stream.write(text, 100, text.length - 100);
            }
            assertThat(StockCase.matches(columns[4], json(json).getBytes(StandardCharsets.UTF_8)))
                    .as(columns[0])
                    .isTrue();
            assertThat(plain.toByteArray()).isEqualTo(text);
            checked++;
        }
        assertThat(checked).isPositive();
    }

    /** The distance of UNWIND_JUMP counts from behind the offset, before the extra byte; stock's link counts from behind it. */
    @Test
    void unwindJumpLeadsToAnInstruction() {
        // 0004 UNWIND_JUMP +2 (0006 is the extra byte), 0007 LOAD_CONST_NONE, 0008 RETURN_VALUE
        MpyInput input = new Modules("m.py").code(0x40, 0x42, 1, 0x51, 0x63);
        List<TextLine> lines = new ArrayList<>();
        StockDisassembly.write(List.of(input), Release.LATEST, lines::add);
        var jump = (Annotation.Code) lines.stream()
                .filter(line -> line.text().contains("UNWIND_JUMP"))
                .findFirst()
                .orElseThrow()
                .annotation()
                .orElseThrow();
        assertThat(jump.jumpTarget()).hasValue(8);
        assertThat(lines)
                .anyMatch(
                        line -> line.labels().contains(jump.references().get(0).target()));
    }

    /** Cells stand behind the line table, and are no entries of it. */
    @Test
    void linesEndWhereTheLineTableEnds() {
        // Sixteen slots, one byte of name and one of lines (2 bytes of code, then 1 line on), one cell: slot 5.
        byte[] data = Modules.bytes(0x78, 2 << 1 | 1, 0, 0x22, 5, 0x51, 0x59, 0x51, 0x63);
        List<TextLine> lines = new ArrayList<>();
        StockDisassembly.write(List.of(new Modules("m.py").body(data)), Release.LATEST, lines::add);
        List<Integer> numbers = new ArrayList<>();
        for (TextLine line : lines) {
            line.annotation().ifPresent(annotation -> {
                if (annotation instanceof Annotation.Code code) {
                    numbers.add(code.sourceLine());
                }
            });
        }
        assertThat(numbers).containsExactly(1, 1, 2, 2);
    }
}
