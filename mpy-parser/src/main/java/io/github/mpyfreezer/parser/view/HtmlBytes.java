package io.github.mpyfreezer.parser.view;

import io.github.mpyfreezer.parser.model.Bytes;
import java.util.Arrays;

/** The bytes of a file as HTML, sixteen a line, each coloured by its role. */
final class HtmlBytes {
    static final int WIDTH = 16;
    private static final char[] DIGITS = "0123456789abcdef".toCharArray();

    private final ByteMap map;
    private final char[] classes;

    HtmlBytes(ByteMap map) {
        this.map = map;
        this.classes = new char[map.content().length()];
        for (Region leaf : map.leaves()) {
            if (leaf.meaning() instanceof Meaning.Field field) {
                Arrays.fill(classes, leaf.start(), leaf.end(), cssClass(field.role()));
            }
        }
    }

    void write(StringBuilder out) {
        Bytes content = map.content();
        for (int at = 0; at < content.length(); at += WIDTH) {
            int end = Math.min(at + WIDTH, content.length());
            out.append("<p id=\"b").append(at / WIDTH).append("\"><b>");
            out.append(Shown.offset(at)).append("</b>");
            for (int i = at; i < end; i++) {
                int b = content.at(i);
                out.append("<i class=\"").append(classes[i]).append("\">");
                out.append(DIGITS[b >> 4]).append(DIGITS[b & 0xf]).append("</i>");
            }
            out.append("<s>").append("   ".repeat(at + WIDTH - end));
            for (int i = at; i < end; i++) {
                int b = content.at(i);
                Html.text(out, b >= 0x20 && b <= 0x7e ? Character.toString(b) : ".");
            }
            out.append("</s></p>\n");
        }
    }

    private static char cssClass(Role role) {
        return switch (role) {
            case HEADER -> 'h';
            case STRUCTURE -> 's';
            case TEXT -> 't';
            case VALUE -> 'v';
            case PRELUDE -> 'p';
            case LINES -> 'l';
            case OPCODE -> 'o';
            case OPERAND -> 'a';
            case MACHINE_CODE -> 'm';
            case DATA -> 'd';
            case RELOCATION -> 'r';
            case TRAILING -> 'x';
        };
    }
}
