package io.github.mpyfreezer.manifest.python;

import io.github.mpyfreezer.manifest.python.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses expressions by the rank of their operators. */
final class ExpressionParser {
    private final TokenReader in;
    private final AtomParser atoms;

    ExpressionParser(TokenReader in) {
        this.in = in;
        this.atoms = new AtomParser(in, this);
    }

    /** What is wrong with a call that is well formed. */
    Optional<Mistake> misplaced() {
        return atoms.misplaced();
    }

    /** Expressions between commas; a tuple if there is a comma. */
    Expr list() {
        int line = in.peek().line();
        Expr first = starred();
        if (!in.atOperator(",")) {
            return first;
        }
        List<Expr> items = new ArrayList<>();
        items.add(first);
        while (in.accept(",")) {
            if (!beginsExpression(in.peek())) {
                break;
            }
            items.add(starred());
        }
        return new Expr.TupleDisplay(items, line);
    }

    /** What stands between {@code for} and {@code in}. */
    Expr targets() {
        int line = in.peek().line();
        Expr first = target();
        if (!in.atOperator(",")) {
            return first;
        }
        List<Expr> items = new ArrayList<>();
        items.add(first);
        while (in.accept(",")) {
            if (in.atWord("in")) {
                break;
            }
            items.add(target());
        }
        return new Expr.TupleDisplay(items, line);
    }

    private Expr target() {
        int line = in.peek().line();
        return in.accept("*") ? new Expr.Starred(binary(1), line) : binary(1);
    }

    private Expr starred() {
        int line = in.peek().line();
        return in.accept("*") ? new Expr.Starred(binary(1), line) : expression();
    }

    /** An item of a display or of an argument list: an expression that is not followed by {@code =}. */
    Expr item() {
        int line = in.peek().line();
        return in.accept("*") ? new Expr.Starred(binary(1), line) : condition();
    }

    /** An expression where a slip of {@code =} for {@code ==} is likely. */
    Expr condition() {
        Expr value = expression();
        if (in.atOperator("=")) {
            if (value instanceof Expr.Name) {
                throw new Mistake(value.line(), "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
            }
            Targets.checkAssigned(value, false);
        }
        return value;
    }

    /** One expression. */
    Expr expression() {
        in.enter();
        Expr value = disjunction();
        if (in.atWord("if")) {
            value = conditional(value);
        }
        if (in.atOperator(":=")) {
            throw new Outside(in.peek().line(), "an assignment expression");
        }
        in.leave();
        return value;
    }

    private Expr conditional(Expr then) {
        in.next();
        Expr test = disjunction();
        if (!in.acceptWord("else")) {
            throw in.atOperator(":")
                    ? in.unexpected()
                    : new Mistake(then.line(), "expected 'else' after 'if' expression");
        }
        return new Expr.Conditional(test, then, expression(), then.line());
    }

    /** An expression without {@code if} at its top. */
    Expr disjunction() {
        Expr first = conjunction();
        if (!in.atWord("or")) {
            return first;
        }
        List<Expr> operands = new ArrayList<>();
        operands.add(first);
        while (in.acceptWord("or")) {
            operands.add(conjunction());
        }
        return new Expr.Logical(false, operands, first.line());
    }

    private Expr conjunction() {
        Expr first = inversion();
        if (!in.atWord("and")) {
            return first;
        }
        List<Expr> operands = new ArrayList<>();
        operands.add(first);
        while (in.acceptWord("and")) {
            operands.add(inversion());
        }
        return new Expr.Logical(true, operands, first.line());
    }

    private Expr inversion() {
        Token word = in.peek();
        if (!in.acceptWord("not")) {
            return comparison();
        }
        in.enter();
        Expr operand = inversion();
        in.leave();
        return new Expr.Not(operand, word.line());
    }

    private Expr comparison() {
        Expr first = binary(1);
        String operator = comparisonOperator();
        if (operator.isEmpty()) {
            return first;
        }
        List<Expr.Comparison.Step> steps = new ArrayList<>();
        while (!operator.isEmpty()) {
            steps.add(new Expr.Comparison.Step(operator, binary(1)));
            operator = comparisonOperator();
        }
        return new Expr.Comparison(first, steps, first.line());
    }

    /** Takes an operator that compares; empty if there is none. */
    private String comparisonOperator() {
        Token word = in.peek();
        if (word.kind() == Kind.OPERATOR) {
            return switch (word.text()) {
                case "==", "!=", "<", ">", "<=", ">=" -> in.next().text();
                default -> "";
            };
        }
        if (in.acceptWord("in")) {
            return "in";
        } else if (in.acceptWord("is")) {
            return in.acceptWord("not") ? "is not" : "is";
        } else if (word.isWord("not") && in.peekSecond().isWord("in")) {
            in.next();
            in.next();
            return "not in";
        }
        return "";
    }

    /** Operands between operators that bind at least so tightly. */
    Expr binary(int binding) {
        Expr left = unary();
        while (in.at(Kind.OPERATOR)) {
            int found = Operators.binding(in.peek().text());
            if (found == 0 || found < binding) {
                break;
            }
            Token operator = in.next();
            if (operator.is("@")) {
                throw new Outside(operator.line(), "matrix multiplication");
            }
            left = new Expr.Binary(operator.text(), left, binary(found + 1), left.line());
        }
        return left;
    }

    private Expr unary() {
        Token word = in.peek();
        if (word.is("-") || word.is("+") || word.is("~")) {
            in.next();
            in.enter();
            Expr operand = unary();
            in.leave();
            return new Expr.Unary(word.text(), operand, word.line());
        }
        Expr base = atoms.primary();
        if (!in.accept("**")) {
            return base;
        }
        in.enter();
        Expr exponent = unary();
        in.leave();
        return new Expr.Binary("**", base, exponent, base.line());
    }

    /** Whether an expression can begin with this word. */
    static boolean beginsExpression(Token word) {
        return switch (word.kind().name()) {
            case "NUMBER", "STRING" -> true;
            case "NAME" -> isValueWord(word.text());
            case "OPERATOR" -> isOpening(word.text());
            default -> false;
        };
    }

    private static boolean isValueWord(String text) {
        return !Keywords.isReserved(text)
                || switch (text) {
                    case "None", "True", "False", "not", "lambda", "yield", "await" -> true;
                    default -> false;
                };
    }

    private static boolean isOpening(String text) {
        return switch (text) {
            case "(", "[", "{", "-", "+", "~", "*", "..." -> true;
            default -> false;
        };
    }
}
