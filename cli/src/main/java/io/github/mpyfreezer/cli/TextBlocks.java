package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.parser.model.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A text in memory, in blocks: an array that grows would take several times as much, and fresh memory is dear. Another thread
 * may read it while it is written; it waits for what is not there yet, until the text is closed.
 */
final class TextBlocks extends OutputStream {
    private static final int BLOCK = 1 << 16;

    /** Those that are full, and the last one once the text is closed. */
    private final List<byte[]> blocks = new ArrayList<>();

    private byte[] last = new byte[BLOCK];
    /** How much of the last block is filled. */
    private int filled;

    private boolean closed;

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) {
        for (int done = 0; done < length; ) {
            if (filled == BLOCK) {
                add(last);
                last = new byte[BLOCK];
                filled = 0;
            }
            int count = Math.min(length - done, BLOCK - filled);
            System.arraycopy(from, offset + done, last, filled, count);
            filled += count;
            done += count;
        }
    }

    private synchronized void add(byte[] block) {
        blocks.add(block);
        notifyAll();
    }

    /** Ends the text: what asks for all of it may do so only then. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            add(last);
        }
    }

    /**
     * Copies what there is of a block from an offset on, once the block is there.
     *
     * @return how much that was; -1 if the text has no such block
     */
    private synchronized int copy(int block, int offset, byte[] target, int from, int most) throws IOException {
        while (block >= blocks.size()) {
            if (closed) {
                return -1;
            }
            try {
                wait();
            } catch (InterruptedException e) {
                throw new InterruptedIOException();
            }
        }
        int count = Math.min(most, length(block) - offset);
        System.arraycopy(blocks.get(block), offset, target, from, count);
        return count;
    }

    private int length(int block) {
        return closed && block == blocks.size() - 1 ? filled : BLOCK;
    }

    /** How many bytes it has; of a text that is not closed how many of them can be read. */
    synchronized long size() {
        return (long) blocks.size() * BLOCK - (closed ? BLOCK - filled : 0);
    }

    /** Writes all of it. */
    void writeTo(OutputStream out) throws IOException {
        for (int i = 0; i < blocks.size(); i++) {
            out.write(blocks.get(i), 0, length(i));
        }
    }

    /** All of it in one piece. */
    Bytes toBytes() {
        byte[] all = new byte[Math.toIntExact(size())];
        for (int i = 0; i < blocks.size(); i++) {
            System.arraycopy(blocks.get(i), 0, all, i * BLOCK, length(i));
        }
        return Bytes.wrap(all);
    }

    /** What reads it, from its beginning. */
    InputStream toInputStream() {
        return new Reader();
    }

    /** Goes through the blocks as they come. */
    private final class Reader extends InputStream {
        private int block;
        private int offset;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            int count = copy(block, offset, target, from, length);
            while (count == 0) {
                block++;
                offset = 0;
                count = copy(block, offset, target, from, length);
            }
            offset += Math.max(count, 0);
            return count;
        }
    }
}
