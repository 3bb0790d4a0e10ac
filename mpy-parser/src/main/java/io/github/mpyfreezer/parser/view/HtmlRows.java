package io.github.mpyfreezer.parser.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of the readable dump as HTML: what refers leads to its definition, and a definition lists its uses. */
final class HtmlRows {
    private final List<Row> rows;
    private final Map<Ref, Integer> definitions = new HashMap<>();
    private final Map<Ref, List<Integer>> uses = new LinkedHashMap<>();

    HtmlRows(List<Row> rows) {
        this.rows = rows;
        for (int i = 0; i < rows.size(); i++) {
            int number = i;
            rows.get(i).defines().ifPresent(ref -> definitions.put(ref, number));
            for (Row.Piece piece : rows.get(i).pieces()) {
                piece.ref()
                        .ifPresent(ref -> uses.computeIfAbsent(ref, r -> new ArrayList<>())
                                .add(number));
            }
        }
    }

    void write(StringBuilder out) {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            out.append("<div id=\"r").append(i).append("\">");
            for (Row.Piece piece : row.pieces()) {
                write(out, row, piece);
            }
            row.defines().ifPresent(ref -> writeUses(out, uses.getOrDefault(ref, List.of())));
            out.append("</div>\n");
        }
    }

    private void write(StringBuilder out, Row row, Row.Piece piece) {
        Integer definition = piece.ref().map(definitions::get).orElse(null);
        if (piece.style() == Style.OFFSET) {
            out.append("<a class=\"n\" href=\"#b")
                    .append(row.start() / HtmlBytes.WIDTH)
                    .append("\">");
            Html.text(out, piece.text());
            out.append("</a>");
        } else if (definition != null) {
            out.append("<a class=\"").append(cssClass(piece.style())).append("\" href=\"#r");
            out.append(definition.intValue()).append("\">");
            Html.text(out, piece.text());
            out.append("</a>");
        } else if (piece.style() == Style.PLAIN) {
            Html.text(out, piece.text());
        } else {
            out.append("<span class=\"").append(cssClass(piece.style())).append("\">");
            Html.text(out, piece.text());
            out.append("</span>");
        }
    }

    private void writeUses(StringBuilder out, List<Integer> places) {
        if (places.isEmpty()) {
            return;
        }
        out.append("<details><summary>")
                .append(Shown.count(places.size(), "use"))
                .append("</summary><div>");
        for (int place : places) {
            out.append(" <a href=\"#r").append(place).append("\">");
            out.append(Shown.offset(rows.get(place).start())).append("</a>");
        }
        out.append("</div></details>");
    }

    private static String cssClass(Style style) {
        return switch (style) {
            case PLAIN -> "";
            case HEADING -> "b";
            case OFFSET, HEX, NOTE -> "n";
            case LINE -> "l";
            case MNEMONIC -> "o";
            case NAME -> "t";
            case VALUE -> "v";
            case LABEL -> "l b";
        };
    }
}
