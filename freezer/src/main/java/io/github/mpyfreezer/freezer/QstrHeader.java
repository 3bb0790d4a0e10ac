package io.github.mpyfreezer.freezer;

import io.github.mpyfreezer.boards.Qstrs;
import io.github.mpyfreezer.parser.model.Utf8;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a firmware build says of its qstrs in {@code genhdr/qstrdefs.preprocessed.h}: how wide their hashes and lengths are,
 * and which there are ({@code parse_input_headers} in py/makeqstrdata.py).
 *
 * @param widths from the lines {@code QCFG(BYTES_IN_LEN, (1))} and {@code QCFG(BYTES_IN_HASH, (2))}
 * @param texts from the lines {@code Q(text)}, in order
 */
public record QstrHeader(Qstrs widths, List<Utf8> texts) {
    private static final String LENGTH = "BYTES_IN_LEN";
    private static final String HASH = "BYTES_IN_HASH";

    public QstrHeader {
        texts = List.copyOf(texts);
    }

    /**
     * Reads the header's text.
     *
     * @param defaults widths where the header states no settings at all, as CircuitPython's may
     * @throws IllegalArgumentException if it does not state the two widths; the message says what is missing or wrong
     */
    public static QstrHeader parse(String text, Optional<Qstrs> defaults) {
        Map<String, String> settings = new HashMap<>();
        List<Utf8> texts = new ArrayList<>();
        // Lines end as they do for Python.
        for (String padded : text.replace('\r', '\n').split("\n", -1)) {
            String line = padded.strip();
            if (line.startsWith("Q(") && line.endsWith(")")) {
                texts.add(Utf8.of(unescape(line.substring(2, line.length() - 1))));
            } else if (line.startsWith("QCFG(") && line.indexOf(')') > 0) {
                addSetting(settings, line);
            }
        }
        if (settings.isEmpty() && defaults.isPresent()) {
            return new QstrHeader(defaults.get(), texts);
        }
        return new QstrHeader(new Qstrs(width(settings, HASH), width(settings, LENGTH)), texts);
    }

    /** Line ends are the only characters that the header cannot hold as they are. */
    private static String unescape(String text) {
        return switch (text) {
            case "\\n" -> "\n";
            case "\\r\\n" -> "\r\n";
            default -> text;
        };
    }

    private static void addSetting(Map<String, String> settings, String line) {
        String inner = line.substring("QCFG(".length(), line.lastIndexOf(')'));
        int comma = inner.lastIndexOf(", ");
        if (comma > 0) {
            String value = inner.substring(comma + 2);
            boolean wrapped = value.startsWith("(") && value.endsWith(")");
            settings.put(inner.substring(0, comma), wrapped ? value.substring(1, value.length() - 1) : value);
        }
    }

    private static int width(Map<String, String> settings, String key) {
        String value = settings.get(key);
        if (value == null) {
            throw new IllegalArgumentException(
                    "found no line QCFG(%s, …), expected the preprocessed header of a firmware".formatted(key)
                            + " build: genhdr/qstrdefs.preprocessed.h");
        }
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("found QCFG(%s, %s), expected a number".formatted(key, value), e);
        }
    }
}
