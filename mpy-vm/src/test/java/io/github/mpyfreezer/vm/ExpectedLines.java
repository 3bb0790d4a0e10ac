package io.github.mpyfreezer.vm;

import java.util.List;
import java.util.regex.Pattern;

/** Lines that a text is to match, with {@code \} before what is a regular expression, and {@code ########} for any lines between. */
record ExpectedLines(List<String> lines) {
    private static final String ANY_LINES = "########";
    private static final String SPECIAL = "()[]{}.*+^$|?";

    /** Whether every line matches, in order, with none left over. */
    boolean match(String text) {
        List<String> printed = text.lines().toList();
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equals(ANY_LINES)) {
                if (++i == lines.size()) {
                    return true;
                }
                Pattern next = pattern(lines.get(i));
                while (at < printed.size() && !next.matcher(printed.get(at)).matches()) {
                    at++;
                }
            }
            if (at == printed.size()
                    || !pattern(lines.get(i)).matcher(printed.get(at++)).matches()) {
                return false;
            }
        }
        return at == printed.size();
    }

    private static Pattern pattern(String line) {
        var expression = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                expression.append(line.charAt(++i));
            } else {
                expression.append(SPECIAL.indexOf(c) < 0 ? "" : "\\").append(c);
            }
        }
        return Pattern.compile(expression.toString());
    }
}
