package io.github.mpyfreezer.freezer;

import io.github.mpyfreezer.parser.model.Release;

/**
 * The generation of C structures that a firmware expects of frozen code. Each has a template group of its own, which
 * states only what is new in it.
 */
public enum FrozenAbi {
    /** MicroPython 1.19. */
    MPY_1_19("mpy119", "MicroPython 1.19"),
    /** MicroPython 1.20 and 1.21: the end of the line table is told to the tracer. */
    MPY_1_20("mpy120", "MicroPython 1.20 and 1.21"),
    /** CircuitPython 9.0 and 9.1: the structures of MicroPython 1.21. */
    CIRCUITPYTHON_9_0("mpy120", "CircuitPython 9.0 and 9.1"),
    /** MicroPython 1.22: qstr pools are sorted. */
    MPY_1_22("mpy122", "MicroPython 1.22"),
    /** MicroPython 1.23 and later: bare bytecode needs no structure, and hashes may be left out. */
    MPY_1_23("mpy123", "MicroPython 1.23 and later"),
    /** CircuitPython 9.2 and 10: as MicroPython 1.23, with a mark for async functions. */
    CIRCUITPYTHON_9_2("circuitpython", "CircuitPython 9.2 and later");

    private final String group;
    private final String releases;

    FrozenAbi(String group, String releases) {
        this.group = group;
        this.releases = releases;
    }

    /** The releases it is for, in words. */
    public String releases() {
        return releases;
    }

    /** The name of the template group. */
    public String group() {
        return group;
    }

    /** The generation that a release expects. */
    public static FrozenAbi of(Release release) {
        return switch (release) {
            case V1_19 -> MPY_1_19;
            case V1_20 -> MPY_1_20;
            case V1_22 -> MPY_1_22;
            case V1_23, V1_24, V1_27, V1_29 -> MPY_1_23;
            case CIRCUITPYTHON_9_0 -> CIRCUITPYTHON_9_0;
            case CIRCUITPYTHON_9_2, CIRCUITPYTHON_10_0, CIRCUITPYTHON_10_2 -> CIRCUITPYTHON_9_2;
        };
    }
}
