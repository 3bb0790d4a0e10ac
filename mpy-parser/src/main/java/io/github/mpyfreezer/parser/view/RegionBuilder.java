package io.github.mpyfreezer.parser.view;

import io.github.mpyfreezer.parser.model.Bytes;
import java.util.ArrayList;
import java.util.List;

/** Divides a file into regions from front to back, so that no byte is left out and none is taken twice. */
final class RegionBuilder {
    private final Bytes content;
    private List<Region> siblings = new ArrayList<>();
    private int at;

    RegionBuilder(Bytes content) {
        this.content = content;
    }

    /** Offset of the first byte that has no region yet. */
    int at() {
        return at;
    }

    /** What was built, in order. */
    List<Region> regions() {
        return siblings;
    }

    /** The next {@code length} bytes; nothing if that is 0. */
    void field(int length, Role role, String label) {
        if (length > 0) {
            siblings.add(new Region(at, at + length, new Meaning.Field(role, label), List.of()));
            at += length;
        }
    }

    /** The next bytes, up to and including the first without bit 7, which is how the format ends its numbers. */
    void number(Role role, String label) {
        int length = 1;
        while ((content.at(at + length - 1) & 0x80) != 0) {
            length++;
        }
        field(length, role, label);
    }

    /** A region of what {@code body} builds; nothing if that is nothing. */
    void group(Meaning meaning, Runnable body) {
        List<Region> outer = siblings;
        int start = at;
        siblings = new ArrayList<>();
        body.run();
        if (at > start) {
            outer.add(new Region(start, at, meaning, siblings));
        }
        siblings = outer;
    }

    void group(String label, Runnable body) {
        group(new Meaning.Group(label), body);
    }
}
