package io.github.mpyfreezer.parser;

import io.github.mpyfreezer.parser.model.Constant;
import io.github.mpyfreezer.parser.model.Utf8;

/** Hears from {@link MpyWriter} where the parts of a file lie; all offsets are those of the file. */
interface SegmentListener {
    SegmentListener NONE = new SegmentListener() {};

    /** The qstr table begins here. */
    default void qstrTable(int offset) {}

    /** The constant table begins here. */
    default void constantTable(int offset) {}

    /** The outermost raw code begins here. */
    default void rawCode(int offset) {}

    /** A static qstr stands at {@code offset} as a number. */
    default void staticQstr(Utf8 text, int offset) {}

    /** A qstr's text, its NUL included. */
    default void qstr(Utf8 text, int start, int end) {}

    /** A constant's payload, with its NUL where it has one; singletons and tuples have none of their own. */
    default void constant(Constant constant, int start, int end) {}

    /** A function's data, before the segments of its children. */
    default void code(Utf8 name, int start, int end) {}
}
