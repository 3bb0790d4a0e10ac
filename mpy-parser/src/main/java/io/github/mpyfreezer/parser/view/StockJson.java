package io.github.mpyfreezer.parser.view;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What {@code mpy-tool.py -j} makes of lines of text, since 1.27: they pass through as they are to where it prints them,
 * which is standard error, and at the end comes one JSON object with all of them, spelt as Python's {@code json.dump} does.
 * Lines may come from anywhere; {@link LineStream} makes lines of a stream, such as that of the C text.
 */
public final class StockJson implements Consumer<TextLine> {
    private final Language language;
    private final Consumer<TextLine> plain;
    private final StringBuilder lines = new StringBuilder(1 << 14);
    private final Map<String, Integer> labelDefinitions = new LinkedHashMap<>();
    private int count;

    /** What the lines are said to be written in. */
    public enum Language {
        C,
        STDERR,
        MPY;

        /** What stock says, given which of its actions were asked for. */
        public static Language of(boolean freeze, boolean hexDump) {
            return freeze ? C : hexDump ? STDERR : MPY;
        }
    }

    /**
     * Collects lines.
     *
     * @param plain where the lines go as text meanwhile
     */
    public StockJson(Language language, Consumer<TextLine> plain) {
        this.language = language;
        this.plain = plain;
    }

    @Override
    public void accept(TextLine line) {
        plain.accept(line);
        count++;
        lines.append(count == 1 ? "{\"text\": " : ", {\"text\": ");
        quote(line.text());
        if (line.annotation().isPresent()) {
            annotate(line.annotation().get());
        }
        lines.append('}');
        for (String label : line.labels()) {
            labelDefinitions.put(label, count);
        }
    }

    /** Writes the JSON object, with no line feed behind it. */
    public void writeTo(OutputStream out) throws IOException {
        int end = lines.length();
        lines.append("], \"labelDefinitions\": {");
        String separator = "";
        for (Map.Entry<String, Integer> definition : labelDefinitions.entrySet()) {
            lines.append(separator);
            quote(definition.getKey());
            lines.append(": ").append(definition.getValue().intValue());
            separator = ", ";
        }
        lines.append("}, \"languageId\": \"").append(id()).append("\"}");
        out.write("{\"asm\": [".getBytes(StandardCharsets.US_ASCII));
        out.write(lines.toString().getBytes(StandardCharsets.US_ASCII));
        lines.setLength(end);
    }

    private String id() {
        return switch (language) {
            case C -> "c";
            case STDERR -> "stderr";
            case MPY -> "mpy";
        };
    }

    private void annotate(Annotation annotation) {
        if (annotation instanceof Annotation.Code code) {
            lines.append(", \"source\": {\"file\": null, \"line\": ").append(code.sourceLine());
            lines.append("}, \"disassembly\": ");
            quote(code.mnemonic());
            if (code.jumpTarget().isPresent()) {
                link(code.references().get(0), code.jumpTarget().getAsInt());
            }
            if (!code.references().isEmpty()) {
                references(code.references());
            }
        } else {
            references(annotation.references());
        }
    }

    private void link(Annotation.Reference reference, int target) {
        lines.append(", \"link\": {\"offset\": ").append(reference.startColumn() - 1);
        lines.append(", \"length\": ").append(reference.endColumn() - reference.startColumn());
        lines.append(", \"to\": ").append(target).append('}');
    }

    private void references(List<Annotation.Reference> references) {
        lines.append(", \"labels\": [");
        String separator = "{\"name\": ";
        for (Annotation.Reference reference : references) {
            lines.append(separator);
            quote(reference.name());
            lines.append(", \"target\": ");
            quote(reference.target());
            lines.append(", \"range\": {\"startCol\": ").append(reference.startColumn());
            lines.append(", \"endCol\": ").append(reference.endColumn()).append("}}");
            separator = ", {\"name\": ";
        }
        lines.append(']');
    }

    /** A JSON string in ASCII: characters beyond it as UTF-16, four digits a unit. */
    private void quote(String text) {
        lines.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> lines.append("\\\"");
                case '\\' -> lines.append("\\\\");
                case '\n' -> lines.append("\\n");
                case '\r' -> lines.append("\\r");
                case '\t' -> lines.append("\\t");
                case '\b' -> lines.append("\\b");
                case '\f' -> lines.append("\\f");
                default -> {
                    if (c >= ' ' && c <= '~') {
                        lines.append(c);
                    } else {
                        String digits = Integer.toHexString(c);
                        lines.append("\\u")
                                .append("0".repeat(4 - digits.length()))
                                .append(digits);
                    }
                }
            }
        }
        lines.append('"');
    }
}
