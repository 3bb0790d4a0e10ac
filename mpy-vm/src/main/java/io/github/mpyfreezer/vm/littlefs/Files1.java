package io.github.mpyfreezer.vm.littlefs;

import io.github.mpyfreezer.vm.vfs.FileException;
import io.github.mpyfreezer.vm.vfs.OpenFile;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The operations on a file system of version 1 (lib/littlefs/lfs1.c). Unlike there, a file or folder that is renamed to its own
 * name is not lost.
 */
final class Files1 implements LittleFiles {
    private static final byte[] ROOT_NAME = {'/'};
    private static final int LONGEST_NAME = 255;

    private final Volume1 volume;

    Files1(Volume1 volume) {
        this.volume = volume;
    }

    /**
     * Where a path leads.
     *
     * @param path the path
     * @param folder the part of the folder of its last name that has it, or the last one
     * @param index the place of the entry in it
     * @param entry the entry, null where there is none
     */
    private record Place(
            LfsPath path,
            Folder1 folder,
            int index,
            @Nullable Entry1 entry) {
        Entry1 existing() throws FileException {
            if (entry == null) {
                throw LfsError.NOT_FOUND.exception();
            }
            return entry;
        }

        /** Whether an entry can be made here. */
        void checkFree() throws FileException {
            if (path.wantsFolder()) {
                throw LfsError.NOT_FOUND.exception();
            }
            if (path.last().length > LONGEST_NAME) {
                throw LfsError.NAME_TOO_LONG.exception();
            }
        }
    }

    private Place find(byte[] given) throws FileException {
        LfsPath path = LfsPath.of(given);
        if (path.isRoot()) {
            return new Place(path, volume.read(volume.root()), 0, Entry1.folder(ROOT_NAME, volume.root()));
        }
        BlockPair pair = volume.root();
        Iterator<byte[]> names = path.names().iterator();
        while (true) {
            Place place = findIn(path, pair, names.next());
            if (!names.hasNext()) {
                return place;
            }
            if (!place.existing().isFolder()) {
                throw LfsError.NOT_A_FOLDER.exception();
            }
            pair = place.existing().pair();
        }
    }

    private Place findIn(LfsPath path, BlockPair pair, byte[] name) throws FileException {
        Set<Long> seen = new HashSet<>();
        Folder1 part = volume.read(pair);
        while (true) {
            for (int index = 0; index < part.entries().size(); index++) {
                Entry1 entry = part.entries().get(index);
                boolean same = (entry.isFile() || entry.isFolder()) && Arrays.equals(entry.name(), name);
                if (same && !volume.isMoved(entry)) {
                    return new Place(path, part, index, entry);
                }
            }
            if (!part.hard()) {
                return new Place(path, part, part.entries().size(), null);
            }
            if (!seen.add(part.pair().first())) {
                throw volume.flash().corrupt();
            }
            part = volume.read(part.tail());
        }
    }

    @Override
    public OpenFile open(byte[] path, LfsMode mode) throws FileException {
        if (mode.writing()) {
            volume.prepare();
        }
        Place place = find(path);
        if (place.entry == null) {
            if (!mode.create()) {
                throw LfsError.NOT_FOUND.exception();
            }
            place.checkFree();
            volume.append(place.folder, Entry1.file(place.path.last(), BlockPair.NONE.first(), 0));
            place = find(path);
        } else if (place.entry.isFolder()) {
            throw LfsError.A_FOLDER.exception();
        } else if (mode.exclusive()) {
            throw LfsError.EXISTS.exception();
        }
        var handle = new Handle(place.folder.pair(), place.index);
        var file = new File1(volume, handle, place.existing(), mode);
        volume.open().add(file);
        return file;
    }

    @Override
    public Listing list(byte[] path) throws FileException {
        Entry1 entry = find(path).existing();
        if (!entry.isFolder()) {
            throw LfsError.NOT_A_FOLDER.exception();
        }
        return new PartListing(volume.read(entry.pair()));
    }

    /** What is in the parts of a folder, one after the other. */
    private final class PartListing implements Listing {
        private final Set<Long> seen = new HashSet<>();
        private Folder1 part;
        private Iterator<Entry1> entries;

        PartListing(Folder1 first) {
            part = first;
            entries = first.entries().iterator();
            seen.add(first.pair().first());
        }

        @Override
        public @Nullable Item next() throws FileException {
            while (true) {
                while (entries.hasNext()) {
                    Entry1 entry = entries.next();
                    if ((entry.isFile() || entry.isFolder()) && !volume.isMoved(entry)) {
                        return item(entry);
                    }
                }
                if (!part.hard()) {
                    return null;
                }
                part = volume.read(part.tail());
                if (!seen.add(part.pair().first())) {
                    throw volume.flash().corrupt();
                }
                entries = part.entries().iterator();
            }
        }
    }

    private static Item item(Entry1 entry) {
        return new Item(entry.name(), entry.isFolder(), entry.size());
    }

    @Override
    public Item status(byte[] path) throws FileException {
        return item(find(path).existing());
    }

    @Override
    public long changed(byte[] path) {
        return 0;
    }

    @Override
    public void makeFolder(byte[] path) throws FileException {
        volume.prepare();
        Place place = find(path);
        if (place.entry != null) {
            throw LfsError.EXISTS.exception();
        }
        place.checkFree();
        Folder1 parent = place.folder;
        Folder1 made = volume.allocate().tailed(false, parent.tail()).write(volume.flash());
        volume.append(parent.tailed(false, made.pair()), Entry1.folder(place.path.last(), made.pair()));
    }

    /** A folder that nothing is in, null for a file. */
    private @Nullable Folder1 emptyFolder(Entry1 entry) throws FileException {
        if (!entry.isFolder()) {
            return null;
        }
        Folder1 folder = volume.read(entry.pair());
        if (!folder.entries().isEmpty() || folder.hard()) {
            throw LfsError.NOT_EMPTY.exception();
        }
        return folder;
    }

    @Override
    public void remove(byte[] path) throws FileException {
        volume.prepare();
        Place place = find(path);
        Folder1 folder = emptyFolder(place.existing());
        if (place.path.isRoot()) {
            throw LfsError.INVALID.exception();
        }
        volume.removeEntry(place.folder, place.index);
        if (folder != null) {
            volume.drop(volume.read(folder.pair()));
        }
    }

    @Override
    public void rename(byte[] from, byte[] to) throws FileException {
        volume.prepare();
        Place source = find(from);
        Entry1 moved = source.existing();
        Place target = find(to);
        if (source.path.isRoot() || target.path.isRoot()) {
            throw LfsError.INVALID.exception();
        }
        Entry1 old = target.entry;
        if (old == null) {
            target.checkFree();
            volume.append(target.folder, moved.named(target.path.last()));
            removeSource(from);
            return;
        }
        if (source.folder.pair().meets(target.folder.pair()) && source.index == target.index) {
            return;
        }
        if (old.isFolder() != moved.isFolder()) {
            throw LfsError.A_FOLDER.exception();
        }
        Folder1 replaced = emptyFolder(old);
        volume.write(target.folder.with(target.index, moved.named(target.path.last())));
        removeSource(from);
        if (replaced != null) {
            volume.drop(volume.read(replaced.pair()));
        }
    }

    private void removeSource(byte[] from) throws FileException {
        Place source = find(from);
        source.existing();
        volume.removeEntry(source.folder, source.index);
    }

    @Override
    public long usedBlocks() throws FileException {
        var count = new long[1];
        volume.visitAll(block -> count[0]++);
        return count[0];
    }
}
