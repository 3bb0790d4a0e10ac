package io.github.mpyfreezer.cli;

import java.util.List;

/** What mpy-cross says of a source, in one line. */
final class CompilerFault {
    private CompilerFault() {}

    /** Takes the line and the last line out of a traceback; anything else is joined. */
    static String inOneLine(String said, String source) {
        List<String> lines =
                said.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        String place = "File \"" + source + "\", line ";
        for (String line : lines) {
            if (line.startsWith(place)) {
                String number = line.substring(place.length()).split("[^0-9]", 2)[0];
                return "line " + number + ": " + lines.get(lines.size() - 1);
            }
        }
        return String.join("; ", lines);
    }
}
