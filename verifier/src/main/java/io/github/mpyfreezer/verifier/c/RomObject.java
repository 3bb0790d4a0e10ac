package io.github.mpyfreezer.verifier.c;

/** Something in memory that has a name, or is a literal. */
final class RomObject {
    private final String name;
    private final boolean literal;
    private Type type;
    private int alignment;
    private boolean defined;
    private boolean external;
    private long address;
    private int size;

    private RomObject(String name, Type type, boolean literal, boolean external) {
        this.name = name;
        this.type = type;
        this.alignment = type.alignment();
        this.literal = literal;
        this.external = external;
    }

    /** One that is declared. */
    static RomObject declared(String name, Type type, boolean external) {
        return new RomObject(name, type, false, external);
    }

    /** A string, or another that an expression makes. */
    static RomObject literal(String name, Type type) {
        return new RomObject(name, type, true, false);
    }

    String name() {
        return name;
    }

    boolean isLiteral() {
        return literal;
    }

    Type type() {
        return type;
    }

    void setType(Type type) {
        this.type = type;
    }

    int alignment() {
        return alignment;
    }

    void align(int bytes) {
        alignment = Math.max(alignment, bytes);
    }

    /** Whether it has its initializer. */
    boolean isDefined() {
        return defined;
    }

    /** Whether it may be defined in another file. */
    boolean isExternal() {
        return external;
    }

    /** It is defined in this file, with or without an initializer. */
    void setHere() {
        external = false;
    }

    /** Its contents are known. */
    void define(long place, int bytes) {
        defined = true;
        address = place;
        size = bytes;
    }

    /** It is in another file. */
    void setAddress(long invented) {
        address = invented;
    }

    long address() {
        return address;
    }

    int size() {
        return defined ? size : type.size();
    }
}
