package io.github.mpyfreezer.manifest.python;

import io.github.mpyfreezer.manifest.python.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses the arguments of calls. */
final class CallParser {
    private final TokenReader in;
    private final ExpressionParser expressions;
    private final DisplayParser displays;
    private Optional<Mistake> misplaced = Optional.empty();

    CallParser(TokenReader in, ExpressionParser expressions, DisplayParser displays) {
        this.in = in;
        this.expressions = expressions;
        this.displays = displays;
    }

    /** A keyword that was given twice: Python complains only when all else is in order. */
    Optional<Mistake> misplaced() {
        return misplaced;
    }

    Expr call(Expr function) {
        Token open = in.next();
        List<Argument> arguments = new ArrayList<>();
        Expr last = function;
        while (!in.atOperator(")")) {
            Argument argument = argument(arguments, open.line());
            arguments.add(argument);
            last = argument.value();
            if (!in.accept(",")) {
                break;
            }
        }
        Token close = displays.close(")", last);
        checkOrder(arguments, close.line());
        return new Expr.Call(function, arguments, function.line(), close.line());
    }

    private Argument argument(List<Argument> before, int line) {
        if (in.accept("**")) {
            return new Argument.NamedSpread(expressions.expression());
        } else if (in.accept("*")) {
            return new Argument.Spread(expressions.expression());
        } else if (in.at(Kind.NAME) && in.peekSecond().is("=")) {
            return named(before);
        }
        Expr value = expressions.expression();
        if (displays.atComprehension()) {
            value = displays.comprehension(Expr.Comprehension.Kind.GENERATOR, value, line);
            if (!before.isEmpty() || in.atOperator(",") && !in.peekSecond().is(")")) {
                throw new Mistake(value.line(), "Generator expression must be parenthesized");
            }
        } else if (in.atOperator("=")) {
            throw new Mistake(value.line(), "expression cannot contain assignment, perhaps you meant \"==\"?");
        }
        return new Argument.Positional(value);
    }

    private Argument named(List<Argument> before) {
        Token name = in.peek();
        if (Keywords.isReserved(name.text())) {
            throw switch (name.text()) {
                case "True", "False", "None" -> new Mistake(name.line(), "cannot assign to " + name.text());
                default -> in.unexpected();
            };
        }
        in.next();
        in.next();
        for (Argument other : before) {
            if (misplaced.isEmpty()
                    && other instanceof Argument.Named named
                    && named.name().equals(name.text())) {
                misplaced = Optional.of(new Mistake(name.line(), "keyword argument repeated: " + name.text()));
            }
        }
        return new Argument.Named(name.text(), expressions.expression());
    }

    private static void checkOrder(List<Argument> arguments, int line) {
        boolean named = false;
        boolean spread = false;
        for (Argument argument : arguments) {
            if (argument instanceof Argument.Named) {
                named = true;
            } else if (argument instanceof Argument.NamedSpread) {
                spread = true;
            } else if (spread) {
                throw new Mistake(
                        line,
                        argument instanceof Argument.Spread
                                ? "iterable argument unpacking follows keyword argument unpacking"
                                : "positional argument follows keyword argument unpacking");
            } else if (named && argument instanceof Argument.Positional) {
                throw new Mistake(line, "positional argument follows keyword argument");
            }
        }
    }
}
