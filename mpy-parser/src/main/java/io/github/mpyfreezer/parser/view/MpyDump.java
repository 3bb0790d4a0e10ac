package io.github.mpyfreezer.parser.view;

import java.util.ArrayList;
import java.util.List;

/**
 * The readable dump of a file: its header in words, its tables, and each function with its signature, its source lines
 * beside the code, and what operands refer to.
 */
public final class MpyDump {
    private static final String RESET = "\033[0m";

    private MpyDump() {}

    /**
     * What to show beyond the usual.
     *
     * @param colour whether to colour the text for a terminal
     * @param hex whether to list every byte of the file with its meaning as well
     */
    public record Options(boolean colour, boolean hex) {}

    /** The dump of one file, a line feed behind every line. */
    public static String of(MpyInput input, Options options) {
        ByteMap map = ByteMap.of(input.file());
        List<Row> rows = new ArrayList<>(Listing.of(input, map));
        if (options.hex()) {
            rows.add(Listing.blank());
            rows.add(new Row.Builder().add(Style.HEADING, "bytes").build());
            HexListing.add(map, rows);
        }
        var text = new StringBuilder(rows.size() * 64);
        for (Row row : rows) {
            for (Row.Piece piece : row.pieces()) {
                String colour = options.colour() ? colour(piece.style()) : "";
                text.append(colour).append(piece.text()).append(colour.isEmpty() ? "" : RESET);
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String colour(Style style) {
        return switch (style) {
            case PLAIN -> "";
            case HEADING -> "\033[1m";
            case OFFSET, HEX, NOTE -> "\033[2m";
            case LINE -> "\033[33m";
            case MNEMONIC -> "\033[36m";
            case NAME -> "\033[32m";
            case VALUE -> "\033[35m";
            case LABEL -> "\033[1;33m";
        };
    }
}
