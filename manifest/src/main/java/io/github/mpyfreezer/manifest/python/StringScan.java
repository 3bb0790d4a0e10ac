package io.github.mpyfreezer.manifest.python;

/** Finds where a string ends. */
final class StringScan {
    private StringScan() {}

    /**
     * The position behind the closing quote.
     *
     * @param start the position of the opening quote
     */
    static int end(String code, int start, int line) {
        char quote = code.charAt(start);
        boolean triple = code.startsWith("" + quote + quote + quote, start);
        int currentLine = line;
        for (int at = triple ? start + 3 : start + 1; at < code.length(); at++) {
            char c = code.charAt(at);
            if (c == '\\') {
                at++;
                if (at < code.length() && code.charAt(at) == '\n') {
                    currentLine++;
                }
            } else if (c == '\n') {
                if (!triple) {
                    throw unterminated("string", line, currentLine);
                }
                currentLine++;
            } else if (c == quote && !triple) {
                return at + 1;
            } else if (c == quote && code.startsWith("" + quote + quote + quote, at)) {
                return at + 3;
            }
        }
        int lastLine = code.endsWith("\n") ? currentLine - 1 : currentLine;
        throw unterminated(triple ? "triple-quoted string" : "string", line, lastLine);
    }

    private static Mistake unterminated(String what, int line, int detected) {
        return new Mistake(line, "unterminated " + what + " literal (detected at line " + detected + ")");
    }
}
