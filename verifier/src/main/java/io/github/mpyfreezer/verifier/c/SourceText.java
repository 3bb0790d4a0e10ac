package io.github.mpyfreezer.verifier.c;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.verifier.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of a file behind those of what the firmware's headers define, as they are after a compiler's first two phases:
 * trigraphs are replaced and continued lines joined. A NUL stands behind the last byte.
 */
final class SourceText {
    private static final int MOST_BYTES = 1 << 29;
    private static final int MOST_QUOTED = 40;
    private static final int TRIGRAPH_LENGTH = 3;
    private static final String TRIGRAPHS = "=#(['^)]!|<{>}-~/\\";

    /** Room for what the headers define. */
    private static final int ROOM = 1 << 13;
    /** How much of a file is read at once: of more, a stream makes a copy of its own. */
    private static final int PIECE = 1 << 13;

    private final String file;
    private final byte[] bytes;
    /** Where the headers begin, and where the file does. */
    private int headers = ROOM;

    private int length;
    /** Where lines were joined. */
    private int[] joins = new int[0];

    private int joined;

    private SourceText(String file, byte[] bytes, int length) {
        this.file = file;
        this.bytes = bytes;
        this.length = length;
    }

    static SourceText of(String file, Bytes content, CStandard standard) {
        byte[] all = new byte[ROOM + content.length() + 1];
        content.copyTo(all, ROOM);
        return settled(new SourceText(file, all, all.length - 1), standard);
    }

    static SourceText of(String file, InputStream content, long size, CStandard standard) throws IOException {
        byte[] all = new byte[ROOM + (int) Math.min(size, MOST_BYTES) + 1];
        int length = ROOM;
        for (int count = 0; count >= 0; length += Math.max(count, 0)) {
            if (length > MOST_BYTES) {
                throw new UnreadableException(
                        file, "byte " + MOST_BYTES, "found more, expected a text of at most as many");
            }
            if (length == all.length) {
                all = Arrays.copyOf(all, 2 * length);
            }
            count = content.read(all, length, Math.min(PIECE, all.length - length));
        }
        return settled(new SourceText(file, all, length), standard);
    }

    private static SourceText settled(SourceText text, CStandard standard) {
        text.settle(standard == CStandard.ISO);
        return text;
    }

    /** Puts lines before those of the file, in place of any that were put there. */
    void putBefore(String lines) {
        byte[] before = lines.getBytes(StandardCharsets.ISO_8859_1);
        headers = ROOM - before.length;
        System.arraycopy(before, 0, bytes, headers, before.length);
    }

    /** Where the first line begins. */
    int begin() {
        return headers;
    }

    /** Replaces and joins in place; what needs neither is moved in long runs, and mostly not at all. */
    private void settle(boolean trigraphs) {
        int end = length;
        int from = ROOM;
        length = ROOM;
        int i = special(from, end);
        while (i < end) {
            int known = trigraphs && bytes[i] == '?' ? trigraph(i, end) : -1;
            byte c = known < 0 ? bytes[i] : (byte) TRIGRAPHS.charAt(known + 1);
            int after = i + (known < 0 ? 1 : TRIGRAPH_LENGTH);
            int next = c == '\\' ? lineBehind(after, end) : -1;
            if (next >= 0) {
                move(from, i);
                join();
                after = next;
                from = next;
            } else if (known >= 0) {
                move(from, i);
                bytes[length++] = c;
                from = after;
            }
            i = special(after, end);
        }
        move(from, end);
        bytes[length] = 0;
    }

    private void move(int from, int to) {
        if (from != length) {
            System.arraycopy(bytes, from, bytes, length, to - from);
        }
        length += to - from;
    }

    /** Where the next character is that may need replacing or joining. */
    private int special(int from, int end) {
        byte[] all = bytes;
        for (int i = from; i < end; i++) {
            byte c = all[i];
            if (c == '\\' || c == '?') {
                return i;
            }
        }
        return end;
    }

    /** Where in the list the trigraph is that begins here, -1 if none does. */
    private int trigraph(int at, int end) {
        if (at + 2 >= end || bytes[at + 1] != '?') {
            return -1;
        }
        int known = TRIGRAPHS.indexOf(bytes[at + 2]);
        return known % 2 == 0 ? known : -1;
    }

    /** Where the next line begins, if nothing but white space is left of this one; else -1. */
    private int lineBehind(int from, int end) {
        for (int i = from; i < end; i++) {
            switch (bytes[i]) {
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

    /** Where the line ends that has a byte at {@code from}: at its end, or at that of the text. */
    int lineEnd(int from) {
        byte[] all = bytes;
        int last = length;
        for (int i = from; i < last; i++) {
            if (all[i] == '\n') {
                return i;
            }
        }
        return last;
    }

    /** How many bytes there are before the NUL. */
    int length() {
        return length;
    }

    /** The text between two places. */
    String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** Whether these very characters stand between two places. */
    boolean has(String wanted, int from, int to) {
        if (to - from != wanted.length()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (bytes[i] != wanted.charAt(i - from)) {
                return false;
            }
        }
        return true;
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
        for (int i = ROOM; i < Math.min(offset, length); i++) {
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
