package io.github.mpyfreezer.verifier.c;

import io.github.mpyfreezer.verifier.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of a file behind those of what the firmware's headers define, as they are after a compiler's first two phases:
 * trigraphs are replaced and continued lines joined. One NUL stands behind the last byte.
 */
final class SourceText {
    private static final int MOST_QUOTED = 40;
    private static final int TRIGRAPH_LENGTH = 3;
    private static final String TRIGRAPHS = "=#(['^)]!|<{>}-~/\\";

    private final String file;
    private final int begin;
    private byte[] bytes;
    private int length;
    /** Where lines were joined. */
    private int[] joins = new int[0];

    private int joined;

    private SourceText(String file, String headers, int size) {
        this.file = file;
        byte[] before = headers.getBytes(StandardCharsets.ISO_8859_1);
        this.begin = before.length;
        this.bytes = Arrays.copyOf(before, before.length + size + 1);
        this.length = before.length;
    }

    static SourceText of(String file, String headers, byte[] content, CStandard standard) {
        var text = new SourceText(file, headers, content.length);
        text.append(content, standard == CStandard.ISO);
        return text;
    }

    /** Copies what needs no replacing or joining in long runs, as nearly all of it is. */
    private void append(byte[] content, boolean trigraphs) {
        int from = 0;
        int i = special(content, 0);
        while (i < content.length) {
            int known = trigraphs && content[i] == '?' ? trigraph(content, i) : -1;
            byte c = known < 0 ? content[i] : (byte) TRIGRAPHS.charAt(known + 1);
            int after = i + (known < 0 ? 1 : TRIGRAPH_LENGTH);
            int next = c == '\\' ? lineBehind(content, after) : -1;
            if (next >= 0) {
                copy(content, from, i);
                join();
                after = next;
                from = next;
            } else if (known >= 0) {
                copy(content, from, i);
                bytes[length++] = c;
                from = after;
            }
            i = special(content, after);
        }
        copy(content, from, content.length);
        bytes = Arrays.copyOf(bytes, length + 1);
    }

    private void copy(byte[] content, int from, int to) {
        System.arraycopy(content, from, bytes, length, to - from);
        length += to - from;
    }

    /** Where the next character is that may need replacing or joining. */
    private static int special(byte[] content, int from) {
        int i = from;
        while (i < content.length && content[i] != '\\' && content[i] != '?') {
            i++;
        }
        return i;
    }

    /** Where in the list the trigraph is that begins here, -1 if none does. */
    private static int trigraph(byte[] content, int at) {
        if (at + 2 >= content.length || content[at + 1] != '?') {
            return -1;
        }
        int known = TRIGRAPHS.indexOf(content[at + 2]);
        return known % 2 == 0 ? known : -1;
    }

    /** Where the next line begins, if nothing but white space is left of this one; else -1. */
    private static int lineBehind(byte[] content, int from) {
        for (int i = from; i < content.length; i++) {
            switch (content[i]) {
                case '\n' -> {
                    return i + 1;
                }
                case ' ', '\t', '\r', '\f', 0x0b -> {}
                default -> {
                    return -1;
                }
            }
        }
        return -1;
    }

    private void join() {
        if (joined == joins.length) {
            joins = Arrays.copyOf(joins, joined * 2 + 16);
        }
        joins[joined++] = length;
    }

    byte[] bytes() {
        return bytes;
    }

    /** How many bytes there are before the NUL. */
    int length() {
        return length;
    }

    /** The text between two places. */
    String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** What stands between two places, fit for a message. */
    String quoted(int from, int to) {
        var out = new StringBuilder();
        for (int i = from; i < Math.min(to, from + MOST_QUOTED); i++) {
            int c = bytes[i] & 0xff;
            if (c >= ' ' && c <= '~') {
                out.append((char) c);
            } else {
                out.append(c == '\n' ? " " : String.format("\\x%02x", c));
            }
        }
        return out.append(to - from > MOST_QUOTED ? "…" : "").toString();
    }

    /** What is wrong at a place. */
    UnreadableException fault(int offset, String found, String expected) {
        String what = found.isEmpty() ? "nothing" : found;
        return new UnreadableException(file, "line " + line(offset), "found " + what + ", expected " + expected);
    }

    private int line(int offset) {
        int line = 1;
        for (int i = begin; i < Math.min(offset, length); i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        for (int i = 0; i < joined && joins[i] <= offset; i++) {
            line++;
        }
        return line;
    }
}
