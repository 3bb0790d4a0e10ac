package io.github.mpyfreezer.freezer.c;

import io.github.mpyfreezer.freezer.FrozenAbi;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The templates of one generation of C structures. Their StringTemplate group was rendered when the project was built (see
 * {@code TemplateCutter}): once for each choice of conditions, with marks for values.
 */
final class CTemplates {
    private static final String FOLDER = "/io/github/mpyfreezer/templates/";
    private static final char BEGIN = '\u0002';

    /** By name and conditions: the number of values, a line feed, and the text. */
    private final Map<String, String> rendered = new HashMap<>();

    private final Map<String, CTemplate> cut = new ConcurrentHashMap<>();

    CTemplates(FrozenAbi abi) {
        String text = load(FOLDER + abi.group() + ".cut");
        int begin = 0;
        while (begin < text.length()) {
            int end = text.indexOf(BEGIN, begin + 1);
            end = end < 0 ? text.length() : end;
            int tab = text.indexOf('\t', begin);
            rendered.put(text.substring(begin + 1, tab), text.substring(tab + 1, end));
            begin = end;
        }
    }

    private static String load(String resource) {
        try (InputStream in = CTemplates.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("templates " + resource + " are missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A template with its conditions decided. Its values come in the order of its argument list, conditions left out.
     *
     * @param met the conditions that hold, in the order of the argument list
     */
    CTemplate get(String name, String... met) {
        String key = met.length == 0 ? name : name + " " + String.join(" ", met);
        CTemplate known = cut.get(key);
        if (known == null) {
            String text = rendered.get(key);
            if (text == null) {
                throw new IllegalArgumentException("no template " + key);
            }
            int line = text.indexOf('\n');
            known = CTemplate.cut(key, text.substring(line + 1), Integer.parseInt(text.substring(0, line)));
            cut.put(key, known);
        }
        return known;
    }
}
