package io.github.mpyfreezer.parser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListingTest {
    @Test
    void everyByteHasOneRow() {
        for (MpyInput input : Fixtures.all()) {
            ByteMap map = ByteMap.of(input.file());
            int[] rowsOf = new int[map.content().length()];
            for (Row row : Listing.of(input, map)) {
                for (int at = row.start(); at < row.end(); at++) {
                    rowsOf[at]++;
                }
            }
            assertThat(rowsOf).as(input.name()).containsOnly(1);
        }
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        for (MpyInput input : Fixtures.all()) {
            List<Row> rows = Listing.of(input, ByteMap.of(input.file()));
            Set<Ref> defined = new HashSet<>();
            for (Row row : rows) {
                row.defines()
                        .ifPresent(ref -> assertThat(defined.add(ref))
                                .as(input.name() + " " + ref)
                                .isTrue());
            }
            for (Row row : rows) {
                for (Row.Piece piece : row.pieces()) {
                    piece.ref()
                            .ifPresent(
                                    ref -> assertThat(defined).as(input.name()).contains(ref));
                }
            }
        }
    }

    /** Names from a file could move a terminal's cursor, or turn the direction of the text. */
    @Test
    void nothingInARowIsInvisible() {
        for (MpyInput input : Fixtures.all()) {
            for (Row row : Listing.of(input, ByteMap.of(input.file()))) {
                for (Row.Piece piece : row.pieces()) {
                    assertThat(piece.text().codePoints())
                            .as(input.name())
                            .noneMatch(c -> Character.isISOControl(c)
                                    || Character.getType(c) == Character.FORMAT
                                    || Character.getType(c) == Character.SURROGATE);
                }
            }
        }
    }
}
