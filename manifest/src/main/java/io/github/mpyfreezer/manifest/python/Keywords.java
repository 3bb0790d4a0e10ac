package io.github.mpyfreezer.manifest.python;

/** The words that cannot be names. */
final class Keywords {
    private Keywords() {}

    static boolean isReserved(String name) {
        return switch (name) {
            case "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue" -> true;
            case "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import" -> true;
            case "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while" -> true;
            case "with", "yield" -> true;
            default -> false;
        };
    }

    /** What a keyword begins that is not known here; empty for the others. */
    static String unknownStatement(String keyword) {
        return switch (keyword) {
            case "def" -> "a function definition";
            case "class" -> "a class definition";
            case "with" -> "a with statement";
            case "while" -> "a while loop";
            case "try" -> "a try statement";
            case "raise" -> "a raise statement";
            case "assert" -> "an assert statement";
            case "global" -> "a global statement";
            case "nonlocal" -> "a nonlocal statement";
            case "async" -> "async";
            default -> "";
        };
    }

    /** What a keyword begins in an expression that is not known here; empty for the others. */
    static String unknownExpression(String keyword) {
        return switch (keyword) {
            case "lambda" -> "a lambda expression";
            case "yield" -> "a yield expression";
            case "await" -> "await";
            default -> "";
        };
    }
}
