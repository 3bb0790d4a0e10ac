package io.github.mpyfreezer.parser.view;

import java.util.List;

/** What the page's script needs to know, as JSON: the byte map and the bytes of every row. */
final class HtmlMap {
    private final StringBuilder out;
    private int count;

    HtmlMap(StringBuilder out) {
        this.out = out;
    }

    void write(Region root, List<Row> rows) {
        out.append("{\"regions\":[");
        write(root, 0);
        out.append("],\"rows\":[");
        for (int i = 0; i < rows.size(); i++) {
            out.append(i == 0 ? "[" : ",[").append(rows.get(i).start());
            out.append(',').append(rows.get(i).end()).append(']');
        }
        out.append("]}");
    }

    /** A region as start, end, index of the region around it and label, before its parts. */
    private void write(Region region, int parent) {
        int index = count++;
        out.append(index == 0 ? "[" : ",[").append(region.start()).append(',');
        out.append(region.end()).append(',').append(parent).append(',');
        Html.json(out, region.meaning().label());
        out.append(']');
        for (Region part : region.parts()) {
            write(part, index);
        }
    }
}
