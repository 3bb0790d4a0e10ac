package io.github.mpyfreezer.size;

/** What bytes of frozen code are for. */
public enum Kind {
    /** Opcodes with their operands. */
    BYTECODE("bytecode"),
    /** Native functions, without what they keep of Python. */
    MACHINE_CODE("machine code"),
    /** The line tables of functions. */
    LINE_INFO("line info"),
    /** What stands before opcodes besides: the signature, the names of the function and its arguments, its cells. */
    NAMES("names"),
    /** Constant objects, with the digits of integers. */
    CONSTANTS("constants"),
    /** The text of string and bytes objects, where no interned string has the same. */
    STRINGS("strings"),
    /** The text of interned strings. */
    QSTR_TEXT("qstr text"),
    /** What is kept with interned strings: hash, length and address; and the structures of their pools. */
    POOL_ENTRIES("pool entries"),
    /** A module's tables of strings and constants, a function's table of children, the list of modules with their files. */
    TABLES("tables"),
    /** The structures of modules and functions. */
    STRUCTS("structs"),
    /** What the rp2 port notes of each module for tools that read its firmware: a record, its address and a name. */
    BINARY_INFO("binary info"),
    /** What aligns literals and machine code. */
    PADDING("padding");

    private final String title;

    Kind(String title) {
        this.title = title;
    }

    /** Its name for people. */
    public String title() {
        return title;
    }

    /** Its name for machines: {@code qstr_text}. */
    public String key() {
        return title.replace(' ', '_');
    }
}
