package io.github.mpyfreezer.verifier.c;

/** The words of C. */
enum TokenKind {
    END("the end of the file"),
    LINE_END("the end of the line"),
    /** The last of the tokens that an argument of a macro is made of. */
    ARGUMENT_END("the end of an argument"),
    NAME("a name"),
    NUMBER("a number"),
    STRING("a string"),
    CHARACTER("a character"),
    LEFT_PAREN("("),
    RIGHT_PAREN(")"),
    LEFT_BRACE("{"),
    RIGHT_BRACE("}"),
    LEFT_BRACKET("["),
    RIGHT_BRACKET("]"),
    COMMA(","),
    SEMICOLON(";"),
    COLON(":"),
    QUESTION("?"),
    DOT("."),
    HASH("#"),
    ASSIGN("="),
    NOT("!"),
    TILDE("~"),
    OR("||", 1),
    AND("&&", 2),
    PIPE("|", 3),
    CARET("^", 4),
    AMPERSAND("&", 5),
    EQUAL("==", 6),
    NOT_EQUAL("!=", 6),
    LESS("<", 7),
    GREATER(">", 7),
    LESS_EQUAL("<=", 7),
    GREATER_EQUAL(">=", 7),
    SHIFT_LEFT("<<", 8),
    SHIFT_RIGHT(">>", 8),
    PLUS("+", 9),
    MINUS("-", 9),
    STAR("*", 10),
    SLASH("/", 10),
    PERCENT("%", 10),
    /** One that frozen code has no use for: {@code +=}, {@code ++}, {@code ->}, {@code ##}. */
    OTHER("another operator");

    private final String title;
    private final int precedence;

    TokenKind(String title) {
        this(title, 0);
    }

    TokenKind(String title, int precedence) {
        this.title = title;
        this.precedence = precedence;
    }

    String title() {
        return title;
    }

    /** How tightly it binds what is left and right of it; 0 if it is no such operator. */
    int precedence() {
        return precedence;
    }
}
