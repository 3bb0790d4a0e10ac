package io.github.mpyfreezer.manifest.python;

import io.github.mpyfreezer.manifest.python.Token.Kind;
import java.util.List;

/** Goes through the words of a manifest. */
final class TokenReader {
    private static final int DEEPEST = 200;

    private final List<Token> words;
    private int at;
    private int depth;

    TokenReader(List<Token> words) {
        this.words = words;
    }

    Token peek() {
        return words.get(at);
    }

    /** The word behind the next one. */
    Token peekSecond() {
        return words.get(Math.min(at + 1, words.size() - 1));
    }

    /** Takes a word; the last one can be taken again and again. */
    Token next() {
        Token word = words.get(at);
        if (at < words.size() - 1) {
            at++;
        }
        return word;
    }

    boolean atOperator(String operator) {
        return peek().is(operator);
    }

    boolean atWord(String keyword) {
        return peek().isWord(keyword);
    }

    boolean at(Kind kind) {
        return peek().kind() == kind;
    }

    boolean accept(String operator) {
        boolean there = atOperator(operator);
        if (there) {
            at++;
        }
        return there;
    }

    boolean acceptWord(String keyword) {
        boolean there = atWord(keyword);
        if (there) {
            at++;
        }
        return there;
    }

    boolean accept(Kind kind) {
        boolean there = at(kind);
        if (there) {
            next();
        }
        return there;
    }

    /** Takes an operator that must be there. */
    Token expect(String operator) {
        if (!atOperator(operator)) {
            throw unexpected();
        }
        return next();
    }

    /** Takes a keyword that must be there. */
    void expectWord(String keyword) {
        if (!acceptWord(keyword)) {
            throw unexpected();
        }
    }

    /** Takes a name that is not a keyword. */
    String expectName() {
        if (!at(Kind.NAME) || Keywords.isReserved(peek().text())) {
            throw unexpected();
        }
        return next().text();
    }

    /** The mistake that the next word is. */
    Mistake unexpected() {
        Token word = peek();
        return new Mistake(word.line(), word.kind() == Kind.INDENT ? "unexpected indent" : "invalid syntax");
    }

    /** Goes one level down; {@link #leave} goes up again. */
    void enter() {
        if (++depth > DEEPEST) {
            throw new Mistake(peek().line(), "too many nested expressions or blocks");
        }
    }

    /** Goes one level up. */
    void leave() {
        depth--;
    }
}
