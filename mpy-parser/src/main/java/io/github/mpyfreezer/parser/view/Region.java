package io.github.mpyfreezer.parser.view;

import java.util.List;

/**
 * A range of a file, not empty, and what it means.
 *
 * @param start offset of its first byte
 * @param end offset behind its last byte
 * @param parts what it consists of, in order and without gaps; none where it is not divided further
 */
record Region(int start, int end, Meaning meaning, List<Region> parts) {
    Region {
        parts = List.copyOf(parts);
    }

    int length() {
        return end - start;
    }

    boolean isLeaf() {
        return parts.isEmpty();
    }

    boolean holds(int offset) {
        return start <= offset && offset < end;
    }
}
