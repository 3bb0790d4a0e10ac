package io.github.mpyfreezer.vm.littlefs;

import io.github.mpyfreezer.vm.vfs.FileException;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A folder of version 1, or a part of one, as the newer one of its two blocks says: a count, its size, where the list of all
 * folders goes on, entries, a check sum.
 *
 * @param pair the blocks, first the one that this was read from
 * @param revision how often it was written
 * @param hard whether the tail is another part of this folder
 * @param tail where the list goes on
 * @param entries what is in it
 */
record Folder1(BlockPair pair, int revision, boolean hard, BlockPair tail, List<Entry1> entries) {
    private static final int HEAD = 16;
    private static final int SUM = 4;
    private static final int SMALLEST_ENTRY = 12;
    private static final int HARD = 0x8000_0000;

    Folder1 {
        entries = List.copyOf(entries);
    }

    /** Reads the newer one of a pair of blocks that is right. */
    static Folder1 read(Flash flash, BlockPair pair) throws FileException {
        var first = new BlockReader(flash, pair.first(), flash.readSize());
        var second = new BlockReader(flash, pair.second(), flash.readSize());
        Folder1 one = readOne(flash, first, pair);
        Folder1 other = readOne(flash, second, pair.swapped());
        if (one == null && other == null) {
            throw flash.corrupt();
        }
        return one == null || other != null && other.revision - one.revision >= 0 ? Objects.requireNonNull(other) : one;
    }

    private static @Nullable Folder1 readOne(Flash flash, BlockReader block, BlockPair pair) throws FileException {
        int length = block.word(4) & ~HARD;
        if (length < HEAD + SUM || !block.has(0, length)) {
            return null;
        }
        var sum = new CheckSum();
        block.sum(sum, 0, length - SUM);
        if (sum.value() != block.word(length - SUM)) {
            return null;
        }
        byte[] bytes = block.copy(0, length - SUM);
        var entries = new ArrayList<Entry1>();
        int at = HEAD;
        while (at + SMALLEST_ENTRY <= bytes.length) {
            Entry1 entry = entry(bytes, at);
            if (entry == null) {
                throw flash.corrupt();
            }
            entries.add(entry);
            at += entry.length();
            flash.spend(1);
        }
        return new Folder1(pair, block.word(0), block.word(4) < 0, BlockPair.at(bytes, 8), entries);
    }

    private static @Nullable Entry1 entry(byte[] bytes, int at) {
        int content = at + Entry1.HEAD_SIZE;
        int attributes = content + (bytes[at + 1] & 0xff);
        int name = attributes + (bytes[at + 2] & 0xff);
        int end = name + (bytes[at + 3] & 0xff);
        return end > bytes.length
                ? null
                : new Entry1(
                        bytes[at] & 0xff,
                        Arrays.copyOfRange(bytes, content, attributes),
                        Arrays.copyOfRange(bytes, attributes, name),
                        Arrays.copyOfRange(bytes, name, end));
    }

    /** The same with other entries. */
    Folder1 with(List<Entry1> some) {
        return new Folder1(pair, revision, hard, tail, some);
    }

    /** The same with one more entry. */
    Folder1 plus(Entry1 entry) {
        var all = new ArrayList<>(entries);
        all.add(entry);
        return with(all);
    }

    /** The same with another entry in a place. */
    Folder1 with(int index, Entry1 entry) {
        var all = new ArrayList<>(entries);
        all.set(index, entry);
        return with(all);
    }

    /** The same without an entry. */
    Folder1 without(int index) {
        var all = new ArrayList<>(entries);
        all.remove(index);
        return with(all);
    }

    /** The same with another tail. */
    Folder1 tailed(boolean isHard, BlockPair to) {
        return new Folder1(pair, revision, isHard, to, entries);
    }

    /** Bytes of all of it. */
    int length() {
        return HEAD + entries.stream().mapToInt(Entry1::length).sum() + SUM;
    }

    /** Writes it into the other one of its blocks; gives what is there then. */
    Folder1 write(Flash flash) throws FileException {
        if (length() > flash.blockSize()) {
            throw LfsError.FULL.exception();
        }
        var written = new Folder1(pair.swapped(), revision + 1, hard, tail, entries);
        var out = new ByteArrayOutputStream();
        out.writeBytes(Words.bytes(written.revision, length() | (hard ? HARD : 0)));
        out.writeBytes(tail.bytes());
        entries.forEach(entry -> entry.write(out));
        byte[] bytes = out.toByteArray();
        out.writeBytes(Words.bytes(CheckSum.of(bytes, 0, bytes.length)));
        int unit = flash.writeSize();
        int end = Math.min(flash.blockSize(), (out.size() + unit - 1) / unit * unit);
        byte[] all = Arrays.copyOf(out.toByteArray(), end);
        Arrays.fill(all, out.size(), end, (byte) 0xff);
        flash.erase(written.pair.first());
        flash.write(written.pair.first(), 0, all, 0, all.length);
        flash.sync();
        return written;
    }
}
