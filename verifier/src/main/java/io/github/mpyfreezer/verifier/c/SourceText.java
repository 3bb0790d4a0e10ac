package io.github.mpyfreezer.verifier.c;

import io.github.mpyfreezer.verifier.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * What the firmware's headers define and then the text of a file, as they are after a compiler's first two phases. Some whole
 * lines of it are in memory, and a NUL behind them: a file may have many times as much as its reader needs at once.
 */
final class SourceText {
    private static final int MOST_BYTES = 1 << 29;
    private static final int MOST_QUOTED = 40;

    /** How much of a file is read at once: of more, a stream makes a copy of its own. */
    private static final int PIECE = 1 << 13;
    /** Room for what is longer than most declarations. */
    private static final int FIRST_SIZE = 1 << 16;

    private final String file;
    private final InputStream content;
    private final Splices splices = new Splices();

    private byte[] bytes;
    private int length;
    /** What was read of a line that is not whole yet. */
    private byte[] rest = new byte[0];

    private long read;
    private boolean ended;

    /**
     * The text of a stream behind lines that are read first.
     *
     * @param file what it is called in messages
     */
    SourceText(String file, byte[] before, InputStream content) {
        this.file = file;
        this.content = content;
        this.bytes = Arrays.copyOf(before, before.length + FIRST_SIZE);
        this.length = before.length;
    }

    /** Where the lines stand that are in memory: others after {@link #more} and {@link #forget}. */
    byte[] bytes() {
        return bytes;
    }

    /** How many bytes there are before the NUL. */
    int length() {
        return length;
    }

    /** How much of the file has been read. */
    long read() {
        return read;
    }

    /**
     * Reads more lines, which then stand behind those in memory.
     *
     * @param line the first of them, not counting those that were joined to others
     * @return false if there are none
     * @throws UncheckedIOException if the file cannot be read
     */
    boolean more(int line) {
        int whole = length;
        int end = whole + rest.length;
        makeRoom(end);
        System.arraycopy(rest, 0, bytes, whole, rest.length);
        while (whole == length && !ended) {
            makeRoom(end);
            int count = piece(end);
            ended = count < 0;
            whole = ended ? end : Splices.lineBefore(bytes, end, end + count, length);
            end += Math.max(count, 0);
        }
        rest = Arrays.copyOfRange(bytes, whole, end);
        int before = length;
        length = splices.settle(bytes, before, whole);
        bytes[length] = 0;
        int doubtful = splices.doubtful();
        if (doubtful >= 0) {
            throw doubt(line, before, doubtful);
        }
        return length > before;
    }

    private UnreadableException doubt(int line, int from, int at) {
        int lines = line + joined(at);
        for (int i = from; i < at; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        return switch (bytes[at]) {
            case '?' -> fault(lines, quoted(at, Trigraphs.end(at)), Trigraphs.NONE);
            case '\r' ->
                fault(lines, quoted(at, at + 1), "a line feed behind it, as not all compilers end a line there");
            default -> fault(lines, quoted(at, at + 1), "C");
        };
    }

    private void makeRoom(int end) {
        if (end + PIECE >= bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
    }

    private int piece(int end) {
        try {
            int count = content.read(bytes, end, PIECE);
            read += Math.max(count, 0);
            if (read > MOST_BYTES) {
                throw new UnreadableException(
                        file, "byte " + MOST_BYTES, "found more, expected a text of at most as many");
            }
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes room in place of what stands before a place, if that is worth it.
     *
     * @return by how much nearer to the front all then stands that is behind it
     */
    int forget(int place) {
        if (place < bytes.length / 2) {
            return 0;
        }
        System.arraycopy(bytes, place, bytes, 0, length + 1 - place);
        length -= place;
        splices.forget(place);
        return place;
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

    /** How many lines were joined to others before a place. */
    int joined(int place) {
        return splices.joined(place);
    }

    /** What stands between two places, fit for a message. */
    String quoted(int from, int to) {
        return quoted(bytes, from, to);
    }

    /** Bytes, fit for a message. */
    static String quoted(byte[] bytes, int from, int to) {
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

    /** What is wrong in a line. */
    UnreadableException fault(int line, String found, String expected) {
        String what = found.isEmpty() ? "nothing" : found;
        return new UnreadableException(file, "line " + line, "found " + what + ", expected " + expected);
    }
}
