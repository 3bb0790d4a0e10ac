package io.github.mpyfreezer.size;

/** Writes tables in GitHub's dialect. */
final class Markdown {
    private final StringBuilder text = new StringBuilder();

    /** A paragraph, in which markup is markup. */
    Markdown paragraph(String line) {
        text.append(text.isEmpty() ? "" : "\n").append(line).append('\n');
        return this;
    }

    /** Begins a table, its second column and those with {@code >} before their heading on the right. */
    Markdown table(String... headings) {
        text.append('\n');
        var rule = new StringBuilder();
        for (String heading : headings) {
            boolean right = heading.startsWith(">");
            text.append("| ").append(right ? heading.substring(1) : heading).append(' ');
            rule.append(right ? "|--:" : "|---");
        }
        text.append("|\n").append(rule).append("|\n");
        return this;
    }

    /** A row of the table; nothing in it is markup. */
    Markdown row(Object... cells) {
        for (Object cell : cells) {
            text.append("| ").append(cell instanceof String name ? escaped(name) : cell.toString());
            text.append(' ');
        }
        text.append("|\n");
        return this;
    }

    /** Begins what is folded away below a line. */
    Markdown fold(String summary) {
        text.append("\n<details><summary>").append(escaped(summary)).append("</summary>\n");
        return this;
    }

    Markdown endFold() {
        text.append("\n</details>\n");
        return this;
    }

    String text() {
        return text.toString();
    }

    /** A text in which nothing is markup. */
    static String escaped(String name) {
        var escaped = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if ("\\`*_{}[]<>()#!|&~".indexOf(c) >= 0) {
                escaped.append("&#").append((int) c).append(';');
            } else {
                escaped.append(c < 0x20 ? ' ' : c);
            }
        }
        return escaped.toString();
    }
}
