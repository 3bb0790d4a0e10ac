package io.github.mpyfreezer.verifier.c;

import io.github.mpyfreezer.verifier.UnreadableException;
import io.github.mpyfreezer.verifier.c.Type.Whole;
import io.github.mpyfreezer.verifier.c.Value.Int;

/** Integer operators, as C defines them and gcc warns of them. */
final class Arithmetic {
    private final SourceText text;
    /** What smaller types become, and what comparing gives. */
    private final Whole natural;

    Arithmetic(SourceText text, Whole natural) {
        this.text = text;
        this.natural = natural;
    }

    /** The type that smaller ones become. */
    Whole natural() {
        return natural;
    }

    Whole promoted(Whole type) {
        return type.size() < natural.size() ? natural : type;
    }

    private Whole common(Whole left, Whole right) {
        Whole one = promoted(left);
        Whole other = promoted(right);
        if (one.size() != other.size()) {
            return one.size() > other.size() ? one : other;
        }
        return one.signed() ? other : one;
    }

    /**
     * An operator between two integers.
     *
     * @param evaluated false if the result is not needed, so that nothing is wrong with it
     * @param at where it stands
     */
    Int binary(TokenKind operator, Int left, Int right, boolean evaluated, int at) {
        return switch (operator) {
            case OR -> truth(left.bits() != 0 || right.bits() != 0);
            case AND -> truth(left.bits() != 0 && right.bits() != 0);
            case SHIFT_LEFT, SHIFT_RIGHT -> shift(operator, left, right.bits(), evaluated, at);
            default -> {
                Whole type = common(left.type(), right.type());
                long one = type.wrapped(left.bits());
                long other = type.wrapped(right.bits());
                yield operator.precedence() == TokenKind.EQUAL.precedence()
                                || operator.precedence() == TokenKind.LESS.precedence()
                        ? truth(compares(operator, compare(one, other, type)))
                        : new Int(compute(operator, one, other, type, evaluated, at), type);
            }
        };
    }

    /** 1 or 0. */
    Int truth(boolean value) {
        return new Int(value ? 1 : 0, natural);
    }

    private static int compare(long one, long other, Whole type) {
        return type.signed() ? Long.compare(one, other) : Long.compareUnsigned(one, other);
    }

    private static boolean compares(TokenKind operator, int order) {
        return switch (operator) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case GREATER -> order > 0;
            case LESS_EQUAL -> order <= 0;
            default -> order >= 0;
        };
    }

    private Int shift(TokenKind operator, Int left, long count, boolean evaluated, int at) {
        Whole type = promoted(left.type());
        if (evaluated && (count < 0 || count >= type.bits())) {
            throw text.fault(at, "a shift by " + count, "0 to " + (type.bits() - 1));
        }
        long value = left.bits();
        long shifted = switch (operator) {
            case SHIFT_LEFT -> value << count;
            default -> type.signed() ? value >> count : value >>> count;
        };
        return new Int(type.wrapped(shifted), type);
    }

    private long compute(TokenKind operator, long one, long other, Whole type, boolean evaluated, int at) {
        if (other == 0 && (operator == TokenKind.SLASH || operator == TokenKind.PERCENT)) {
            if (evaluated) {
                throw text.fault(at, "a division by zero", "a number");
            }
            return 0;
        }
        long exact = switch (operator) {
            case PIPE -> one | other;
            case CARET -> one ^ other;
            case AMPERSAND -> one & other;
            case PLUS -> one + other;
            case MINUS -> one - other;
            case STAR -> one * other;
            case SLASH -> type.signed() ? one / other : Long.divideUnsigned(one, other);
            default -> type.signed() ? one % other : Long.remainderUnsigned(one, other);
        };
        if (evaluated && type.signed() && overflows(operator, one, other, exact, type)) {
            throw overflow(at, type);
        }
        return type.wrapped(exact);
    }

    private static boolean overflows(TokenKind operator, long one, long other, long exact, Whole type) {
        boolean beyondLong = switch (operator) {
            case PLUS -> ((one ^ exact) & (other ^ exact)) < 0;
            case MINUS -> ((one ^ other) & (one ^ exact)) < 0;
            case STAR -> Math.multiplyHigh(one, other) != exact >> 63;
            case SLASH -> one == Long.MIN_VALUE && other == -1;
            default -> false;
        };
        return beyondLong || type.wrapped(exact) != exact;
    }

    private UnreadableException overflow(int at, Whole type) {
        return text.fault(at, "a number that overflows", "one that fits " + type.title());
    }

    /** {@code -}, {@code +}, {@code ~} or {@code !} before an integer. */
    Int unary(TokenKind operator, Int operand, boolean evaluated, int at) {
        Whole type = promoted(operand.type());
        long value = operand.bits();
        return switch (operator) {
            case NOT -> truth(value == 0);
            case TILDE -> new Int(type.wrapped(~value), type);
            case MINUS -> {
                if (evaluated && type.signed() && value != 0 && type.wrapped(-value) == value) {
                    throw overflow(at, type);
                }
                yield new Int(type.wrapped(-value), type);
            }
            default -> new Int(value, type);
        };
    }
}
