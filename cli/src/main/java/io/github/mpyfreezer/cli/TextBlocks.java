package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.parser.model.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A text in memory, in blocks: an array that grows would take several times as much, and fresh memory is dear. */
final class TextBlocks extends OutputStream {
    private static final int BLOCK = 1 << 16;

    private final List<byte[]> blocks = new ArrayList<>();
    /** How much of the last block is filled. */
    private int filled = BLOCK;

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) {
        for (int done = 0; done < length; ) {
            if (filled == BLOCK) {
                blocks.add(new byte[BLOCK]);
                filled = 0;
            }
            int count = Math.min(length - done, BLOCK - filled);
            System.arraycopy(from, offset + done, blocks.get(blocks.size() - 1), filled, count);
            filled += count;
            done += count;
        }
    }

    /** How many bytes it has. */
    long size() {
        return (long) blocks.size() * BLOCK - (BLOCK - filled);
    }

    private int length(int block) {
        return block == blocks.size() - 1 ? filled : BLOCK;
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

    /** What reads it. */
    InputStream toInputStream() {
        List<InputStream> streams = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            streams.add(new ByteArrayInputStream(blocks.get(i), 0, length(i)));
        }
        return new SequenceInputStream(Collections.enumeration(streams));
    }
}
