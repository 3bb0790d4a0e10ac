package io.github.mpyfreezer.manifest.python;

import io.github.mpyfreezer.manifest.python.Token.Kind;
import io.github.mpyfreezer.parser.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a manifest into words, with its lines joined as Python joins them. */
final class Tokenizer {
    private static final int DEEPEST_BRACKET = 200;

    private final String code;
    private final List<Token> words = new ArrayList<>();
    private final List<Tokens.Bracket> brackets = new ArrayList<>();
    private final Indentation indentation = new Indentation();
    private int at;
    private int line;
    private boolean lineHasWords;

    /** @param firstLine the number of the first line */
    Tokenizer(String code, int firstLine) {
        this.code = code;
        this.line = firstLine;
    }

    /** Cuts a whole manifest. */
    Tokens cut() {
        boolean lineBegins = true;
        while (true) {
            if (lineBegins) {
                lineBegins = false;
                beginLine();
            }
            skipBlanks();
            if (at >= code.length()) {
                break;
            }
            if (code.charAt(at) == '\n') {
                lineBegins = endLine();
            } else {
                lineHasWords = true;
                word();
            }
        }
        if (lineHasWords) {
            add(Kind.NEWLINE, "");
        }
        if (brackets.isEmpty()) {
            indent(0, 0);
        }
        add(Kind.END, "");
        return new Tokens(words, brackets);
    }

    private void beginLine() {
        int column = 0;
        int tabless = 0;
        for (; at < code.length(); at++) {
            char c = code.charAt(at);
            if (c == ' ') {
                column++;
                tabless++;
            } else if (c == '\t') {
                column = column / 8 * 8 + 8;
                tabless++;
            } else if (c == '\f') {
                column = 0;
                tabless = 0;
            } else {
                break;
            }
        }
        if (at < code.length() && code.charAt(at) != '#' && code.charAt(at) != '\n') {
            indent(column, tabless);
        }
    }

    private void indent(int column, int tabless) {
        int levels = indentation.begin(column, tabless, line);
        if (levels > 0) {
            add(Kind.INDENT, "");
        }
        for (; levels < 0; levels++) {
            add(Kind.DEDENT, "");
        }
    }

    private void skipBlanks() {
        while (at < code.length()) {
            char c = code.charAt(at);
            if (c == '#') {
                int end = code.indexOf('\n', at);
                at = end < 0 ? code.length() : end;
            } else if (c == '\\') {
                joinLines();
            } else if (c == ' ' || c == '\t' || c == '\f') {
                at++;
            } else {
                return;
            }
        }
    }

    private void joinLines() {
        if (at + 1 < code.length() && code.charAt(at + 1) != '\n') {
            throw new Mistake(line, "unexpected character after line continuation character");
        }
        at += 2;
        line++;
        if (at >= code.length()) {
            throw new Mistake(line - 1, "unexpected EOF while parsing");
        }
    }

    private boolean endLine() {
        boolean logical = brackets.isEmpty();
        if (logical && lineHasWords) {
            add(Kind.NEWLINE, "");
            lineHasWords = false;
        }
        at++;
        line++;
        return logical;
    }

    private void word() {
        char c = code.charAt(at);
        if (isDigit(c) || c == '.' && at + 1 < code.length() && isDigit(code.charAt(at + 1))) {
            int end = new NumberScan(code, line).end(at);
            take(Kind.NUMBER, end);
        } else if (c == '"' || c == '\'') {
            string(at);
        } else if (isNameStart(code.codePointAt(at))) {
            name();
        } else {
            operator(c);
        }
    }

    private void name() {
        int end = at;
        while (end < code.length() && isNamePart(code.codePointAt(end))) {
            end += Character.charCount(code.codePointAt(end));
        }
        if (end < code.length() && end - at <= 2 && isQuote(code.charAt(end)) && isPrefix(code.substring(at, end))) {
            string(end);
        } else {
            take(Kind.NAME, end);
        }
    }

    private void string(int quote) {
        int firstLine = line;
        int end = StringScan.end(code, quote, line);
        String text = code.substring(at, end);
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            line++;
        }
        words.add(new Token(Kind.STRING, text, firstLine, line));
        at = end;
    }

    private void operator(char c) {
        int length = Operators.lengthAt(code, at);
        if (length == 0) {
            throw new Mistake(line, strangeCharacter());
        }
        if (c == '(' || c == '[' || c == '{') {
            if (brackets.size() == DEEPEST_BRACKET) {
                throw new Mistake(line, "too many nested parentheses");
            }
            brackets.add(new Tokens.Bracket(c, line));
        } else if (c == ')' || c == ']' || c == '}') {
            close(c);
        }
        take(Kind.OPERATOR, at + length);
    }

    private void close(char c) {
        if (brackets.isEmpty()) {
            throw new Mistake(line, "unmatched '" + c + "'");
        }
        Tokens.Bracket open = brackets.remove(brackets.size() - 1);
        if (open.close() != c) {
            String where = open.line() == line ? "" : " on line " + open.line();
            throw new Mistake(
                    line,
                    "closing parenthesis '" + c + "' does not match opening parenthesis '" + open.open() + "'" + where);
        }
    }

    private String strangeCharacter() {
        int c = code.codePointAt(at);
        if (c < 0x80) {
            return c < 0x20 || c == 0x7f ? "invalid non-printable character U+00" + hex(c, 2) : "invalid syntax";
        }
        String number = "U+" + hex(c, 4);
        return Printable.isPrintable(c)
                ? "invalid character '" + Character.toString(c) + "' (" + number + ")"
                : "invalid non-printable character " + number;
    }

    private static String hex(int c, int digits) {
        String text = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }

    private void take(Kind kind, int end) {
        words.add(new Token(kind, code.substring(at, end), line, line));
        at = end;
    }

    private void add(Kind kind, String text) {
        words.add(new Token(kind, text, line, line));
    }

    private static boolean isPrefix(String name) {
        return switch (name) {
            case "r", "R", "b", "B", "u", "U", "f", "F" -> true;
            case "rb", "rB", "Rb", "RB", "br", "bR", "Br", "BR", "rf", "rF", "Rf", "RF", "fr", "fR", "Fr", "FR" -> true;
            default -> false;
        };
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isNameStart(int c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c == '_'
                || c >= 0x80 && Character.isUnicodeIdentifierStart(c);
    }

    static boolean isNamePart(int c) {
        return isNameStart(c)
                || isDigit(c)
                || c >= 0x80 && Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
    }
}
