package io.github.mpyfreezer.vm.littlefs;

import io.github.mpyfreezer.vm.vfs.FileException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The folders of a file system of version 1, all of them in one list that begins with the blocks 0 and 1, where the first entry
 * says which is the root (lib/littlefs/lfs1.c).
 */
final class Volume1 {
    private static final BlockPair BEGIN = new BlockPair(0, 1);
    private static final byte[] MAGIC = "littlefs".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 0x0001_0001;
    private static final int SUPERBLOCK_SIZE = 20;

    private final Flash flash;
    private final SkipList blocks;
    private final Allocator allocator;
    private final List<File1> open = new ArrayList<>();
    private BlockPair root = BlockPair.NONE;
    private boolean tidy;

    private Volume1(Flash flash) {
        this.flash = flash;
        this.blocks = new SkipList(flash);
        this.allocator = new Allocator(flash.blockCount(), this::visitAll);
    }

    /** Makes a new file system. */
    static void format(Flash flash) throws FileException {
        if (flash.blockCount() < 4) {
            throw LfsError.FULL.exception();
        }
        Folder1 root = blank(flash, new BlockPair(2, 3)).write(flash);
        var entry = new Entry1(
                Entry1.SUPERBLOCK,
                Words.bytes(
                        (int) root.pair().first(),
                        (int) root.pair().second(),
                        flash.blockSize(),
                        (int) flash.blockCount(),
                        VERSION),
                new byte[0],
                MAGIC);
        Folder1 begin = blank(flash, BEGIN).tailed(false, root.pair()).plus(entry);
        begin.write(flash).write(flash);
    }

    /** A folder without entries in two blocks, which is newer than what is in the first. */
    private static Folder1 blank(Flash flash, BlockPair pair) throws FileException {
        int old = new BlockReader(flash, pair.first(), flash.readSize()).word(0);
        return new Folder1(pair, old + 1, false, BlockPair.NONE, List.of());
    }

    /** The file system on a device. */
    static Volume1 mount(Flash flash) throws FileException {
        var volume = new Volume1(flash);
        Folder1 begin = Folder1.read(flash, BEGIN);
        Entry1 entry = begin.entries().isEmpty() ? null : begin.entries().get(0);
        if (entry == null || entry.content().length < SUPERBLOCK_SIZE || !Arrays.equals(entry.name(), MAGIC)) {
            throw flash.corrupt();
        }
        int version = Words.get(entry.content(), 16);
        if (version >>> 16 != VERSION >>> 16 || (version & 0xffff) > (VERSION & 0xffff)) {
            throw LfsError.INVALID.exception();
        }
        volume.root = entry.pair();
        return volume;
    }

    Flash flash() {
        return flash;
    }

    SkipList blocks() {
        return blocks;
    }

    Allocator allocator() {
        return allocator;
    }

    BlockPair root() {
        return root;
    }

    /** Files in use. */
    List<File1> open() {
        return open;
    }

    /** Reads a folder, or a part of it. */
    Folder1 read(BlockPair pair) throws FileException {
        return Folder1.read(flash, pair);
    }

    private interface FolderVisitor {
        void visit(Folder1 folder) throws FileException;
    }

    private void visitFolders(FolderVisitor visitor) throws FileException {
        Set<Long> seen = new HashSet<>();
        BlockPair pair = BEGIN;
        while (!pair.isNone()) {
            if (!seen.add(pair.first()) || !seen.add(pair.second())) {
                throw flash.corrupt();
            }
            Folder1 folder = read(pair);
            visitor.visit(folder);
            pair = folder.tail();
        }
    }

    /** Visits the blocks that are in use. */
    void visitAll(BlockVisitor visitor) throws FileException {
        visitFolders(folder -> {
            visitor.visit(folder.pair().first());
            visitor.visit(folder.pair().second());
            for (Entry1 entry : folder.entries()) {
                if (entry.isFile()) {
                    blocks.visit(entry.head(), entry.size(), visitor);
                }
            }
        });
        for (File1 file : open) {
            file.visit(visitor);
        }
    }

    /** Whether an entry that was being moved is somewhere else already. */
    boolean isMoved(Entry1 entry) throws FileException {
        if (!entry.isMoving()) {
            return false;
        }
        var found = new boolean[1];
        visitFolders(folder -> {
            for (Entry1 other : folder.entries()) {
                found[0] |= !other.isMoving() && other.hasContentOf(entry);
            }
        });
        return found[0];
    }

    /** To be called before anything is changed: finishes moves that were interrupted. */
    void prepare() throws FileException {
        allocator.settle();
        if (tidy) {
            return;
        }
        tidy = true;
        List<Folder1> unfinished = new ArrayList<>();
        visitFolders(folder -> {
            if (folder.entries().stream().anyMatch(Entry1::isMoving)) {
                unfinished.add(folder);
            }
        });
        for (Folder1 folder : unfinished) {
            List<Entry1> kept = new ArrayList<>();
            for (Entry1 entry : folder.entries()) {
                if (!isMoved(entry)) {
                    kept.add(entry.isMoving() ? entry.named(entry.name()) : entry);
                }
            }
            folder.with(kept).write(flash);
        }
    }

    /** A new folder, which is not on the device yet. */
    Folder1 allocate() throws FileException {
        long first = allocator.take();
        long second = allocator.take();
        return blank(flash, new BlockPair(first, second));
    }

    /** The folder whose tail leads to another one, null where none does. */
    private @Nullable Folder1 predecessor(BlockPair pair) throws FileException {
        var found = new ArrayList<Folder1>();
        visitFolders(folder -> {
            if (!folder.tail().isNone() && folder.tail().meets(pair)) {
                found.add(folder);
            }
        });
        return found.isEmpty() ? null : found.get(0);
    }

    /** Writes a folder. */
    void write(Folder1 folder) throws FileException {
        folder.write(flash);
    }

    /** Adds an entry to the last part of a folder, or to one behind it. */
    void append(Folder1 folder, Entry1 entry) throws FileException {
        if (folder.length() + entry.length() <= flash.blockSize()) {
            folder.plus(entry).write(flash);
            return;
        }
        Folder1 part = allocate().tailed(false, folder.tail()).plus(entry);
        if (part.length() > flash.blockSize()) {
            throw LfsError.FULL.exception();
        }
        BlockPair pair = part.write(flash).pair();
        folder.tailed(true, pair).write(flash);
    }

    /** Removes an entry, and a part of a folder that has nothing but it. */
    void removeEntry(Folder1 folder, int index) throws FileException {
        Folder1 before = folder.entries().size() == 1 ? predecessor(folder.pair()) : null;
        if (before != null && before.hard()) {
            before.tailed(folder.hard(), folder.tail()).write(flash);
        } else {
            folder.without(index).write(flash);
        }
        for (File1 file : open) {
            if (file.handle().isIn(folder.pair())) {
                file.handle().note(List.of(Change.delete(index)));
            }
        }
    }

    /** Takes a folder that no entry leads to out of the list. */
    void drop(Folder1 folder) throws FileException {
        Folder1 before = predecessor(folder.pair());
        if (before != null) {
            before.tailed(before.hard(), folder.tail()).write(flash);
        }
    }
}
