package io.github.mpyfreezer.manifest.python;

import java.util.ArrayDeque;
import java.util.Deque;

/** Finds where the expression in a field of an f-string ends. */
final class FieldScan {
    private FieldScan() {}

    /** The position of what ends the expression that begins at {@code start}, or the end of the text. */
    static int end(StringLiteral literal, int start) {
        String text = literal.content();
        Deque<Character> open = new ArrayDeque<>();
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\') {
                throw backslash(literal);
            } else if (c == '#') {
                throw new Mistake(literal.line(), "f-string expression part cannot include '#'");
            } else if (c == '"' || c == '\'') {
                at = closingQuote(literal, at);
            } else if (c == '(' || c == '[' || c == '{') {
                open.push(c);
            } else if (open.isEmpty() && endsAt(text, at)) {
                return at;
            } else if (c == ')' || c == ']' || c == '}') {
                if (open.isEmpty()) {
                    throw new Mistake(literal.line(), "f-string: unmatched '" + c + "'");
                }
                open.pop();
            } else if (at + 1 < text.length() && "=!<>".indexOf(c) >= 0 && text.charAt(at + 1) == '=') {
                at++;
            }
            at++;
        }
        return text.length();
    }

    private static boolean endsAt(String text, int at) {
        char c = text.charAt(at);
        boolean comparison = at + 1 < text.length() && text.charAt(at + 1) == '=';
        return c == '}' || c == ':' || (c == '!' || c == '=') && !comparison;
    }

    private static int closingQuote(StringLiteral literal, int start) {
        String text = literal.content();
        int end = text.indexOf(text.charAt(start), start + 1);
        if (end < 0) {
            throw new Mistake(literal.line(), "f-string: unterminated string");
        }
        if (text.substring(start, end).indexOf('\\') >= 0) {
            throw backslash(literal);
        }
        return end;
    }

    private static Mistake backslash(StringLiteral literal) {
        return new Mistake(literal.line(), "f-string expression part cannot include a backslash");
    }
}
