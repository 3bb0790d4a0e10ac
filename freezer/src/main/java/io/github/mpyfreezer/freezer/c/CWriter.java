package io.github.mpyfreezer.freezer.c;

import io.github.mpyfreezer.parser.model.Bytes;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Collects C text as bytes, in blocks that are used again: fresh memory is dear, as the system gives it page by page. What is
 * written most, single bytes as hexadecimal numbers, comes from a table.
 */
final class CWriter {
    private static final byte[] HEX_DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private static final int INDENT = 4;

    private final Blocks blocks;
    /** Blocks with nothing more to come, and how far each is filled. */
    private final List<byte[]> full = new ArrayList<>();

    private final List<Integer> lengths = new ArrayList<>();
    private byte[] buffer;
    private int length;

    CWriter(Blocks blocks) {
        this.blocks = blocks;
        this.buffer = blocks.take();
    }

    /** Empty blocks, for all writers of a file. */
    static final class Blocks {
        private static final int SIZE = 1 << 16;

        private final Deque<byte[]> empty = new ArrayDeque<>();

        private synchronized byte[] take() {
            return empty.isEmpty() ? new byte[SIZE] : empty.pop();
        }

        private synchronized void give(byte[] block) {
            empty.push(block);
        }
    }

    /** Text as UTF-8; it has no lone surrogates, which C text does not either. */
    void text(String text) {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Text that is known to be ASCII, which most is. */
    @SuppressWarnings("deprecation") // copies straight into the buffer
    void ascii(String text) {
        assert text.equals(new String(text.getBytes(StandardCharsets.US_ASCII), StandardCharsets.US_ASCII)) : text;
        int size = text.length();
        reserve(size);
        text.getBytes(0, size, buffer, length);
        length += size;
    }

    void bytes(byte[] text) {
        reserve(text.length);
        System.arraycopy(text, 0, buffer, length, text.length);
        length += text.length;
    }

    void bytes(Bytes text) {
        reserve(text.length());
        text.copyTo(buffer, length);
        length += text.length();
    }

    void ascii(char c) {
        reserve(1);
        buffer[length++] = (byte) c;
    }

    /** A byte, 0..255, as {@code 0x1f}. */
    void hex(int value) {
        reserve(4);
        buffer[length++] = '0';
        buffer[length++] = 'x';
        buffer[length++] = HEX_DIGITS[value >> 4];
        buffer[length++] = HEX_DIGITS[value & 0xf];
    }

    /** The hexadecimal digits of a number, two at least. */
    void hexDigits(int value) {
        if (value >>> 8 != 0) {
            ascii(Integer.toHexString(value));
            return;
        }
        reserve(2);
        buffer[length++] = HEX_DIGITS[value >> 4];
        buffer[length++] = HEX_DIGITS[value & 0xf];
    }

    /** Bytes as {@code 0x1f,0x20,} behind an indent, and then some text: what most lines of a frozen file are. */
    void hexRow(Bytes bytes, int from, int to, byte[] text) {
        reserve(INDENT + 5 * (to - from) + text.length);
        byte[] target = buffer;
        int at = length;
        for (int end = at + INDENT; at < end; at++) {
            target[at] = ' ';
        }
        for (int i = from; i < to; i++) {
            int value = bytes.at(i);
            target[at] = '0';
            target[at + 1] = 'x';
            target[at + 2] = HEX_DIGITS[value >> 4];
            target[at + 3] = HEX_DIGITS[value & 0xf];
            target[at + 4] = ',';
            at += 5;
        }
        System.arraycopy(text, 0, target, at, text.length);
        length = at + text.length;
    }

    /** A byte, 0..255, as {@code \x1f}. */
    void escapedHex(int value) {
        reserve(4);
        buffer[length++] = '\\';
        buffer[length++] = 'x';
        buffer[length++] = HEX_DIGITS[value >> 4];
        buffer[length++] = HEX_DIGITS[value & 0xf];
    }

    void decimal(long value) {
        if (value < 0) {
            ascii(Long.toString(value));
            return;
        }
        int digits = 1;
        for (long rest = value; rest > 9; rest /= 10) {
            digits++;
        }
        reserve(digits);
        length += digits;
        long rest = value;
        for (int at = length - 1; digits > 0; digits--) {
            buffer[at--] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }

    void newline() {
        ascii('\n');
    }

    /** Writes all of it out and gives the blocks back; nothing more can be written then. */
    void drainTo(OutputStream out) throws IOException {
        for (int i = 0; i < full.size(); i++) {
            out.write(full.get(i), 0, lengths.get(i));
            blocks.give(full.get(i));
        }
        out.write(buffer, 0, length);
        blocks.give(buffer);
    }

    private void reserve(int more) {
        if (length + more > buffer.length) {
            full.add(buffer);
            lengths.add(length);
            buffer = more > Blocks.SIZE ? new byte[more] : blocks.take();
            length = 0;
        }
    }
}
