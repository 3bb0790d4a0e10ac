package io.github.mpyfreezer.vm.littlefs;

import io.github.mpyfreezer.vm.vfs.FileException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A folder, or a part of one, as the log in one of its two blocks says (the format of littlefs version 2): a count of how often
 * it was written anew, then commits, each a sequence of tags with a check sum. What is behind the last one that is
 * right does not count.
 *
 * @param pair the blocks, first the one of this log
 * @param revision how often it was written anew
 * @param entries what is in it, by number
 * @param tail where the list of all folders goes on
 * @param hard whether that is another part of this folder
 * @param delta a part of the state of the whole file system, three words
 * @param end where the next commit would begin
 * @param lastTag what the next tag is relative to
 * @param erased whether there is nothing behind the end, so that a commit can be added
 */
@SuppressWarnings("ArrayRecordComponent") // nobody changes it
record Log(
        BlockPair pair,
        int revision,
        List<Entry> entries,
        BlockPair tail,
        boolean hard,
        byte[] delta,
        int end,
        int lastTag,
        boolean erased) {
    static final int DELTA_SIZE = 12;

    Log {
        entries = List.copyOf(entries);
    }

    /** A log of nothing that is still to be written. */
    static Log blank(BlockPair pair, int revision) {
        return new Log(pair, revision, List.of(), BlockPair.NONE, false, new byte[DELTA_SIZE], 0, 0, false);
    }

    /** Reads the newer one of a pair of blocks that is right. */
    static Log read(Flash flash, BlockPair pair, int piece) throws FileException {
        var first = new BlockReader(flash, pair.first(), piece);
        var second = new BlockReader(flash, pair.second(), piece);
        boolean swap = second.word(0) - first.word(0) > 0;
        Log log = swap ? readOne(flash, second, first) : readOne(flash, first, second);
        if (log == null) {
            log = swap ? readOne(flash, first, second) : readOne(flash, second, first);
        }
        if (log == null) {
            throw LfsError.CORRUPT.exception();
        }
        return log;
    }

    private static @Nullable Log readOne(Flash flash, BlockReader block, BlockReader other) throws FileException {
        var pair = new BlockPair(block.block(), other.block());
        return new Reading(flash, block).run(pair);
    }

    /** The same after some changes. */
    Log changed(List<Change> changes) {
        var state = new State(this);
        changes.forEach(change -> state.apply(change.tag(), change.data()));
        return state.log(pair, revision, end, lastTag, erased);
    }

    /** The same with these entries only. */
    Log with(List<Entry> some) {
        return new Log(pair, revision, some, tail, hard, delta, end, lastTag, erased);
    }

    /** What a log says up to some place. */
    private static final class State {
        private final List<Entry> entries;
        private BlockPair tail;
        private boolean hard;
        private byte[] delta;

        State() {
            entries = new ArrayList<>();
            tail = BlockPair.NONE;
            delta = new byte[DELTA_SIZE];
        }

        State(Log log) {
            entries = new ArrayList<>(log.entries);
            tail = log.tail;
            hard = log.hard;
            delta = log.delta;
        }

        void apply(Tag tag, byte[] data) {
            int id = tag.id();
            switch (tag.kind()) {
                case Tag.NAME_KIND -> {
                    while (entries.size() <= id && id < Tag.NOBODY) {
                        entries.add(Entry.BLANK);
                    }
                    set(id, entry -> entry.named(tag.type(), data));
                }
                case Tag.STRUCT_KIND -> set(id, entry -> entry.with(tag.type(), data));
                case Tag.ATTRIBUTE_KIND -> set(id, entry -> entry.attributed(tag.detail(), data, tag.isDeleted()));
                case Tag.SPLICE_KIND -> splice(tag.type(), id);
                case Tag.TAIL_KIND -> {
                    if (data.length >= 8) {
                        tail = BlockPair.at(data, 0);
                        hard = (tag.detail() & 1) != 0;
                    }
                }
                default -> {
                    if (tag.type() == Tag.MOVE_STATE && data.length == DELTA_SIZE) {
                        delta = data;
                    }
                }
            }
        }

        private void set(int id, UnaryOperator<Entry> change) {
            if (id < entries.size()) {
                entries.set(id, change.apply(entries.get(id)));
            }
        }

        private void splice(int type, int id) {
            if (type == Tag.CREATE && id <= entries.size() && entries.size() < Tag.NOBODY) {
                entries.add(id, Entry.BLANK);
            } else if (type == Tag.DELETE && id < entries.size()) {
                entries.remove(id);
            }
        }

        Log log(BlockPair pair, int revision, int end, int lastTag, boolean erased) {
            return new Log(pair, revision, entries, tail, hard, delta, end, lastTag, erased);
        }
    }

    /** Reads the log in one block. */
    private static final class Reading {
        private final Flash flash;
        private final BlockReader block;
        private final CheckSum sum = new CheckSum();
        private final State state = new State();
        private final int revision;
        private int at = 4;
        private int last = -1;

        Reading(Flash flash, BlockReader block) throws FileException {
            this.flash = flash;
            this.block = block;
            this.revision = block.word(0);
            block.sum(sum, 0, 4);
        }

        @Nullable
        Log run(BlockPair pair) throws FileException {
            Log found = null;
            List<Change> commit = new ArrayList<>();
            byte[] expected = null;
            while (block.has(at, 4)) {
                Tag tag = new Tag(Integer.reverseBytes(block.word(at)) ^ last);
                if (!tag.isValid()) {
                    break;
                }
                int size = tag.dataSize();
                if (!block.has(at + 4, size)) {
                    return found;
                }
                block.sum(sum, at, 4);
                if (tag.isSum()) {
                    if (!block.has(at + 4, 4) || block.word(at + 4) != sum.value()) {
                        return found;
                    }
                    commit.forEach(change -> state.apply(change.tag(), change.data()));
                    last = tag.bits() ^ (tag.detail() & 1) << 31;
                    at += 4 + size;
                    found = state.log(pair, revision, at, last, isErased(expected));
                    commit.clear();
                    expected = null;
                    sum.reset();
                } else {
                    byte[] data = block.copy(at + 4, size);
                    sum.add(data, 0, size);
                    if (tag.type() == Tag.NEXT_SUM) {
                        expected = data;
                    } else {
                        commit.add(new Change(tag, data));
                    }
                    last = tag.bits();
                    at += 4 + size;
                }
                flash.spend(1);
            }
            return found;
        }

        /** Whether what is behind a commit is as it was when that was written: erased. */
        private boolean isErased(byte @Nullable [] expected) throws FileException {
            if (expected == null || expected.length < 8 || at % flash.writeSize() != 0) {
                return false;
            }
            int size = Words.get(expected, 0);
            if (!block.has(at, size)) {
                return false;
            }
            byte[] behind = block.copy(at, size);
            return CheckSum.of(behind, 0, size) == Words.get(expected, 4);
        }
    }
}
