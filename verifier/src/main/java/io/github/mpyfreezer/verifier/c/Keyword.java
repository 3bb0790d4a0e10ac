package io.github.mpyfreezer.verifier.c;

/** Names that belong to the language. */
enum Keyword {
    /** Any other name. */
    NONE(""),
    TYPEDEF("typedef"),
    EXTERN("extern"),
    STATIC("static"),
    CONST("const"),
    VOLATILE("volatile"),
    VOID("void"),
    BOOL("_Bool"),
    CHAR("char"),
    SHORT("short"),
    INT("int"),
    LONG("long"),
    FLOAT("float"),
    DOUBLE("double"),
    SIGNED("signed"),
    UNSIGNED("unsigned"),
    STRUCT("struct"),
    UNION("union"),
    ENUM("enum"),
    SIZEOF("sizeof"),
    ATTRIBUTE("__attribute__");

    private final String spelling;

    Keyword(String spelling) {
        this.spelling = spelling;
    }

    String spelling() {
        return spelling;
    }

    /** Whether it says something of a type. */
    boolean isOfType() {
        return compareTo(CONST) >= 0 && compareTo(ENUM) <= 0;
    }
}
