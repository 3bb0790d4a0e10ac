package io.github.mpyfreezer.parser;

import io.github.mpyfreezer.parser.model.Constant;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Utf8;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of a file that carries a text, a constant's payload or a function's data, as mpy-tool.py tells them apart
 * ({@code MPYSegment} there). Between segments stand lengths, kinds and counts.
 *
 * @param kind what it carries
 * @param name the text itself, the constant as Python's {@code str()} shows it, or the function's name
 * @param start offset in the file of its first byte
 * @param end offset behind its last byte
 */
public record Segment(Kind kind, String name, int start, int end) {

    /** What a segment carries. */
    public enum Kind {
        /** The place of a static qstr, which has no text in the file: a segment without bytes. */
        META,
        /** A qstr's text and its NUL. */
        QSTR,
        /** A constant's payload, with its NUL where it has one. */
        OBJ,
        /** A function's data. */
        CODE;

        /** The kind of this name in any case, empty if there is none. */
        public static Optional<Kind> named(String name) {
            for (Kind kind : values()) {
                if (kind.name().equalsIgnoreCase(name)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /** The segments of the file that this module is written as, in the file's order; a function precedes its children. */
    public static List<Segment> of(MpyModule module) {
        List<Segment> segments = new ArrayList<>();
        MpyWriter.write(module, new SegmentListener() {
            @Override
            public void staticQstr(Utf8 text, int offset) {
                segments.add(new Segment(Kind.META, text.text(), offset, offset));
            }

            @Override
            public void qstr(Utf8 text, int start, int end) {
                segments.add(new Segment(Kind.QSTR, text.text(), start, end));
            }

            @Override
            public void constant(Constant constant, int start, int end) {
                segments.add(new Segment(Kind.OBJ, PythonRepr.str(constant), start, end));
            }

            @Override
            public void code(Utf8 name, int start, int end) {
                segments.add(new Segment(Kind.CODE, name.text(), start, end));
            }
        });
        return segments;
    }
}
