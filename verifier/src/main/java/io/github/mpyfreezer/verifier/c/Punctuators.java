package io.github.mpyfreezer.verifier.c;

import org.jspecify.annotations.Nullable;

/** Operators and separators. */
final class Punctuators {
    /** By byte, those that stand alone, whatever follows. */
    private static final TokenKind[] ALONE = new TokenKind[256];

    static {
        for (char c : "{}()[],;:?~".toCharArray()) {
            ALONE[c] = ofOne(c);
        }
    }

    private Punctuators() {}

    /** The one that a byte is, whatever follows it; null if it is none, or may be part of a longer one. */
    static @Nullable TokenKind alone(int c) {
        return ALONE[c & 0xff];
    }

    /** How many bytes the one at a place has; 0 if there is none. */
    static int length(byte[] bytes, int at) {
        int c = bytes[at];
        return switch (c) {
            case '{', '}', '(', ')', '[', ']', ',', ';', ':', '?', '~' -> 1;
            case '<', '>' -> bytes[at + 1] != c ? withEquals(bytes, at) : bytes[at + 2] == '=' ? 3 : 2;
            case '&', '|', '+', '-' ->
                bytes[at + 1] == c || c == '-' && bytes[at + 1] == '>' ? 2 : withEquals(bytes, at);
            case '=', '!', '*', '/', '%', '^' -> withEquals(bytes, at);
            case '#' -> bytes[at + 1] == c ? 2 : 1;
            case '.' -> bytes[at + 1] == c && bytes[at + 2] == c ? 3 : 1;
            default -> 0;
        };
    }

    private static int withEquals(byte[] bytes, int at) {
        return bytes[at + 1] == '=' ? 2 : 1;
    }

    /** The one at a place. */
    static TokenKind at(byte[] bytes, int at) {
        return switch (length(bytes, at)) {
            case 1 -> ofOne(bytes[at]);
            case 2 -> ofTwo(bytes[at], bytes[at + 1]);
            default -> TokenKind.OTHER;
        };
    }

    private static TokenKind ofOne(int c) {
        return switch (c) {
            case '{' -> TokenKind.LEFT_BRACE;
            case '}' -> TokenKind.RIGHT_BRACE;
            case '(' -> TokenKind.LEFT_PAREN;
            case ')' -> TokenKind.RIGHT_PAREN;
            case '[' -> TokenKind.LEFT_BRACKET;
            case ']' -> TokenKind.RIGHT_BRACKET;
            case ',' -> TokenKind.COMMA;
            case ';' -> TokenKind.SEMICOLON;
            case ':' -> TokenKind.COLON;
            case '?' -> TokenKind.QUESTION;
            case '.' -> TokenKind.DOT;
            case '#' -> TokenKind.HASH;
            case '=' -> TokenKind.ASSIGN;
            case '!' -> TokenKind.NOT;
            case '~' -> TokenKind.TILDE;
            case '|' -> TokenKind.PIPE;
            case '^' -> TokenKind.CARET;
            case '&' -> TokenKind.AMPERSAND;
            case '<' -> TokenKind.LESS;
            case '>' -> TokenKind.GREATER;
            case '+' -> TokenKind.PLUS;
            case '-' -> TokenKind.MINUS;
            case '*' -> TokenKind.STAR;
            case '/' -> TokenKind.SLASH;
            default -> TokenKind.PERCENT;
        };
    }

    private static TokenKind ofTwo(int first, int second) {
        if (first == second) {
            return switch (first) {
                case '<' -> TokenKind.SHIFT_LEFT;
                case '>' -> TokenKind.SHIFT_RIGHT;
                case '=' -> TokenKind.EQUAL;
                case '&' -> TokenKind.AND;
                case '|' -> TokenKind.OR;
                default -> TokenKind.OTHER;
            };
        }
        return second != '='
                ? TokenKind.OTHER
                : switch (first) {
                    case '!' -> TokenKind.NOT_EQUAL;
                    case '<' -> TokenKind.LESS_EQUAL;
                    case '>' -> TokenKind.GREATER_EQUAL;
                    default -> TokenKind.OTHER;
                };
    }
}
