package io.github.mpyfreezer.cli;

import java.util.List;
import java.util.Random;

/** Makes up declarations of C, each of one object: some are wrong, or depend on the compiler. The same seed makes the same. */
final class MadeUpC {
    private static final List<String> TYPES = List.of(
            "signed char",
            "unsigned char",
            "short",
            "unsigned short",
            "int",
            "unsigned",
            "long",
            "unsigned long",
            "long long",
            "unsigned long long");
    private static final List<String> OPERATORS =
            List.of("+", "-", "*", "/", "%", "<<", ">>", "&", "|", "^", "==", "!=", "<", ">", "<=", ">=", "&&", "||");
    private static final List<String> LITERALS = List.of(
            "0",
            "1",
            "2",
            "7",
            "31",
            "0177",
            "0xff",
            "32768",
            "0x7fffffff",
            "2147483648",
            "0x80000000",
            "4294967295",
            "0x100000000",
            "0x7fffffffffffffff",
            "0xffffffffffffffff",
            "'a'",
            "'\\n'",
            "'\\x7f'",
            "'\\''");
    private static final List<String> SUFFIXES = List.of("", "", "", "u", "L", "ul", "LL", "uLL");
    private static final List<String> CHARACTERS = List.of(
            "a", "9", "f", " ", "\\n", "\\0", "\\12", "\\377", "\\x4", "\\x0b", "\\\"", "\\\\", "?", "//", "/*",
            "\" \"");
    private static final List<String> FLOATS =
            List.of("1.5f", "0.1f", "3.f", "1e-40f", "3.4028234e38f", "16777217.0f", "0x1.8p3f", "1e10f", "-0.0f");

    private final Random random;

    MadeUpC(long seed) {
        this.random = new Random(seed);
    }

    /** One declaration, which ends a line. */
    String declaration(String name) {
        String type = any(TYPES);
        return switch (random.nextInt(6)) {
            case 0 ->
                "const %s %s[] = {%s, [%d] = %s};\n"
                        .formatted(type, name, expression(2), random.nextInt(4), expression(1));
            case 1 ->
                "const %s %s[2][%d] = {{%s}, {%s}};\n"
                        .formatted(type, name, 1 + random.nextInt(3), expression(1), expression(1));
            case 2 -> "const char %s[%s] = \"%s\";\n".formatted(name, random.nextBoolean() ? "" : "12", characters());
            case 3 -> "const float %s = %s;\n".formatted(name, random.nextBoolean() ? any(FLOATS) : expression(2));
            default -> "const %s %s = %s;\n".formatted(type, name, expression(4));
        };
    }

    private String expression(int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            String literal = any(LITERALS);
            return literal.startsWith("'") ? literal : literal + any(SUFFIXES);
        }
        return switch (random.nextInt(8)) {
            case 0 -> "(" + expression(depth - 1) + ")";
            case 1 -> any(List.of("-", "~", "!", "+")) + " " + expression(depth - 1);
            case 2 -> "(" + any(TYPES) + ")" + expression(depth - 1);
            case 3 -> expression(depth - 1) + " ? " + expression(depth - 1) + " : " + expression(depth - 1);
            default -> expression(depth - 1) + " " + any(OPERATORS) + " " + expression(depth - 1);
        };
    }

    private String characters() {
        var text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(any(CHARACTERS));
        }
        return text.toString();
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
