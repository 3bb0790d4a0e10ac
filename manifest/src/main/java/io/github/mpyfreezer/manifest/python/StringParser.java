package io.github.mpyfreezer.manifest.python;

import io.github.mpyfreezer.manifest.python.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Parses strings that stand next to each other, and so are one. */
final class StringParser {
    private final TokenReader in;

    StringParser(TokenReader in) {
        this.in = in;
    }

    Expr strings() {
        Token first = in.next();
        StringLiteral literal = StringLiteral.of(first);
        if (!in.at(Kind.STRING) && !literal.formatted()) {
            return new Expr.Constant(new Value.Text(literal.text()), first.line());
        }
        List<Expr> parts = new ArrayList<>();
        boolean formatted = add(literal, parts);
        while (in.at(Kind.STRING)) {
            formatted |= add(StringLiteral.of(in.next()), parts);
        }
        return formatted ? new Expr.Formatted(parts, first.line()) : joined(parts, first.line());
    }

    private static boolean add(StringLiteral literal, List<Expr> parts) {
        if (literal.formatted()) {
            parts.addAll(FormatStringParser.parts(literal));
        } else {
            parts.add(new Expr.Constant(new Value.Text(literal.text()), literal.line()));
        }
        return literal.formatted();
    }

    private static Expr joined(List<Expr> parts, int line) {
        var text = new StringBuilder();
        for (Expr part : parts) {
            if (part instanceof Expr.Constant constant && constant.value() instanceof Value.Text more) {
                text.append(more.value());
            }
        }
        return new Expr.Constant(new Value.Text(text.toString()), line);
    }
}
