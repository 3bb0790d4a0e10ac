package io.github.mpyfreezer.verifier.c;

import java.util.Arrays;

/** A token that is kept: a word of a macro, or of an argument. */
final class Token {
    private final TokenKind kind;
    private final byte[] spelling;
    private final Name name;
    private final boolean painted;

    /**
     * @param kind of which kind
     * @param spelling what stands in the text; nobody changes it
     * @param name of a name; of all else the empty name
     * @param painted whether it is a name that is no macro's any more, since it came of that macro
     */
    Token(TokenKind kind, byte[] spelling, Name name, boolean painted) {
        this.kind = kind;
        this.spelling = spelling;
        this.name = name;
        this.painted = painted;
    }

    TokenKind kind() {
        return kind;
    }

    byte[] spelling() {
        return spelling;
    }

    Name name() {
        return name;
    }

    boolean isPainted() {
        return painted;
    }

    Token painted() {
        return new Token(kind, spelling, name, true);
    }

    /** Whether another says the same. */
    boolean isSpelledLike(Token other) {
        return Arrays.equals(spelling, other.spelling);
    }
}
