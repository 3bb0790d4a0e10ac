package io.github.mpyfreezer.parser.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of the readable dump.
 *
 * @param start offset in the file of the first byte the row is about
 * @param end offset behind the last; the same as {@code start} for rows about no byte
 * @param pieces what stands in it, from left to right
 * @param defines what other rows refer to when they mean this one
 */
record Row(int start, int end, List<Piece> pieces, Optional<Ref> defines) {
    Row {
        pieces = List.copyOf(pieces);
    }

    /**
     * A piece of a row.
     *
     * @param ref what it refers to
     */
    record Piece(Style style, String text, Optional<Ref> ref) {}

    /** Puts a row together from left to right. */
    static final class Builder {
        private final int start;
        private final int end;
        private final List<Piece> pieces = new ArrayList<>();
        private Optional<Ref> defines = Optional.empty();
        private int width;

        /** A row about these bytes. */
        Builder(int start, int end) {
            this.start = start;
            this.end = end;
        }

        /** A row about no byte. */
        Builder() {
            this(0, 0);
        }

        Builder add(Style style, String text) {
            return add(style, text, Optional.empty());
        }

        Builder add(Style style, String text, Optional<Ref> ref) {
            if (!text.isEmpty()) {
                pieces.add(new Piece(style, text, ref));
                width += text.length();
            }
            return this;
        }

        /** Blanks up to a column, and one at least unless the row is empty. */
        Builder tab(int column) {
            return add(Style.PLAIN, " ".repeat(Math.max(width == 0 ? 0 : 1, column - width)));
        }

        Builder defines(Ref.Kind kind, int number) {
            defines = Optional.of(new Ref(kind, number));
            return this;
        }

        Row build() {
            return new Row(start, end, pieces, defines);
        }
    }
}
