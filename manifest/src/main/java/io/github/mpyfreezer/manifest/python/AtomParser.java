package io.github.mpyfreezer.manifest.python;

import io.github.mpyfreezer.manifest.python.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses what operators stand between: names, literals, brackets, calls, subscripts and attributes. */
final class AtomParser {
    private final TokenReader in;
    private final ExpressionParser expressions;
    private final DisplayParser displays;
    private final CallParser calls;

    AtomParser(TokenReader in, ExpressionParser expressions) {
        this.in = in;
        this.expressions = expressions;
        this.displays = new DisplayParser(in, expressions);
        this.calls = new CallParser(in, expressions, displays);
    }

    Optional<Mistake> misplaced() {
        return calls.misplaced();
    }

    /** An atom and the calls, subscripts and attributes behind it. */
    Expr primary() {
        Expr value = atom();
        while (in.at(Kind.OPERATOR)) {
            if (in.atOperator("(")) {
                value = calls.call(value);
            } else if (in.atOperator("[")) {
                value = subscript(value);
            } else if (in.accept(".")) {
                value = new Expr.Attribute(value, in.expectName(), value.line());
            } else {
                break;
            }
        }
        return value;
    }

    private Expr atom() {
        Token word = in.peek();
        if (word.kind() == Kind.STRING) {
            return new StringParser(in).strings();
        } else if (word.kind() == Kind.NUMBER) {
            in.next();
            return new Expr.Constant(NumberLiteral.value(word.text(), word.line()), word.line());
        } else if (word.kind() == Kind.NAME) {
            return name(word);
        } else if (word.is("(")) {
            return displays.parentheses();
        } else if (word.is("[")) {
            return displays.squareBrackets();
        } else if (word.is("{")) {
            return displays.braces();
        } else if (word.is("...")) {
            throw new Outside(word.line(), "an ellipsis");
        }
        throw in.unexpected();
    }

    private Expr name(Token word) {
        if (!Keywords.isReserved(word.text())) {
            in.next();
            return new Expr.Name(word.text(), word.line());
        }
        return switch (word.text()) {
            case "None" -> constant(Value.NONE);
            case "True" -> constant(Value.TRUE);
            case "False" -> constant(Value.FALSE);
            default -> throw notAnExpression(word);
        };
    }

    private Expr constant(Value value) {
        return new Expr.Constant(value, in.next().line());
    }

    private RuntimeException notAnExpression(Token word) {
        String unknown = Keywords.unknownExpression(word.text());
        return unknown.isEmpty() ? in.unexpected() : new Outside(word.line(), unknown);
    }

    private Expr subscript(Expr of) {
        Token open = in.next();
        Expr index = indexOrSlice();
        if (in.atOperator(",")) {
            List<Expr> items = new ArrayList<>();
            items.add(index);
            while (in.accept(",") && !in.atOperator("]")) {
                items.add(indexOrSlice());
            }
            index = new Expr.TupleDisplay(items, open.line());
        }
        displays.close("]", index);
        return new Expr.Subscript(of, index, of.line());
    }

    private Expr indexOrSlice() {
        int line = in.peek().line();
        Optional<Expr> lower = bound();
        if (!in.accept(":")) {
            if (lower.isEmpty()) {
                throw in.unexpected();
            }
            return lower.get();
        }
        Optional<Expr> upper = bound();
        Optional<Expr> step = in.accept(":") ? bound() : Optional.empty();
        return new Expr.Slice(lower, upper, step, line);
    }

    private Optional<Expr> bound() {
        return in.atOperator(":") || in.atOperator("]") || in.atOperator(",")
                ? Optional.empty()
                : Optional.of(expressions.item());
    }
}
