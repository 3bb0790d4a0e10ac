package io.github.mpyfreezer.parser.model;

import java.util.Optional;

/** The codes that say what an entry of the constant table is ({@code MP_PERSISTENT_OBJ_*} in py/persistentcode.h). */
public enum ConstantKind {
    FUN_TABLE,
    NONE,
    FALSE,
    TRUE,
    ELLIPSIS,
    STR,
    BYTES,
    INT,
    FLOAT,
    COMPLEX,
    TUPLE;

    private static final ConstantKind[] BY_CODE = values();

    /** The byte that stands for it in the file. */
    public int code() {
        return ordinal();
    }

    /** Whether a NUL follows the payload, kept so that a file in ROM can be used in place. */
    public boolean isTerminated() {
        return this == STR || this == BYTES;
    }

    /** The kind with this code, empty if there is none. */
    public static Optional<ConstantKind> ofCode(int code) {
        return code >= 0 && code < BY_CODE.length ? Optional.of(BY_CODE[code]) : Optional.empty();
    }

    /** The kind of a constant. */
    public static ConstantKind of(Constant constant) {
        if (constant instanceof Constant.Singleton singleton) {
            return valueOf(singleton.name());
        } else if (constant instanceof Constant.Str) {
            return STR;
        } else if (constant instanceof Constant.ByteString) {
            return BYTES;
        } else if (constant instanceof Constant.Int) {
            return INT;
        } else if (constant instanceof Constant.FloatNumber) {
            return FLOAT;
        } else if (constant instanceof Constant.ComplexNumber) {
            return COMPLEX;
        }
        return TUPLE;
    }
}
