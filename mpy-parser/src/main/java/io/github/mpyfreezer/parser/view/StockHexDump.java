package io.github.mpyfreezer.parser.view;

import io.github.mpyfreezer.parser.Segment;
import io.github.mpyfreezer.parser.model.Bytes;
import java.util.List;
import java.util.function.Consumer;

/**
 * The hex dump of {@code mpy-tool.py -x}, the same in every release: sixteen bytes a line, in colour whether or not anyone
 * can see it, and at the end of the line the names of the segments that begin on it. One object dumps one file.
 */
public final class StockHexDump {
    private static final int WIDTH = 16;
    private static final String RESET = "\033[0m";
    private static final char[] DIGITS = "0123456789abcdef".toCharArray();

    private final Bytes content;
    private final List<Segment> segments;
    private int next;
    private boolean bright;
    private String colour = "";

    private StockHexDump(MpyInput input) {
        this.content = input.file().content();
        this.segments = Segment.of(input.module());
    }

    /** Dumps files one after the other. */
    public static void write(List<MpyInput> inputs, Consumer<TextLine> out) {
        for (MpyInput input : inputs) {
            var dump = new StockHexDump(input);
            for (int offset = 0; offset < dump.content.length(); offset += WIDTH) {
                out.accept(TextLine.of(dump.row(offset)));
            }
        }
    }

    private String row(int offset) {
        var hex = new StringBuilder(colour);
        var characters = new StringBuilder(colour);
        var names = new StringBuilder();
        int end = Math.min(offset + WIDTH, content.length());
        for (int at = offset; at < end; at++) {
            crossBoundaries(at, hex, characters, names);
            if (at % 2 == 0) {
                hex.append(' ');
            }
            int b = content.at(at);
            hex.append(DIGITS[b >> 4]).append(DIGITS[b & 0xf]);
            characters.append(b >= 0x20 && b <= 0x7e ? (char) b : '.');
        }
        if (!colour.isEmpty()) {
            hex.append(RESET);
            characters.append(RESET);
        }
        String pad = " ".repeat((WIDTH - (end - offset)) * 5 / 2);
        String address = Integer.toHexString(offset);
        return "0".repeat(8 - address.length()) + address + ":" + hex + pad + "  " + characters + " " + names;
    }

    /** Ends the segment that ends before the byte at {@code at}, and begins those that begin there. */
    private void crossBoundaries(int at, StringBuilder hex, StringBuilder characters, StringBuilder names) {
        for (; next < segments.size(); next++) {
            Segment segment = segments.get(next);
            if (segment.start() == at) {
                colour = colour(segment.kind());
                bright = !bright;
                hex.append(colour);
                characters.append(colour);
                names.append(' ').append(colour).append(segment.name()).append(RESET);
            }
            if (segment.end() != at) {
                return;
            }
            colour = "";
            hex.append(RESET);
            characters.append(RESET);
        }
    }

    /** Neighbours differ: every other segment is bright. */
    private String colour(Segment.Kind kind) {
        return switch (kind) {
            case META -> "";
            case QSTR -> bright ? "\033[0;91m" : "\033[0;31m";
            case OBJ -> bright ? "\033[0;92m" : "\033[0;32m";
            case CODE -> bright ? "\033[0;94m" : "\033[0;34m";
        };
    }
}
