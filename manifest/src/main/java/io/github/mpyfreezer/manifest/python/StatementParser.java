package io.github.mpyfreezer.manifest.python;

import io.github.mpyfreezer.manifest.python.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses statements. */
final class StatementParser {
    private static final int DEEPEST_LOOP = 20;

    private final TokenReader in;
    private final ExpressionParser expressions;
    private int loops;
    /** What is wrong with statements that are well formed, which Python sees only when all of them are. */
    private Optional<Mistake> misplaced = Optional.empty();

    StatementParser(TokenReader in) {
        this.in = in;
        this.expressions = new ExpressionParser(in);
    }

    /** All statements to the end. */
    List<Statement> file() {
        List<Statement> statements = new ArrayList<>();
        while (!in.at(Kind.END)) {
            statement(statements);
        }
        if (misplaced.isPresent()) {
            throw misplaced.get();
        }
        if (expressions.misplaced().isPresent()) {
            throw expressions.misplaced().get();
        }
        return statements;
    }

    private void statement(List<Statement> into) {
        Token first = in.peek();
        if (first.isWord("if")) {
            in.enter();
            into.add(conditional());
            in.leave();
        } else if (first.isWord("for")) {
            in.enter();
            into.add(loop());
            in.leave();
        } else if (first.is("@")) {
            throw new Outside(first.line(), "a decorator");
        } else {
            simpleLine(into);
        }
    }

    private void simpleLine(List<Statement> into) {
        do {
            into.add(simple());
        } while (in.accept(";") && !in.at(Kind.NEWLINE));
        if (!in.accept(Kind.NEWLINE)) {
            throw in.unexpected();
        }
    }

    private Statement simple() {
        Token first = in.peek();
        if (first.kind() != Kind.NAME) {
            return expressionOrAssignment();
        }
        int line = first.line();
        return switch (first.text()) {
            case "pass" -> {
                in.next();
                yield new Statement.Pass(line);
            }
            case "break" -> {
                in.next();
                insideLoop("'break' outside loop", line);
                yield new Statement.Break(line);
            }
            case "continue" -> {
                in.next();
                insideLoop("'continue' not properly in loop", line);
                yield new Statement.Continue(line);
            }
            case "return" -> misplacedReturn();
            case "del" -> {
                in.next();
                yield new Statement.Delete(Targets.deleted(expressions.list()), line);
            }
            case "import", "from" -> new ImportParser(in).statement();
            default -> knownStatement(first);
        };
    }

    private Statement knownStatement(Token first) {
        String unknown = Keywords.unknownStatement(first.text());
        if (!unknown.isEmpty()) {
            throw new Outside(first.line(), unknown);
        }
        Kind second = in.peekSecond().kind();
        boolean begins = second == Kind.NUMBER || second == Kind.STRING || second == Kind.NAME;
        if (begins
                && first.isWord("match")
                && !Keywords.isReserved(in.peekSecond().text())) {
            throw new Outside(first.line(), "a match statement");
        }
        if (begins && (first.isWord("print") || first.isWord("exec"))) {
            String name = first.text();
            if (!Keywords.isReserved(in.peekSecond().text())) {
                throw new Mistake(
                        first.line(), "Missing parentheses in call to '" + name + "'. Did you mean " + name + "(...)?");
            }
        }
        return expressionOrAssignment();
    }

    private Statement misplacedReturn() {
        int line = in.next().line();
        misplaced("'return' outside function", line);
        if (!in.at(Kind.NEWLINE) && !in.atOperator(";")) {
            expressions.list();
        }
        return new Statement.Pass(line);
    }

    private void insideLoop(String otherwise, int line) {
        if (loops == 0) {
            misplaced(otherwise, line);
        }
    }

    private void misplaced(String message, int line) {
        if (misplaced.isEmpty()) {
            misplaced = Optional.of(new Mistake(line, message));
        }
    }

    private Statement expressionOrAssignment() {
        int line = in.peek().line();
        Expr value = expressions.list();
        if (in.atOperator("=")) {
            List<Expr> targets = new ArrayList<>();
            while (in.accept("=")) {
                targets.add(value);
                value = expressions.list();
            }
            for (Expr target : targets) {
                Targets.checkAssigned(target, targets.size() > 1);
            }
            return new Statement.Assign(targets, value, line);
        }
        if (in.atOperator(":")) {
            if (value instanceof Expr.Name || value instanceof Expr.Subscript || value instanceof Expr.Attribute) {
                throw new Outside(line, "an annotation");
            }
            throw in.unexpected();
        }
        Token operator = in.peek();
        if (operator.kind() == Kind.OPERATOR
                && operator.text().length() > 1
                && operator.text().endsWith("=")) {
            return augmented(value, line);
        }
        return new Statement.Evaluate(value, line);
    }

    private Statement augmented(Expr target, int line) {
        String operator = in.next().text();
        if (operator.equals("@=")) {
            throw new Outside(line, "matrix multiplication");
        } else if (operator.equals(":=") || operator.equals("!=")) {
            throw in.unexpected();
        }
        Targets.checkAugmented(target);
        String plain = operator.substring(0, operator.length() - 1);
        return new Statement.Augment(target, plain, expressions.list(), line);
    }

    private Statement conditional() {
        Token keyword = in.next();
        Expr test = expressions.condition();
        List<Statement> then = block(keyword);
        List<Statement> otherwise = List.of();
        if (in.atWord("elif")) {
            in.enter();
            otherwise = List.of(conditional());
            in.leave();
        } else if (in.atWord("else")) {
            otherwise = block(in.next());
        }
        return new Statement.If(test, then, otherwise, keyword.line());
    }

    private Statement loop() {
        Token keyword = in.next();
        Expr target = expressions.targets();
        Targets.checkLoop(target);
        in.expectWord("in");
        Expr iterable = expressions.list();
        if (++loops > DEEPEST_LOOP) {
            misplaced("too many statically nested blocks", keyword.line());
        }
        List<Statement> body = block(keyword);
        loops--;
        List<Statement> otherwise = in.atWord("else") ? block(in.next()) : List.of();
        return new Statement.For(target, iterable, body, otherwise, keyword.line());
    }

    private List<Statement> block(Token keyword) {
        if (!in.accept(":")) {
            throw in.at(Kind.NEWLINE) || keyword.isWord("else")
                    ? new Mistake(in.peek().line(), "expected ':'")
                    : in.unexpected();
        }
        List<Statement> statements = new ArrayList<>();
        if (!in.accept(Kind.NEWLINE)) {
            simpleLine(statements);
            return statements;
        }
        if (!in.accept(Kind.INDENT)) {
            throw new Mistake(
                    in.peek().line(),
                    "expected an indented block after '" + keyword.text() + "' statement on line " + keyword.line());
        }
        while (!in.accept(Kind.DEDENT)) {
            if (in.at(Kind.END)) {
                throw in.unexpected();
            }
            statement(statements);
        }
        return statements;
    }
}
