package io.github.mpyfreezer.cli;

import java.util.ArrayList;
import java.util.List;

/** What mpy-cross says of a source, in one line. */
final class CompilerFault {
    private static final String FILE = "File \"";
    private static final String LINE = "\", line ";

    private CompilerFault() {}

    /**
     * Takes line, function and fault out of a traceback, which names the file by its path or as it is on the device; anything
     * else is joined.
     */
    static String inOneLine(String said) {
        List<String> lines = new ArrayList<>();
        String place = "";
        for (String line : said.lines().toList()) {
            String text = line.strip();
            int number = text.indexOf(LINE);
            if (text.startsWith(FILE) && number > 0) {
                place = "line " + text.substring(number + LINE.length()) + ": ";
            } else if (!text.isEmpty()) {
                lines.add(text);
            }
        }
        if (place.isEmpty() || lines.isEmpty()) {
            return lines.isEmpty() ? "mpy-cross failed and does not say why" : String.join("; ", lines);
        }
        return place + lines.get(lines.size() - 1);
    }
}
