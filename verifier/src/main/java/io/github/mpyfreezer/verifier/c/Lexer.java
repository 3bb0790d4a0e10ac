package io.github.mpyfreezer.verifier.c;

/** Takes a text apart into tokens; the one that was read last stands in its fields. */
final class Lexer {
    /** By byte, whether it may stand in a name. */
    private static final boolean[] IN_NAMES = new boolean[256];

    static {
        for (char c : "_0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".toCharArray()) {
            IN_NAMES[c] = true;
        }
    }

    private final SourceText text;
    private final Names names;
    private final Name none;
    private final byte[] bytes;
    private int at;
    private boolean atLineStart = true;
    private boolean inDirective;

    private TokenKind kind = TokenKind.END;
    private int start;
    private int end;
    private Name name;
    private boolean first;

    Lexer(SourceText text, Names names) {
        this.text = text;
        this.names = names;
        this.none = names.named("");
        this.name = none;
        this.bytes = text.bytes();
        this.at = text.begin();
    }

    TokenKind kind() {
        return kind;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** The name, if it is one; else the empty name. */
    Name name() {
        return name;
    }

    /** Whether it is the first of its line. */
    boolean isFirst() {
        return first;
    }

    /** Whether ends of lines are tokens. */
    void setInDirective(boolean inDirective) {
        this.inDirective = inDirective;
    }

    boolean isInDirective() {
        return inDirective;
    }

    /** Goes on from another place of the same line. */
    void continueAt(int place) {
        at = place;
    }

    /** Reads one token. */
    void next() {
        int p = skipBlanks();
        start = p;
        first = atLineStart;
        name = none;
        int c = bytes[p];
        TokenKind alone = Punctuators.alone(c);
        if (alone != null) {
            kind = alone;
            at = p + 1;
        } else if (IN_NAMES[c & 0xff] && !isDigit(c)) {
            readName(p);
        } else if (isDigit(c) || c == '.' && isDigit(bytes[p + 1])) {
            kind = TokenKind.NUMBER;
            at = numberEnd(p);
        } else if (c == '"' || c == '\'') {
            kind = c == '"' ? TokenKind.STRING : TokenKind.CHARACTER;
            at = quoteEnd(p);
        } else if (c == '\n') {
            kind = TokenKind.LINE_END;
        } else if (p == text.length()) {
            kind = inDirective ? TokenKind.LINE_END : TokenKind.END;
        } else {
            kind = Punctuators.at(bytes, p);
            if (kind == TokenKind.OTHER && Punctuators.length(bytes, p) == 0) {
                throw text.fault(p, "byte " + text.quoted(p, p + 1), "C");
            }
            at = p + Punctuators.length(bytes, p);
        }
        end = at;
        atLineStart = false;
    }

    private void readName(int from) {
        kind = TokenKind.NAME;
        int p = from;
        int hash = 0;
        int c = bytes[p];
        do {
            hash = Names.hash(hash, c);
            c = bytes[++p];
        } while (IN_NAMES[c & 0xff]);
        at = p;
        name = names.at(bytes, from, p, hash);
    }

    private int skipBlanks() {
        int p = at;
        while (true) {
            int c = bytes[p];
            if (c == '\n') {
                if (inDirective) {
                    at = p;
                    return p;
                }
                atLineStart = true;
                p++;
            } else if (c == ' ' || c >= '\t' && c <= '\r') {
                p++;
            } else if (c == '/' && bytes[p + 1] == '/') {
                p = text.lineEnd(p);
            } else if (c == '/' && bytes[p + 1] == '*') {
                p = commentEnd(p);
            } else {
                at = p;
                return p;
            }
        }
    }

    /** Goes behind the {@code #} of the next line that begins with one; false if there is none. */
    boolean skipToDirective() {
        inDirective = false;
        int p = at;
        byte[] all = bytes;
        int last = text.length();
        boolean fresh = false;
        while (p < last) {
            int c = all[p];
            if (c > '/') {
                // Most of what is skipped.
                fresh = false;
                p++;
            } else if (c == '\n') {
                fresh = true;
                p++;
            } else if (c == '/' && all[p + 1] == '/') {
                p = text.lineEnd(p);
            } else if (c == '/' && all[p + 1] == '*') {
                p = commentEnd(p);
            } else if (c == '"' || c == '\'') {
                fresh = false;
                p = lenientQuoteEnd(p);
            } else if (c == '#' && fresh) {
                at = p + 1;
                return true;
            } else {
                fresh &= c == ' ' || c >= '\t' && c <= '\r';
                p++;
            }
        }
        at = p;
        return false;
    }

    private int commentEnd(int from) {
        for (int p = from + 2; p < text.length(); p++) {
            if (bytes[p] == '*' && bytes[p + 1] == '/') {
                return p + 2;
            }
        }
        throw text.fault(from, "a comment without an end", "*/");
    }

    private int numberEnd(int from) {
        int p = from + 1;
        while (true) {
            int c = bytes[p];
            boolean sign = (c == '+' || c == '-') && "eEpP".indexOf(bytes[p - 1]) >= 0;
            if (!IN_NAMES[c & 0xff] && c != '.' && !sign) {
                return p;
            }
            p++;
        }
    }

    private int quoteEnd(int from) {
        int p = lenientQuoteEnd(from);
        if (p == from + 1 || bytes[p - 1] != bytes[from] || isEscaped(from, p - 1)) {
            throw text.fault(from, "a quotation without an end", "a closing " + (char) bytes[from]);
        }
        return p;
    }

    /** Whether a byte has an odd number of backslashes before it. */
    private boolean isEscaped(int from, int place) {
        int p = place;
        while (p - 1 > from && bytes[p - 1] == '\\') {
            p--;
        }
        return (place - p) % 2 == 1;
    }

    /** Behind the closing quote, or where the line ends. */
    private int lenientQuoteEnd(int from) {
        int quote = bytes[from];
        int p = from + 1;
        while (bytes[p] != '\n' && p < text.length()) {
            if (bytes[p] == quote) {
                return p + 1;
            }
            p += bytes[p] == '\\' && bytes[p + 1] != '\n' && p + 1 < text.length() ? 2 : 1;
        }
        return p;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
