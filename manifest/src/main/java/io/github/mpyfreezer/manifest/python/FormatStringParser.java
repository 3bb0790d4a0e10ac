package io.github.mpyfreezer.manifest.python;

import java.util.ArrayList;
import java.util.List;

/** Takes an f-string apart into texts and fields. */
final class FormatStringParser {
    private static final int DEEPEST = 2;

    private final StringLiteral literal;
    private final String text;
    private int at;

    private FormatStringParser(StringLiteral literal) {
        this.literal = literal;
        this.text = literal.content();
    }

    static List<Expr> parts(StringLiteral literal) {
        return new FormatStringParser(literal).parts(0);
    }

    private List<Expr> parts(int depth) {
        List<Expr> parts = new ArrayList<>();
        int start = at;
        var plain = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '}' && depth > 0) {
                break;
            } else if (c == '{' && !isDoubled(c, depth)) {
                plain.append(text, start, at);
                addText(plain, parts);
                parts.add(field(depth));
                start = at;
            } else if (c == '{' || c == '}') {
                if (c == '}' && !isDoubled(c, depth)) {
                    throw mistake("single '}' is not allowed");
                }
                plain.append(text, start, at + 1);
                at += 2;
                start = at;
            } else if (c == '\\' && !literal.raw() && text.startsWith("\\N", at)) {
                throw new Outside(literal.line(), "a character by its name");
            } else {
                at += c == '\\' && !literal.raw() && at + 1 < text.length() && !isBrace(text.charAt(at + 1)) ? 2 : 1;
            }
        }
        plain.append(text, start, Math.min(at, text.length()));
        addText(plain, parts);
        return parts;
    }

    private boolean isDoubled(char brace, int depth) {
        return depth == 0 && at + 1 < text.length() && text.charAt(at + 1) == brace;
    }

    private static boolean isBrace(char c) {
        return c == '{' || c == '}';
    }

    private void addText(StringBuilder plain, List<Expr> parts) {
        if (plain.length() > 0) {
            String resolved = literal.raw() ? plain.toString() : Escapes.resolve(plain.toString(), literal.line());
            parts.add(new Expr.Constant(new Value.Text(resolved), literal.line()));
            plain.setLength(0);
        }
    }

    private Expr field(int depth) {
        if (depth == DEEPEST) {
            throw mistake("expressions nested too deeply");
        }
        at++;
        int start = at;
        at = FieldScan.end(literal, start);
        if (at == text.length()) {
            throw mistake("expecting '}'");
        }
        Expr value = expression(text.substring(start, at));
        if (text.charAt(at) == '=') {
            throw new Outside(literal.line(), "a field of an f-string that shows its expression");
        }
        String conversion = text.charAt(at) == '!' ? conversion() : "";
        List<Expr> spec = List.of();
        if (at < text.length() && text.charAt(at) == ':') {
            at++;
            spec = parts(depth + 1);
        }
        if (at >= text.length() || text.charAt(at) != '}') {
            throw mistake("expecting '}'");
        }
        at++;
        return new Expr.Field(value, conversion, new Expr.Formatted(spec, literal.line()), literal.line());
    }

    private String conversion() {
        int start = ++at;
        while (at < text.length() && text.charAt(at) != ':' && text.charAt(at) != '}') {
            at++;
        }
        String conversion = text.substring(start, at);
        return switch (conversion) {
            case "r", "s", "a" -> conversion;
            default -> throw mistake("invalid conversion character: expected 's', 'r', or 'a'");
        };
    }

    private Expr expression(String code) {
        if (code.isBlank()) {
            throw mistake("empty expression not allowed");
        }
        try {
            var reader = new TokenReader(
                    new Tokenizer("(" + code + ")", literal.line()).cut().words());
            reader.next();
            Expr value = new ExpressionParser(reader).list();
            reader.expect(")");
            return value;
        } catch (Mistake mistake) {
            throw new Mistake(mistake.lineOr(literal.line()), "f-string: " + mistake.text());
        }
    }

    private Mistake mistake(String what) {
        return new Mistake(literal.line(), "f-string: " + what);
    }
}
