package io.github.mpyfreezer.parser.view;

import io.github.mpyfreezer.parser.model.Bytes;
import java.util.List;

/** Every byte of a file with its meaning, as rows: a row a leaf of the byte map, indented under what it is part of. */
final class HexListing {
    private static final int WIDTH = 8;
    private static final int WORDS_COLUMN = 6 + 3 * WIDTH + 1;

    private final Bytes content;
    private final List<Row> rows;

    private HexListing(Bytes content, List<Row> rows) {
        this.content = content;
        this.rows = rows;
    }

    /** @param rows where they are added */
    static void add(ByteMap map, List<Row> rows) {
        var listing = new HexListing(map.content(), rows);
        for (Region part : map.root().parts()) {
            listing.add(part, 0);
        }
    }

    private void add(Region region, int depth) {
        if (region.isLeaf()) {
            addBytes(region, depth);
            return;
        }
        rows.add(new Row.Builder()
                .tab(WORDS_COLUMN + 2 * depth)
                .add(Style.HEADING, region.meaning().label())
                .build());
        for (Region part : region.parts()) {
            add(part, depth + 1);
        }
    }

    private void addBytes(Region leaf, int depth) {
        for (int at = leaf.start(); at < leaf.end(); at += WIDTH) {
            int end = Math.min(at + WIDTH, leaf.end());
            var row = new Row.Builder(at, end)
                    .add(Style.OFFSET, Shown.offset(at))
                    .tab(6)
                    .add(Style.HEX, content.slice(at, end).hex(" "));
            if (at == leaf.start()) {
                row.tab(WORDS_COLUMN + 2 * depth)
                        .add(Style.PLAIN, leaf.meaning().label());
            }
            rows.add(row.build());
        }
    }
}
