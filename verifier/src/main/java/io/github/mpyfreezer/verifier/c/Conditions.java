package io.github.mpyfreezer.verifier.c;

import io.github.mpyfreezer.verifier.c.Type.Whole;
import io.github.mpyfreezer.verifier.c.Value.Int;

/** Reads what stands behind {@code #if}: integers of 64 bits. */
final class Conditions extends Expressions {
    /** What a message expects where a name may stand for something or nothing. */
    static final String SETTLED = "a name that the configuration settles";

    private static final Whole SIGNED = new Whole("intmax_t", 8, 8, true);
    private static final Whole UNSIGNED = new Whole("uintmax_t", 8, 8, false);

    Conditions(SourceText text, Preprocessor tokens) {
        super(text, tokens, SIGNED);
    }

    /** Reads to the end of the line, and says whether it holds. */
    boolean condition() {
        tokens().next();
        int at = tokens().place();
        boolean holds = integer(read(), at).bits() != 0;
        if (tokens().kind() != TokenKind.LINE_END) {
            throw tokens().fault(TokenKind.LINE_END.title());
        }
        return holds;
    }

    @Override
    Value operand() {
        TokenKind kind = tokens().kind();
        int at = tokens().place();
        switch (kind) {
            case NOT, TILDE, MINUS, PLUS -> {
                tokens().next();
                enter();
                Value operand = operand();
                leave();
                return arithmetic().unary(kind, integer(operand, at), isEvaluated(), at);
            }
            case LEFT_PAREN -> {
                tokens().next();
                Value value = read();
                tokens().expect(TokenKind.RIGHT_PAREN);
                return value;
            }
            case NUMBER -> {
                return number();
            }
            case NAME -> {
                return name();
            }
            default -> throw tokens().fault("a number or a name");
        }
    }

    private Int number() {
        NumberLiteral number = NumberLiteral.of(tokens());
        if (!(number instanceof NumberLiteral.Whole integer)) {
            throw tokens().fault("an integer");
        }
        tokens().next();
        return new Int(integer.bits(), integer.unsigned() || integer.bits() < 0 ? UNSIGNED : SIGNED);
    }

    private Int name() {
        Name name = tokens().name();
        if (name.text().equals("defined")) {
            return defined();
        }
        if (isEvaluated()) {
            throw tokens().fault(SETTLED);
        }
        tokens().next();
        return arithmetic().truth(false);
    }

    private Int defined() {
        tokens().raw();
        boolean parens = tokens().kind() == TokenKind.LEFT_PAREN;
        if (parens) {
            tokens().raw();
        }
        if (tokens().kind() != TokenKind.NAME) {
            throw tokens().fault("a name");
        }
        if (isEvaluated() && !tokens().name().isSettled()) {
            throw tokens().fault(SETTLED);
        }
        boolean defined = tokens().name().macro() != null;
        tokens().next();
        if (parens) {
            tokens().expect(TokenKind.RIGHT_PAREN);
        }
        return arithmetic().truth(defined);
    }

    @Override
    Value binary(TokenKind operator, Value left, Value right, int at) {
        throw text().fault(at, operator.title(), "integers on both sides");
    }
}
