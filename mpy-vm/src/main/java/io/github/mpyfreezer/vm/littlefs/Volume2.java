package io.github.mpyfreezer.vm.littlefs;

import io.github.mpyfreezer.vm.vfs.FileException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The folders of a file system of version 2: logs in pairs of blocks, all of them in one list that begins with the blocks 0 and
 * 1. Logs stay in their blocks: wear is not levelled, and no state of unfinished moves is written.
 */
final class Volume2 {
    private static final BlockPair BEGIN = new BlockPair(0, 1);
    /** What a log is counted to be anew in steps of, so that blocks are not worn out ({@code block_cycles} of 100). */
    private static final int CYCLES = 101;
    /** What is kept free when a log is divided: for its tail, a state, a deletion and a check sum. */
    private static final int KEPT_FREE = 40;

    private static final int MOST_ENTRIES = 0xff;

    private final Flash flash;
    private final int piece;
    private final SkipList blocks;
    private final LogWriter writer;
    private final Allocator allocator;
    private final List<File2> open = new ArrayList<>();
    private Superblock superblock = Superblock.NEW;
    private BlockPair root = BlockPair.NONE;
    private boolean unfinished;

    /** @param piece bytes that are read at a time */
    private Volume2(Flash flash, int piece) {
        this.flash = flash;
        this.piece = piece;
        this.blocks = new SkipList(flash);
        this.writer = new LogWriter(flash, piece);
        this.allocator = new Allocator(flash.blockCount(), this::visitAll);
    }

    /** Makes a new file system. */
    static void format(Flash flash, int piece) throws FileException {
        if (flash.blockCount() < 2) {
            throw LfsError.FULL.exception();
        }
        var volume = new Volume2(flash, piece);
        byte[] old = new BlockReader(flash, 1, piece).copy(0, 4);
        Log log = Log.blank(new BlockPair(1, 0), aligned(Words.get(old, 0)));
        Log first = volume.compact(log.changed(Superblock.NEW.changes(flash)));
        volume.compact(first);
    }

    /** The file system on a device. */
    static Volume2 mount(Flash flash, int piece) throws FileException {
        var volume = new Volume2(flash, piece);
        var state = new byte[Log.DELTA_SIZE];
        volume.visitLogs(log -> {
            if (Superblock.isIn(log)) {
                volume.root = log.pair();
                volume.superblock = Superblock.of(log.entries().get(0), flash);
            }
            for (int i = 0; i < state.length; i++) {
                state[i] ^= log.delta()[i];
            }
        });
        // The highest bit says that the list may have folders that nothing refers to, which does no harm.
        volume.unfinished = (Words.get(state, 0) & 0x7fff_ffff) != 0;
        return volume;
    }

    private static int aligned(int revision) {
        return (int) ((Words.unsigned(revision) + CYCLES - 1) / CYCLES * CYCLES);
    }

    Flash flash() {
        return flash;
    }

    int piece() {
        return piece;
    }

    SkipList blocks() {
        return blocks;
    }

    Allocator allocator() {
        return allocator;
    }

    Superblock superblock() {
        return superblock;
    }

    BlockPair root() {
        return root;
    }

    /** Files in use. */
    List<File2> open() {
        return open;
    }

    /** Reads a log. */
    Log read(BlockPair pair) throws FileException {
        return Log.read(flash, pair, piece);
    }

    private interface LogVisitor {
        void visit(Log log) throws FileException;
    }

    /** Goes through the list of all logs. */
    private void visitLogs(LogVisitor visitor) throws FileException {
        Set<Long> seen = new HashSet<>();
        BlockPair pair = BEGIN;
        while (!pair.isNone()) {
            if (!seen.add(pair.first()) || !seen.add(pair.second())) {
                throw LfsError.CORRUPT.exception();
            }
            Log log = read(pair);
            visitor.visit(log);
            pair = log.tail();
        }
    }

    /** Visits the blocks that are in use; those of folders twice, as the firmware counts them. */
    void visitAll(BlockVisitor visitor) throws FileException {
        visitLogs(log -> {
            visitor.visit(log.pair().first());
            visitor.visit(log.pair().second());
            for (Entry entry : log.entries()) {
                if (entry.hasBlocks()) {
                    blocks.visit(entry.head(), entry.size(), visitor);
                } else if (entry.struct() == Tag.FOLDER_STRUCT) {
                    visitor.visit(entry.pair().first());
                    visitor.visit(entry.pair().second());
                }
            }
        });
        for (File2 file : open) {
            file.visit(visitor);
        }
    }

    /** To be called before anything is changed. */
    void prepare() throws FileException {
        if (unfinished) {
            // A move or removal was interrupted. To finish it takes what is not here; nothing is made worse.
            throw LfsError.CORRUPT.exception();
        }
        allocator.settle();
        if (superblock.isOld()) {
            superblock = superblock.renewed();
            commit(read(root), List.of(superblock.content(flash)));
        }
    }

    /** A new log of nothing, which is not on the device yet. */
    Log allocate() throws FileException {
        long second = allocator.take();
        long first = allocator.take();
        byte[] old = new BlockReader(flash, first, piece).copy(0, 4);
        return Log.blank(new BlockPair(first, second), aligned(Words.get(old, 0)));
    }

