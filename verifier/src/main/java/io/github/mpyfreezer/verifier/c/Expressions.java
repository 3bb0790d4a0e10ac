package io.github.mpyfreezer.verifier.c;

import io.github.mpyfreezer.verifier.c.Value.Int;

/** Reads expressions: what directives and declarations have in common. */
abstract class Expressions {
    private static final int DEEPEST = 100;

    private final SourceText text;
    private final Preprocessor tokens;
    private final Arithmetic arithmetic;
    private int depth;
    /** How many operators around say that the value is not needed. */
    private int unevaluated;

    Expressions(SourceText text, Preprocessor tokens, Type.Whole natural) {
        this.text = text;
        this.tokens = tokens;
        this.arithmetic = new Arithmetic(text, natural);
    }

    final SourceText text() {
        return text;
    }

    final Preprocessor tokens() {
        return tokens;
    }

    final Arithmetic arithmetic() {
        return arithmetic;
    }

    final boolean isEvaluated() {
        return unevaluated == 0;
    }

    /** What is no operator between two others. */
    abstract Value operand();

    /** An operator between two values that are not both integers. */
    abstract Value binary(TokenKind operator, Value left, Value right, int at);

    /** Complains if expressions, types or initializers are nested too deeply; {@link #leave} goes with it. */
    final void enter() {
        if (++depth > DEEPEST) {
            throw tokens.fault("at most " + DEEPEST + " within each other");
        }
    }

    final void leave() {
        depth--;
    }

    /** An expression without a comma. */
    final Value read() {
        enter();
        Value value = operators(1);
        if (tokens.kind() == TokenKind.QUESTION) {
            value = choice(value);
        }
        leave();
        return value;
    }

    private Value choice(Value condition) {
        int at = tokens.place();
        boolean chosen = integer(condition, at).bits() != 0;
        tokens.next();
        unevaluated += chosen ? 0 : 1;
        Value first = read();
        unevaluated -= chosen ? 0 : 1;
        tokens.expect(TokenKind.COLON);
        unevaluated += chosen ? 1 : 0;
        Value second = read();
        unevaluated -= chosen ? 1 : 0;
        if (first instanceof Int one && second instanceof Int other) {
            // Adding nothing gives the type that both have in common.
            Int zero = new Int(0, chosen ? other.type() : one.type());
            return arithmetic.binary(TokenKind.PIPE, chosen ? one : other, zero, false, tokens.place());
        }
        if (!(first instanceof Value.Floating) || !(second instanceof Value.Floating)) {
            throw text.fault(
                    at,
                    "a choice between " + described(first) + " and " + described(second),
                    "two integers, or two floats");
        }
        return chosen ? first : second;
    }

    private Value operators(int weakest) {
        Value left = operand();
        while (true) {
            TokenKind operator = tokens.kind();
            int precedence = operator.precedence();
            if (precedence < weakest || precedence == 0) {
                return left;
            }
            int at = tokens.place();
            boolean settled = left instanceof Int known
                    && (operator == TokenKind.AND && known.bits() == 0
                            || operator == TokenKind.OR && known.bits() != 0);
            tokens.next();
            unevaluated += settled ? 1 : 0;
            Value right = operators(precedence + 1);
            unevaluated -= settled ? 1 : 0;
            left = left instanceof Int one && right instanceof Int other
                    ? arithmetic.binary(operator, one, other, isEvaluated(), at)
                    : binary(operator, left, right, at);
        }
    }

    /** An integer, and nothing else. */
    final Int integer(Value value, int at) {
        if (value instanceof Int known) {
            return known;
        }
        throw text.fault(at, described(value), "an integer");
    }

    /** What a message calls a value. */
    static String described(Value value) {
        if (value instanceof Int number) {
            return number.type().signed() ? Long.toString(number.bits()) : Long.toUnsignedString(number.bits());
        } else if (value instanceof Value.Floating floating) {
            return Double.toString(Double.longBitsToDouble(floating.bits()));
        } else if (value instanceof Value.Place place) {
            return place.object().name();
        }
        return value instanceof Value.Address ? "an address" : "a word of an object";
    }
}
