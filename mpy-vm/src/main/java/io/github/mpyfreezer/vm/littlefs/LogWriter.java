package io.github.mpyfreezer.vm.littlefs;

import io.github.mpyfreezer.vm.vfs.FileException;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;

/** Writes commits of metadata logs (the format of littlefs version 2, minor version 1). */
final class LogWriter {
    private static final int WORD = 4;
    /** What a commit keeps free at the end of a block for its check sum. */
    private static final int SUM_SIZE = 2 * WORD;
    /** A check sum, and one of what comes behind. */
    private static final int SUMS_SIZE = 5 * WORD;

    private final Flash flash;
    private final int piece;

    LogWriter(Flash flash, int piece) {
        this.flash = flash;
        this.piece = piece;
    }

    /**
     * Where a log ends.
     *
     * @param at the place of the next commit
     * @param lastTag what its first tag is relative to
     */
    record End(int at, int lastTag) {}

    /** Whether a commit of so many bytes fits behind a place. */
    boolean fits(int at, int bytes) {
        return at + bytes <= flash.blockSize() - SUM_SIZE;
    }

    /** Bytes that changes take. */
    static int size(List<Change> changes) {
        return changes.stream().mapToInt(Change::size).sum();
    }

    /** Adds a commit to a log. */
    End add(Log log, List<Change> changes) throws FileException {
        return new Commit(log.pair().first(), log.end(), log.lastTag()).write(changes);
    }

    /** Writes a log anew with one commit. */
    End begin(long block, int revision, List<Change> changes) throws FileException {
        flash.erase(block);
        var commit = new Commit(block, 0, -1);
        commit.put(Words.bytes(revision));
        return commit.write(changes);
    }

    /** One commit that is being written. */
    private final class Commit {
        private final long block;
        private final int begin;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final CheckSum sum = new CheckSum();
        private int last;

        Commit(long block, int begin, int last) {
            this.block = block;
            this.begin = begin;
            this.last = last;
        }

        private int at() {
            return begin + bytes.size();
        }

        void put(byte[] data) {
            bytes.writeBytes(data);
            sum.add(data, 0, data.length);
        }

        private void put(Tag tag) {
            put(Words.bytes(Integer.reverseBytes(tag.bits() ^ last)));
            last = tag.bits();
        }

        End write(List<Change> changes) throws FileException {
            for (Change change : changes) {
                put(change.tag());
                put(change.data());
            }
            int end = Math.min(at() + SUMS_SIZE, flash.blockSize());
            end = Math.min(flash.blockSize(), (end + flash.writeSize() - 1) / flash.writeSize() * flash.writeSize());
            while (at() < end) {
                close(end);
            }
            byte[] all = bytes.toByteArray();
            flash.write(block, begin, all, 0, all.length);
            flash.sync();
            return new End(at(), last);
        }

        /** Adds a check sum and fills up to the end, or as far as its tag can say. */
        private void close(int end) throws FileException {
            int next = Math.min(end, at() + WORD + Tag.LARGEST);
            if (next < end) {
                next = Math.min(next, end - SUMS_SIZE);
            }
            int flip = 0;
            int ahead = flash.writeSize();
            if (next >= end && next <= flash.blockSize() - ahead) {
                byte[] behind = new BlockReader(flash, block, piece).copy(next, ahead);
                flip = behind[0] < 0 ? 0 : 1;
                byte[] expected = Words.bytes(ahead, CheckSum.of(behind, 0, ahead));
                put(Tag.of(Tag.NEXT_SUM, Tag.NOBODY, expected.length));
                put(expected);
            }
            put(Tag.of(Tag.SUM + flip, Tag.NOBODY, next - at() - WORD));
            bytes.writeBytes(Words.bytes(sum.value()));
            sum.reset();
            var filling = new byte[Math.max(0, next - at())];
            Arrays.fill(filling, (byte) 0xff);
            bytes.writeBytes(filling);
            last ^= flip << 31;
        }
    }
}
