package io.github.mpyfreezer.verifier.c;

import java.util.Arrays;

/** Takes a text apart into tokens; the one that was read last stands in its fields. */
final class Lexer {
    /** By byte, whether it may stand in a name. */
    private static final boolean[] IN_NAMES = new boolean[256];

    /** By byte, whether it means nothing in a line that is skipped and does not begin with it. */
    private static final boolean[] SKIPPED = new boolean[256];

    static {
        Arrays.fill(SKIPPED, true);
        for (char c : "\0\n/\"'".toCharArray()) {
            SKIPPED[c] = false;
        }
        for (char c : "_0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".toCharArray()) {
            IN_NAMES[c] = true;
        }
    }

    private final SourceText text;
    private final Names names;
    private final Name none;
    private final Quotations quotations;
    private byte[] bytes;
    private int at;
    /** How many lines have ended in the file, not counting those that were joined to others; of what is before it, below 0. */
    private int ended;

    private boolean atLineStart = true;
    private boolean inDirective;

    private TokenKind kind = TokenKind.END;
    private int start;
    private int end;
    private Name name;
    private boolean first;

    /** @param before how many lines of the text are before those of the file */
    Lexer(SourceText text, int before, Names names) {
        this.text = text;
        this.ended = -before;
        this.names = names;
        this.none = names.named("");
        this.quotations = new Quotations(text);
        this.name = none;
        this.bytes = text.bytes();
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

    /** The token as a value. */
    Token token() {
        return new Token(kind, Arrays.copyOfRange(bytes, start, end), name, false);
    }

    /** The line in which it begins. */
    int line() {
        return lineAt(start);
    }

    private int lineAt(int place) {
        return 1 + ended + text.joined(place);
    }

    /** Whether a byte may stand in a name. */
    static boolean isInNames(byte c) {
        return IN_NAMES[c & 0xff];
    }

    /** Goes on from another place, which is so many lines further on. */
    void continueAt(int place, int lines) {
        at = place;
        ended += lines;
    }

    /**
     * Has no more need of what stands before the token.
     *
     * @return by how much nearer to the front the token then stands
     */
    int forget() {
        int by = text.forget(start);
        at -= by;
        start -= by;
        end -= by;
        return by;
    }

    /** Goes on to further lines behind the last one, if there are any. */
    private boolean more() {
        boolean more = text.more(1 + ended);
        bytes = text.bytes();
        return more;
    }

    /** Reads one token. */
    void next() {
        int p = skipBlanks();
        while (p == text.length() && !inDirective && more()) {
            p = skipBlanks();
        }
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
            at = quotations.end(p, line());
        } else if (c == '\n') {
            kind = TokenKind.LINE_END;
        } else if (p == text.length()) {
            kind = inDirective ? TokenKind.LINE_END : TokenKind.END;
        } else {
            kind = Punctuators.at(bytes, p);
            if (kind == TokenKind.OTHER && Punctuators.length(bytes, p) == 0) {
                throw text.fault(line(), "byte " + text.quoted(p, p + 1), "C");
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
        if (c == '"' || c == '\'') {
            quotations.checkPrefix(from, p, line());
        }
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
                ended++;
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
        boolean fresh = false;
        while (p < text.length() || more()) {
            int c = bytes[p];
            if (c == '\n') {
                fresh = true;
                ended++;
                p++;
            } else if (c == ' ' || c >= '\t' && c <= '\r') {
                p++;
            } else if (c == '/' && bytes[p + 1] == '/') {
                p = text.lineEnd(p);
            } else if (c == '/' && bytes[p + 1] == '*') {
                p = commentEnd(p);
            } else if (c == '#' && fresh) {
                at = p + 1;
                return true;
            } else if (fresh && (c == '%' && bytes[p + 1] == ':' || Trigraphs.isAt(bytes, p))) {
                throw text.fault(lineAt(p), text.quoted(p, p + 2), "a directive that begins with #");
            } else {
                fresh = false;
                p = c == '"' || c == '\'' ? quotations.skippedEnd(p, lineAt(p)) : skippedEnd(p + 1);
            }
        }
        at = p;
        return false;
    }

    /** Where the line ends, or a comment or a quotation may begin. */
    private int skippedEnd(int from) {
        byte[] all = bytes;
        int p = from;
        while (SKIPPED[all[p] & 0xff]) {
            p++;
        }
        return p;
    }

    private int commentEnd(int from) {
        int line = lineAt(from);
        for (int p = from + 2; p < text.length() || more(); p++) {
            if (bytes[p] == '*' && bytes[p + 1] == '/') {
                return p + 2;
            }
            ended += bytes[p] == '\n' ? 1 : 0;
        }
        throw text.fault(line, "a comment without an end", "*/");
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

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
