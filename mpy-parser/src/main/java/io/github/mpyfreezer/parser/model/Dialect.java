package io.github.mpyfreezer.parser.model;

/**
 * Whose {@code .mpy} it is. The two projects share the format; they differ in the magic byte and in how the scope flags
 * are numbered, because CircuitPython marks async functions (py/runtime0.h of either tree).
 */
public enum Dialect {
    MICROPYTHON('M', "MicroPython", 0x0f, 0x10),
    CIRCUITPYTHON('C', "CircuitPython", 0x1f, 0x20);

    /** Scope flag of generators, in both dialects. */
    public static final int GENERATOR = 0x01;
    /** Scope flag of functions with {@code **kwargs}, in both dialects. */
    public static final int VAR_KEYWORDS = 0x02;
    /** Scope flag of functions with {@code *args}, in both dialects. */
    public static final int VAR_ARGS = 0x04;
    /** Scope flag of functions with defaults for keyword-only arguments, in both dialects. */
    public static final int DEFAULT_KEYWORD_ARGS = 0x08;

    private final char magic;
    private final String project;
    private final int signatureFlags;
    private final int relocationFlag;

    Dialect(char magic, String project, int signatureFlags, int relocationFlag) {
        this.magic = magic;
        this.project = project;
        this.signatureFlags = signatureFlags;
        this.relocationFlag = relocationFlag;
    }

    /** First byte of the file. */
    public int magic() {
        return magic;
    }

    /** The project's name as people write it. */
    public String project() {
        return project;
    }

    /** All flags that describe a function's signature; whatever is outside them describes a linked native module. */
    public int signatureFlags() {
        return signatureFlags;
    }

    /** Scope flag of viper code that is followed by a relocation stream. */
    public int relocationFlag() {
        return relocationFlag;
    }

    /** Scope flag of viper code that has read-only data. */
    public int rodataFlag() {
        return relocationFlag << 1;
    }

    /** Scope flag of viper code that has zero-initialised data. */
    public int bssFlag() {
        return relocationFlag << 2;
    }

    /** Whether these scope flags mark an async function; MicroPython does not tell them from generators. */
    public boolean isAsync(int scopeFlags) {
        return this == CIRCUITPYTHON && (scopeFlags & 0x10) != 0;
    }
}
