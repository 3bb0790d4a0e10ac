package io.github.mpyfreezer.manifest.python;

import io.github.mpyfreezer.manifest.python.Expr.Comprehension.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses what stands in brackets: tuples, lists, sets, dicts and comprehensions. */
final class DisplayParser {
    private final TokenReader in;
    private final ExpressionParser expressions;

    DisplayParser(TokenReader in, ExpressionParser expressions) {
        this.in = in;
        this.expressions = expressions;
    }

    Expr parentheses() {
        int line = in.next().line();
        if (in.accept(")")) {
            return new Expr.TupleDisplay(List.of(), line);
        }
        Expr first = expressions.item();
        if (atComprehension()) {
            return comprehension(Kind.GENERATOR, first, line, ")");
        }
        if (in.atOperator(",")) {
            return new Expr.TupleDisplay(rest(first, ")"), line);
        }
        close(")", first);
        if (first instanceof Expr.Starred) {
            throw new Mistake(first.line(), "cannot use starred expression here");
        }
        return first;
    }

    Expr squareBrackets() {
        int line = in.next().line();
        if (in.accept("]")) {
            return new Expr.ListDisplay(List.of(), line);
        }
        Expr first = expressions.item();
        return atComprehension()
                ? comprehension(Kind.LIST, first, line, "]")
                : new Expr.ListDisplay(rest(first, "]"), line);
    }

    Expr braces() {
        int line = in.next().line();
        if (in.accept("}")) {
            return new Expr.DictDisplay(List.of(), line);
        }
        if (in.atOperator("**")) {
            return dict(line);
        }
        Expr first = expressions.item();
        if (in.atOperator(":")) {
            return dict(first, line);
        }
        return atComprehension()
                ? comprehension(Kind.SET, first, line, "}")
                : new Expr.SetDisplay(rest(first, "}"), line);
    }

    private List<Expr> rest(Expr first, String close) {
        List<Expr> items = new ArrayList<>();
        Expr last = first;
        items.add(first);
        while (in.accept(",") && !in.atOperator(close)) {
            last = expressions.item();
            items.add(last);
        }
        close(close, last);
        return items;
    }

    private Expr dict(Expr key, int line) {
        Expr value = dictValue();
        if (atComprehension()) {
            Expr pair = new Expr.TupleDisplay(List.of(key, value), key.line());
            return comprehension(Kind.DICT, pair, line, "}");
        }
        List<Expr.DictDisplay.Item> items = new ArrayList<>();
        items.add(new Expr.DictDisplay.Item(Optional.of(key), value));
        return dictRest(items, value, line);
    }

    private Expr dict(int line) {
        List<Expr.DictDisplay.Item> items = new ArrayList<>();
        return dictRest(items, spread(items), line);
    }

    private Expr dictRest(List<Expr.DictDisplay.Item> items, Expr first, int line) {
        Expr last = first;
        while (in.accept(",") && !in.atOperator("}")) {
            if (in.atOperator("**")) {
                last = spread(items);
            } else {
                Expr key = expressions.expression();
                last = dictValue();
                items.add(new Expr.DictDisplay.Item(Optional.of(key), last));
            }
        }
        close("}", last);
        return new Expr.DictDisplay(items, line);
    }

    private Expr spread(List<Expr.DictDisplay.Item> items) {
        in.next();
        Expr value = expressions.binary(1);
        items.add(new Expr.DictDisplay.Item(Optional.empty(), value));
        return value;
    }

    private Expr dictValue() {
        if (!in.accept(":")) {
            throw in.atOperator(",") || in.atOperator("}")
                    ? new Mistake(in.peek().line(), "':' expected after dictionary key")
                    : in.unexpected();
        }
        if (in.atOperator("}") || in.atOperator(",")) {
            throw new Mistake(in.peek().line(), "expression expected after dictionary key and ':'");
        }
        return expressions.expression();
    }

    boolean atComprehension() {
        if (in.atWord("async")) {
            throw new Outside(in.peek().line(), "async");
        }
        return in.atWord("for");
    }

    /** A comprehension whose element has been read, to its closing bracket. */
    Expr comprehension(Kind kind, Expr element, int line, String close) {
        Expr made = comprehension(kind, element, line);
        in.expect(close);
        return made;
    }

    /** The clauses of a comprehension whose element has been read. */
    Expr comprehension(Kind kind, Expr element, int line) {
        if (element instanceof Expr.Starred) {
            throw new Mistake(element.line(), "iterable unpacking cannot be used in comprehension");
        }
        List<Expr.Comprehension.Clause> clauses = new ArrayList<>();
        while (true) {
            if (atComprehension()) {
                in.next();
                Expr target = expressions.targets();
                Targets.checkLoop(target);
                in.expectWord("in");
                clauses.add(new Expr.Comprehension.For(target, expressions.disjunction()));
            } else if (in.acceptWord("if")) {
                clauses.add(new Expr.Comprehension.If(expressions.disjunction()));
            } else {
                return new Expr.Comprehension(kind, element, clauses, line);
            }
        }
    }

    /**
     * Takes the closing bracket.
     *
     * @param last what stands before it, to say where a comma is missing
     */
    Token close(String bracket, Expr last) {
        Token word = in.peek();
        if (word.is(bracket)) {
            return in.next();
        }
        boolean prefixed = last instanceof Expr.Name && word.kind() == Token.Kind.STRING;
        if (!prefixed && ExpressionParser.beginsExpression(word)) {
            expressions.expression();
            throw new Mistake(last.line(), "invalid syntax. Perhaps you forgot a comma?");
        }
        throw in.unexpected();
    }
}