    /** The log whose tail leads to another one, null where none does. */
    @Nullable
    Log predecessor(BlockPair pair) throws FileException {
        var found = new ArrayList<Log>();
        visitLogs(log -> {
            if (!log.tail().isNone() && log.tail().meets(pair)) {
                found.add(log);
            }
        });
        return found.isEmpty() ? null : found.get(0);
    }

    /** Changes a log, and takes note of it for the files in use. */
    Log commit(Log log, List<Change> changes) throws FileException {
        Log changed = log.changed(changes);
        boolean deletes = changes.stream().anyMatch(change -> change.tag().type() == Tag.DELETE);
        Log before = deletes && changed.entries().isEmpty() ? predecessor(log.pair()) : null;
        if (before != null && before.hard()) {
            drop(before, changed);
        } else {
            boolean fits = log.erased()
                    && changed.entries().size() < MOST_ENTRIES
                    && writer.fits(log.end(), LogWriter.size(changes));
            changed = fits ? added(log, changed, changes) : divide(changed);
        }
        for (File2 file : open) {
            if (file.handle().isIn(log.pair())) {
                file.handle().note(changes);
            }
        }
        return settled(changed);
    }

    /** Files whose entries are in another part of the folder now hear of it. */
    private Log settled(Log log) throws FileException {
        Log part = log;
        while (part.hard() && !part.tail().isNone()) {
            int count = part.entries().size();
            boolean moved = false;
            for (File2 file : open) {
                if (file.handle().isIn(part.pair()) && file.handle().id() >= count) {
                    file.handle().move(part.tail(), count);
                    moved = true;
                }
            }
            if (!moved) {
                break;
            }
            part = read(part.tail());
        }
        return log;
    }

    private Log added(Log log, Log changed, List<Change> changes) throws FileException {
        LogWriter.End end = writer.add(log, changes);
        return new Log(
                log.pair(),
                log.revision(),
                changed.entries(),
                changed.tail(),
                changed.hard(),
                changed.delta(),
                end.at(),
                end.lastTag(),
                false);
    }

    /** Takes a log of nothing out of the list. */
    void drop(Log before, Log log) throws FileException {
        var delta = new byte[Log.DELTA_SIZE];
        for (int i = 0; i < delta.length; i++) {
            delta[i] = (byte) (before.delta()[i] ^ log.delta()[i]);
        }
        commit(before, List.of(Change.tail(log.hard(), log.tail()), Change.of(Tag.MOVE_STATE, Tag.NOBODY, delta)));
    }

    /** Writes a log anew; what is too much for half a block goes into logs behind it. */
    private Log divide(Log log) throws FileException {
        Log rest = log;
        int split = splitOf(rest.entries());
        while (split > 0) {
            Log behind;
            try {
                behind = allocate();
            } catch (FileException e) {
                if (e.errno() != LfsError.FULL.exception().errno()) {
                    throw e;
                }
                // It may fit all the same, if not well.
                break;
            }
            List<Entry> moved = rest.entries().subList(split, rest.entries().size());
            Log part = new Log(
                    behind.pair(), behind.revision(), moved, rest.tail(), rest.hard(), behind.delta(), 0, 0, false);
            compact(part);
            rest = new Log(
                    rest.pair(),
                    rest.revision(),
                    rest.entries().subList(0, split),
                    part.pair(),
                    true,
                    rest.delta(),
                    0,
                    0,
                    false);
            split = splitOf(rest.entries());
        }
        return compact(rest);
    }

    /** From which entry on a log is to be divided, 0 for not at all. */
    private int splitOf(List<Entry> entries) {
        int half = (flash.blockSize() / 2 + flash.writeSize() - 1) / flash.writeSize() * flash.writeSize();
        int most = Math.min(flash.blockSize() - KEPT_FREE, half);
        int split = 0;
        int end = entries.size();
        while (end - split > 1) {
            int size = entries.subList(split, end).stream()
                    .mapToInt(Entry::logSize)
                    .sum();
            if (end - split < MOST_ENTRIES && size <= most) {
                break;
            }
            split += (end - split) / 2;
        }
        return split;
    }

    /** Writes a log into the other one of its blocks. */
    private Log compact(Log log) throws FileException {
        List<Change> all = new ArrayList<>();
        for (int id = 0; id < log.entries().size(); id++) {
            all.addAll(log.entries().get(id).changes(id));
        }
        if (!log.tail().isNone()) {
            all.add(Change.tail(log.hard(), log.tail()));
        }
        for (byte b : log.delta()) {
            if (b != 0) {
                all.add(Change.of(Tag.MOVE_STATE, Tag.NOBODY, log.delta()));
                break;
            }
        }
        if (!writer.fits(4, LogWriter.size(all))) {
            throw LfsError.FULL.exception();
        }
        int revision = log.revision() + 1;
        LogWriter.End end = writer.begin(log.pair().second(), revision, all);
        return new Log(
                log.pair().swapped(),
                revision,
                log.entries(),
                log.tail(),
                log.hard(),
                log.delta(),
                end.at(),
                end.lastTag(),
                false);
    }
}
