package io.github.mpyfreezer.manifest.python;

/** The spelling of operators, brackets and punctuation. */
final class Operators {
    private Operators() {}

    /** The length of the longest operator at this position, 0 if there is none. */
    static int lengthAt(String code, int at) {
        if (at + 3 <= code.length() && isThree(code.substring(at, at + 3))) {
            return 3;
        }
        if (at + 2 <= code.length() && isTwo(code.charAt(at), code.charAt(at + 1))) {
            return 2;
        }
        return "()[]{},:.;@=+-*/%&|^~<>".indexOf(code.charAt(at)) >= 0 ? 1 : 0;
    }

    private static boolean isThree(String text) {
        return switch (text) {
            case "**=", "//=", "<<=", ">>=", "..." -> true;
            default -> false;
        };
    }

    private static boolean isTwo(char first, char second) {
        if (second == '=') {
            return "=!<>+-*/%&|^@:".indexOf(first) >= 0;
        }
        return first == second ? "*/<>".indexOf(first) >= 0 : first == '-' && second == '>';
    }

    /** How tightly a binary operator binds, 0 for what is none. */
    static int binding(String operator) {
        return switch (operator) {
            case "|" -> 1;
            case "^" -> 2;
            case "&" -> 3;
            case "<<", ">>" -> 4;
            case "+", "-" -> 5;
            case "*", "/", "//", "%", "@" -> 6;
            default -> 0;
        };
    }
}
