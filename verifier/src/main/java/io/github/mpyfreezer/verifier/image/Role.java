package io.github.mpyfreezer.verifier.image;

/** What bytes of the image are. */
public enum Role {
    FUNCTION_DATA("code"),
    PRELUDE("second prelude"),
    FUNCTION("function structure"),
    CHILDREN("table of children"),
    QSTR_TABLE("qstr table"),
    OBJECT_TABLE("constant table"),
    OBJECT("constant"),
    CONTENT("text of a constant"),
    DIGITS("digits of an integer"),
    MODULE("module structure"),
    POOL("qstr pool"),
    POOL_HASHES("qstr hashes"),
    POOL_LENGTHS("qstr lengths"),
    POOL_TEXT("qstr text"),
    NAMES("module names"),
    MODULES("list of modules"),
    TEXT_SIZES("sizes of text modules"),
    TEXT_CONTENT("text modules"),
    /** What the rp2 port notes of a module for tools that read its firmware: a record, and the address of it in a list. */
    BINARY_INFO("binary-info record"),
    BINARY_INFO_TEXT("name in a binary-info record");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    /** Whether there are addresses among them. */
    public boolean hasAddresses() {
        return switch (this) {
            case FUNCTION, CHILDREN, OBJECT_TABLE, OBJECT, MODULE, POOL, MODULES, BINARY_INFO -> true;
            default -> false;
        };
    }

    /** In words. */
    public String words() {
        return words;
    }
}
