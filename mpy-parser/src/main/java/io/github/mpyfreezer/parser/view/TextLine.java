package io.github.mpyfreezer.parser.view;

import java.util.List;
import java.util.Optional;

/**
 * A line of a listing, and what its JSON form says about it beyond the text.
 *
 * @param text the line without its line feed; a name from a file may bring line feeds of its own
 * @param annotation what the line means, on lines of code
 * @param labels names under which other lines refer to this one
 */
public record TextLine(String text, Optional<Annotation> annotation, List<String> labels) {
    public TextLine {
        labels = List.copyOf(labels);
    }

    /** A line that is only text. */
    public static TextLine of(String text) {
        return new TextLine(text, Optional.empty(), List.of());
    }

    /** A line that others refer to. */
    static TextLine labelled(String text, String label) {
        return new TextLine(text, Optional.empty(), List.of(label));
    }
}
