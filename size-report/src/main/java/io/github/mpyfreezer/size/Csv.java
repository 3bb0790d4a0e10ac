package io.github.mpyfreezer.size;

/** Writes CSV (RFC 4180), with lines that end in a line feed. */
final class Csv {
    private final StringBuilder text = new StringBuilder();

    Csv line(Object... values) {
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : ",").append(quoted(values[i].toString()));
        }
        text.append('\n');
        return this;
    }

    String text() {
        return text.toString();
    }

    private static String quoted(String value) {
        for (char c : new char[] {',', '"', '\n', '\r'}) {
            if (value.indexOf(c) >= 0) {
                return '"' + value.replace("\"", "\"\"") + '"';
            }
        }
        return value;
    }
}
