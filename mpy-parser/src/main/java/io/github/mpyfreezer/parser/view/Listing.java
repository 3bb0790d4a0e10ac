package io.github.mpyfreezer.parser.view;

import io.github.mpyfreezer.parser.PythonRepr;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.MpyHeader;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Qstr;
import io.github.mpyfreezer.parser.model.StaticQstrs;
import io.github.mpyfreezer.parser.model.Utf8;
import java.util.ArrayList;
import java.util.List;

/**
 * The readable dump of a file as rows, in the file's order. Every byte of the file belongs to exactly one row.
 */
final class Listing {
    private static final int WORDS_COLUMN = 15;
    private static final int BYTES_IN_ROW = 16;

    private final MpyInput input;
    private final MpyModule module;
    private final ByteMap map;
    private final List<Row> rows = new ArrayList<>();

    private Listing(MpyInput input, ByteMap map) {
        this.input = input;
        this.module = input.module();
        this.map = map;
    }

    static List<Row> of(MpyInput input, ByteMap map) {
        var listing = new Listing(input, map);
        listing.addTitle();
        listing.addRegions(map.root().parts());
        return List.copyOf(listing.rows);
    }

    private void addTitle() {
        String size = Shown.count(map.content().length(), "byte");
        rows.add(new Row.Builder()
                .add(Style.HEADING, Shown.name(Utf8.of(input.name())))
                .add(Style.NOTE, "  " + size)
                .build());
    }

    /** The parts of the file: header, two counts, two tables, code and what is behind it. */
    private void addRegions(List<Region> parts) {
        addHeader(parts.get(0));
        Region qstrCount = parts.get(1);
        Region constantCount = parts.get(2);
        int next = 3;
        addHeading(qstrCount);
        addTable(parts.get(next++));
        addHeading(constantCount);
        if (!module.constants().isEmpty()) {
            addTable(parts.get(next++));
        }
        new FunctionListing(module, map.content(), rows).add(parts.get(next++));
        for (Region trailing : parts.subList(next, parts.size())) {
            rows.add(blank());
            addBytes(rows, map.content(), trailing, Style.NOTE);
        }
    }

    private void addHeader(Region header) {
        MpyHeader values = module.header();
        var words = new HeaderWords(values);
        List<Region> bytes = header.parts();
        addWords("format", bytes.get(0).start(), bytes.get(1).end(), words.format());
        addWords("machine", bytes.get(2).start(), bytes.get(2).end(), words.machine());
        addWords("fits", 0, 0, words.fits());
        addWords("small ints", bytes.get(3).start(), bytes.get(3).end(), values.smallIntBits() + " bits");
        if (values.archFlags().isPresent()) {
            addWords("arch flags", bytes.get(4).start(), bytes.get(4).end(), words.archFlags());
        }
        addWords("source file", 0, 0, Shown.name(module.sourceFile()));
    }

    private void addWords(String what, int start, int end, String words) {
        rows.add(new Row.Builder(start, end)
                .add(Style.NOTE, "  " + what)
                .tab(WORDS_COLUMN)
                .add(Style.PLAIN, words)
                .build());
    }

    private void addHeading(Region count) {
        rows.add(blank());
        rows.add(new Row.Builder(count.start(), count.end())
                .add(Style.HEADING, count.meaning().label())
                .build());
    }

    private void addTable(Region table) {
        int digits = Integer.toString(table.parts().size() - 1).length() + 2;
        for (Region entry : table.parts()) {
            var row = new Row.Builder(entry.start(), entry.end());
            if (entry.meaning() instanceof Meaning.QstrEntry meaning) {
                Qstr qstr = meaning.qstr();
                index(row, meaning.index(), digits)
                        .add(Style.NAME, PythonRepr.of(qstr.text()))
                        .defines(Ref.Kind.QSTR, meaning.index());
                if (qstr.isStatic()) {
                    row.add(Style.NOTE, "  static " + StaticQstrs.idOf(qstr.text()));
                }
            } else if (entry.meaning() instanceof Meaning.ConstantEntry meaning) {
                index(row, meaning.index(), digits)
                        .add(Style.VALUE, PythonRepr.of(meaning.constant()))
                        .defines(Ref.Kind.CONSTANT, meaning.index());
            }
            rows.add(row.build());
        }
    }

    private static Row.Builder index(Row.Builder row, int index, int digits) {
        String number = Integer.toString(index);
        return row.add(Style.NOTE, " ".repeat(digits - number.length()) + number + "  ");
    }

    static Row blank() {
        return new Row.Builder().build();
    }

    /** Rows of sixteen bytes, the first with what they are. */
    static void addBytes(List<Row> rows, Bytes content, Region region, Style style) {
        for (int at = region.start(); at < region.end(); at += BYTES_IN_ROW) {
            int end = Math.min(at + BYTES_IN_ROW, region.end());
            var row = new Row.Builder(at, end)
                    .tab(FunctionListing.OFFSET_COLUMN)
                    .add(Style.OFFSET, Shown.offset(at))
                    .add(Style.HEX, "  " + content.slice(at, end).hex(" "));
            if (at == region.start()) {
                row.tab(FunctionListing.OFFSET_COLUMN + 6 + 3 * BYTES_IN_ROW + 1)
                        .add(style, region.meaning().label());
            }
            rows.add(row.build());
        }
    }
}
