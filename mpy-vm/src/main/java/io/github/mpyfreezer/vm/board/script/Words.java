package io.github.mpyfreezer.vm.board.script;

import io.github.mpyfreezer.parser.model.Bytes;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** The words of one line: what stands between blanks, a colon, a text in quotes. */
final class Words {
    private static final String BYTES = "bytes as two hexadecimal digits each, or a text in quotes";
    private static final BigDecimal LONGEST = BigDecimal.valueOf(Long.MAX_VALUE / 4);

    private final String file;
    private final int number;
    private final String line;
    private int at;

    Words(String file, int number, String line) {
        this.file = file;
        this.number = number;
        this.line = line;
        skipBlanks();
    }

    ScriptException wrong(String found, String expected) {
        return new ScriptException(file, number, found.isEmpty() ? "the end of the line" : "'" + found + "'", expected);
    }

    boolean atEnd() {
        return at == line.length() || line.charAt(at) == '#';
    }

    boolean atColon() {
        return !atEnd() && line.charAt(at) == ':';
    }

    boolean skipColon() {
        if (!atColon()) {
            return false;
        }
        at++;
        skipBlanks();
        return true;
    }

    void expectColon() {
        if (!skipColon()) {
            throw wrong(atEnd() ? "" : next(""), "a colon");
        }
    }

    void expectEnd() {
        if (!atEnd()) {
            throw wrong(atColon() ? ":" : next(""), "nothing more");
        }
    }

    /** The next word; a colon ends it. */
    String next(String expected) {
        if (atEnd()) {
            throw wrong("", expected);
        }
        int start = at;
        if (atColon()) {
            throw wrong(":", expected);
        }
        if (line.charAt(at) == '"') {
            at++;
            while (at < line.length() && line.charAt(at) != '"') {
                at += line.charAt(at) == '\\' ? 2 : 1;
            }
            at = Math.min(line.length(), at + 1);
        } else {
            while (!atEnd() && !Character.isWhitespace(line.charAt(at)) && line.charAt(at) != ':') {
                at++;
            }
        }
        String word = line.substring(start, at);
        skipBlanks();
        return word;
    }

    /** Takes the next word if it is this one. */
    boolean skip(String word) {
        int end = at + word.length();
        boolean there = line.startsWith(word, at)
                && (end == line.length() || Character.isWhitespace(line.charAt(end)) || line.charAt(end) == ':');
        if (there) {
            next(word);
        }
        return there;
    }

    /** The next word, which may have colons. */
    String upToBlank(String expected) {
        if (atEnd()) {
            throw wrong("", expected);
        }
        int start = at;
        while (!atEnd() && !Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        String word = line.substring(start, at);
        skipBlanks();
        return word;
    }

    /** A word that names something of the board, or several with slashes between. */
    String name(String expected) {
        String word = next(expected);
        if (word.startsWith("\"")) {
            throw wrong(word, expected);
        }
        return word;
    }

    /** A duration in nanoseconds. */
    long time() {
        String expected = "a time such as 5ms, 1.5s or 20us";
        String word = next(expected);
        int digits = 0;
        while (digits < word.length() && (Character.isDigit(word.charAt(digits)) || word.charAt(digits) == '.')) {
            digits++;
        }
        long unit = switch (word.substring(digits)) {
            case "us" -> 1_000;
            case "ms" -> 1_000_000;
            case "s" -> 1_000_000_000;
            default -> throw wrong(word, expected);
        };
        try {
            BigDecimal nanos = new BigDecimal(word.substring(0, digits)).multiply(BigDecimal.valueOf(unit));
            if (nanos.compareTo(LONGEST) < 0) {
                return nanos.longValue();
            }
        } catch (NumberFormatException e) {
            throw wrong(word, expected);
        }
        throw wrong(word, "a time that can come");
    }

    long number(String expected, long min, long max) {
        String word = next(expected);
        try {
            long value = word.startsWith("0x") || word.startsWith("0X")
                    ? Long.parseLong(word.substring(2), 16)
                    : Long.parseLong(word);
            if (value >= min && value <= max) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw wrong(word, expected);
        }
        throw wrong(word, expected + " from " + min + " to " + max);
    }

    Reading reading() {
        String expected = "a number, or a voltage such as 1650mV";
        String word = next(expected);
        boolean voltage = word.endsWith("mV");
        try {
            long value = Long.parseLong(voltage ? word.substring(0, word.length() - 2) : word);
            return voltage ? new Reading.Millivolts(value) : new Reading.Raw(value);
        } catch (NumberFormatException e) {
            throw wrong(word, expected);
        }
    }

    /** All bytes up to the end of the line. */
    Bytes bytes() {
        var bytes = new ByteArrayOutputStream();
        while (!atEnd()) {
            String word = next(BYTES);
            if (word.startsWith("\"")) {
                bytes.writeBytes(quoted(word));
            } else if (word.length() == 2
                    && Character.digit(word.charAt(0), 16) >= 0
                    && Character.digit(word.charAt(1), 16) >= 0) {
                bytes.write(Integer.parseInt(word, 16));
            } else {
                throw wrong(word, BYTES);
            }
        }
        return Bytes.wrap(bytes.toByteArray());
    }

    private byte[] quoted(String word) {
        if (word.length() < 2 || !word.endsWith("\"")) {
            throw wrong(word, "a quote at the end of the text");
        }
        var text = new StringBuilder();
        boolean escaped = false;
        for (char c : word.substring(1, word.length() - 1).toCharArray()) {
            if (!escaped && c == '\\') {
                escaped = true;
                continue;
            }
            text.append(escaped ? escape(c) : c);
            escaped = false;
        }
        if (escaped) {
            throw wrong(word, "a quote at the end of the text");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private char escape(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case '\\', '"' -> c;
            default -> throw wrong("\\" + c, "\\n, \\r, \\t, \\\\ or \\\"");
        };
    }

    private void skipBlanks() {
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
    }
}
