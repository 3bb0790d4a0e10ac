package io.github.mpyfreezer.cli.manual;

/** The text of a manual page, in the language of {@code man(7)}. */
final class Roff {
    private static final int ASCII_END = 0x7f;

    private final StringBuilder text = new StringBuilder();

    /** A request such as {@code .SH}, with its arguments. */
    Roff request(String name, String... arguments) {
        text.append('.').append(name);
        for (String argument : arguments) {
            text.append(" \"").append(escaped(argument).replace("\"", "\\(dq")).append('"');
        }
        text.append('\n');
        return this;
    }

    /** A line of text, which is filled together with those around it. */
    Roff line(String line) {
        return raw(escaped(line));
    }

    /** A line of which a part is bold. */
    Roff bold(String before, String bold, String after) {
        return raw(escaped(before) + "\\fB" + escaped(bold) + "\\fR" + escaped(after));
    }

    /** Lines that stay as they are. */
    Roff example(String... lines) {
        request("nf");
        for (String line : lines) {
            line(line);
        }
        return request("fi");
    }

    private Roff raw(String line) {
        boolean control = line.startsWith(".") || line.startsWith("'");
        text.append(control ? "\\&" : "").append(line).append('\n');
        return this;
    }

    /** Each character as itself: a minus that can be copied into a shell, and what is not ASCII by its number. */
    private static String escaped(String line) {
        var escaped = new StringBuilder();
        line.codePoints().forEach(c -> {
            if (c == '\\') {
                escaped.append("\\e");
            } else if (c == '-') {
                escaped.append("\\-");
            } else if (c >= ASCII_END) {
                escaped.append("\\[u%04X]".formatted(c));
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
