package io.github.mpyfreezer.vm.fat;

import io.github.mpyfreezer.vm.Clock;
import io.github.mpyfreezer.vm.vfs.FileException;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The operations on a FAT file system (lib/oofatfs/ff.c). A device that has none yet is looked at again by each of them. */
final class FatFileSystem {
    private static final int ENTRY = Layout.ENTRY_SIZE;

    private final Sectors sectors;
    private final Clock clock;
    private @Nullable Volume volume;
    /** The first cluster of the folder in which the program is, 0 for the root. */
    private long current;

    FatFileSystem(Sectors sectors, Clock clock) {
        this.sectors = sectors;
        this.clock = clock;
    }

    /** The volume; an error where there is none. */
    Volume volume() throws FileException {
        Volume known = volume;
        if (known == null) {
            known = Volume.mount(sectors);
            volume = known;
            current = 0;
        }
        return known;
    }

    private Volume writable() throws FileException {
        Volume known = volume();
        if (sectors.isReadOnly()) {
            throw FatError.READ_ONLY.exception();
        }
        return known;
    }

    /** Whether a volume is still the one in use. */
    @SuppressWarnings("ReferenceEquality") // another volume may look the same
    boolean isCurrent(Volume that) {
        return volume == that;
    }

    /** The time for entries. */
    long now() {
        return FatTime.now(clock);
    }

    /**
     * Makes a new file system. What is open of the old one is stale.
     *
     * @param alsoWide whether it may have entries of 32 bits where it cannot have smaller ones
     */
    void format(boolean alsoWide) throws FileException {
        volume = null;
        boolean done = Formatter.narrow(sectors, now());
        if (!done && alsoWide) {
            Formatter.wide(sectors, now());
        } else if (!done) {
            throw FatError.DEVICE.exception();
        }
    }

    /**
     * Where a path leads.
     *
     * @param cursor in the folder of its last name, at the entry if there is one
     * @param name the last name, null where the path is that folder itself
     * @param exists whether there is an entry
     */
    private record Place(FolderCursor cursor, @Nullable FatName name, boolean exists) {
        boolean isFolderItself() {
            return name == null;
        }

        /** The entry; an error where there is none. */
        FolderEntry entry() throws FileException {
            if (name == null) {
                throw FatError.BAD_NAME.exception();
            }
            if (!exists) {
                throw FatError.NOT_FOUND.exception();
            }
            return cursor.entry();
        }
    }

    private Place follow(byte[] given) throws FileException {
        Volume known = volume();
        var path = new FatPath(given);
        var cursor = new FolderCursor(known, path.isAbsolute() ? 0 : current);
        if (path.isEmpty()) {
            return new Place(cursor, null, true);
        }
        while (true) {
            FatName name = path.next();
            boolean found = cursor.find(name);
            if (path.isAtEnd()) {
                // The root has no entries for itself and the folder around it.
                return new Place(cursor, !found && name.dots() ? null : name, found || name.dots());
            }
            if (!found && !name.dots()) {
                throw FatError.NOT_FOUND.exception();
            }
            if (found) {
                FolderEntry entry = cursor.entry();
                if (!entry.isFolder()) {
                    throw FatError.NOT_FOUND.exception();
                }
                cursor = new FolderCursor(known, entry.cluster());
            }
        }
    }

    /** What there is under a path. */
    FolderEntry status(byte[] path) throws FileException {
        return follow(path).entry();
    }

    private long folderAt(byte[] path) throws FileException {
        Place place = follow(path);
        if (place.isFolderItself()) {
            return place.cursor.folder();
        }
        FolderEntry entry = place.entry();
        if (!entry.isFolder()) {
            throw FatError.NOT_FOUND.exception();
        }
        return entry.cluster();
    }

    /** A cursor at the first entry of a folder. */
    FolderCursor folder(byte[] path) throws FileException {
        return new FolderCursor(volume(), folderAt(path));
    }

    /** From now on paths without a slash in front begin in this folder. */
    void change(byte[] path) throws FileException {
        current = folderAt(path);
    }

    /**
     * The path of the folder in which the program is.
     *
     * @param limit the most bytes that it may have
     */
    byte[] current(int limit) throws FileException {
        Volume known = volume();
        Deque<byte[]> names = new ArrayDeque<>();
        int size = 0;
        long folder = current;
        while (folder != 0) {
            var cursor = new FolderCursor(known, folder);
            cursor.moveTo(ENTRY);
            long around = cursor.entry().cluster();
            byte[] name = nameIn(new FolderCursor(known, around), folder);
            size += name.length + 1;
            if (size > limit) {
                throw FatError.NO_MEMORY.exception();
            }
            names.addFirst(name);
            folder = around;
        }
        var path = new ByteArrayOutputStream();
        names.forEach(name -> {
            path.write('/');
            path.writeBytes(name);
        });
        return names.isEmpty() ? new byte[] {'/'} : path.toByteArray();
    }

    private static byte[] nameIn(FolderCursor cursor, long cluster) throws FileException {
        for (FolderCursor.Listed item = cursor.nextListed(); item != null; item = cursor.nextListed()) {
            if (item.entry().cluster() == cluster) {
                return item.name();
            }
            cursor.skip();
        }
        throw FatError.DEVICE.exception();
    }

    /** Opens a file. */
    FatFile open(byte[] path, FatMode mode) throws FileException {
        Volume known = mode.changes() ? writable() : volume();
        Place place = follow(path);
        FatName name = place.name;
        FolderCursor cursor = place.cursor;
        boolean made = false;
        if (name != null && !place.exists && mode.mayCreate()) {
            cursor.add(name);
            made = true;
        } else {
            FolderEntry entry = place.entry();
            if (mode.mayCreate()) {
                if (entry.isFolder() || entry.isReadOnly()) {
                    throw FatError.DENIED.exception();
                }
                if (mode.createNew()) {
                    throw FatError.EXISTS.exception();
                }
            } else if (entry.isFolder()) {
                throw FatError.NOT_FOUND.exception();
            } else if (mode.writing() && entry.isReadOnly()) {
                throw FatError.DENIED.exception();
            }
        }
        boolean emptied = made || mode.createAlways();
        if (emptied) {
            empty(known, cursor);
        }
        return new FatFile(this, known, mode, cursor.sector(), cursor.at(), emptied);
    }

    /** Makes an entry that of an empty file. */
    private void empty(Volume known, FolderCursor cursor) throws FileException {
        long cluster = cursor.entry().cluster();
        byte[] bytes = cursor.show();
        int at = cursor.at();
        LittleEndian.setDword(bytes, at + FolderEntry.CREATED, now());
        bytes[at + FolderEntry.ATTRIBUTES] = FolderEntry.CHANGED;
        FolderEntry.setCluster(known.layout(), bytes, at, 0);
        LittleEndian.setDword(bytes, at + FolderEntry.SIZE, 0);
        known.window().setChanged();
        if (cluster != 0) {
            known.table().release(cluster);
            cursor.show();
            known.table().reuse(cluster);
        }
    }

    /** Removes a file or an empty folder. */
    void remove(byte[] path) throws FileException {
        Volume known = writable();
        Place place = follow(path);
        FolderEntry entry = place.entry();
        FatName name = place.name;
        if (name == null || name.dots()) {
            throw FatError.BAD_NAME.exception();
        }
        boolean inUse = entry.isFolder()
                && (entry.cluster() == current || new FolderCursor(known, entry.cluster()).nextListed() != null);
        if (entry.isReadOnly() || inUse) {
            throw FatError.DENIED.exception();
        }
        place.cursor.remove();
        if (entry.cluster() != 0) {
            known.table().release(entry.cluster());
        }
        known.sync();
    }

    /** Makes a folder. */
    void makeFolder(byte[] path) throws FileException {
        Volume known = writable();
        Place place = follow(path);
        FatName name = place.name;
        if (name == null || place.exists) {
            throw FatError.EXISTS.exception();
        }
        long cluster = known.table().take();
        if (cluster == ClusterTable.FULL) {
            throw FatError.DENIED.exception();
        }
        long stamp = now();
        known.clear(cluster);
        byte[] bytes = known.window().bytes();
        writeDots(known, bytes, 0, 1, cluster, stamp);
        writeDots(known, bytes, ENTRY, 2, place.cursor.folder(), stamp);
        known.window().setChanged();
        try {
            place.cursor.add(name);
        } catch (FileException e) {
            known.table().release(cluster);
            throw e;
        }
        byte[] sector = place.cursor.show();
        int at = place.cursor.at();
        LittleEndian.setDword(sector, at + FolderEntry.MODIFIED, stamp);
        FolderEntry.setCluster(known.layout(), sector, at, cluster);
        sector[at + FolderEntry.ATTRIBUTES] = FolderEntry.FOLDER;
        known.window().setChanged();
        known.sync();
    }

    private static void writeDots(Volume known, byte[] bytes, int at, int dots, long cluster, long stamp) {
        Arrays.fill(bytes, at, at + FatName.SHORT_SIZE, (byte) ' ');
        Arrays.fill(bytes, at, at + dots, (byte) '.');
        bytes[at + FolderEntry.ATTRIBUTES] = FolderEntry.FOLDER;
        LittleEndian.setDword(bytes, at + FolderEntry.MODIFIED, stamp);
        FolderEntry.setCluster(known.layout(), bytes, at, cluster);
    }

    /**
     * Gives a file or folder another name, which nothing else has.
     *
     * @return whether nothing else has it; else nothing is done
     */
    boolean rename(byte[] from, byte[] to) throws FileException {
        Volume known = writable();
        Place source = follow(from);
        FolderEntry moved = source.entry();
        FatName oldName = source.name;
        if (oldName == null || oldName.dots()) {
            throw FatError.BAD_NAME.exception();
        }
        byte[] old = Arrays.copyOfRange(source.cursor.show(), source.cursor.at(), source.cursor.at() + ENTRY);
        Place target = follow(to);
        FatName name = target.name;
        boolean same = name != null
                && target.exists
                && target.cursor.folder() == source.cursor.folder()
                && target.cursor.offset() == source.cursor.offset();
        if (name == null || target.exists && !same) {
            return false;
        }
        target.cursor.add(name);
        byte[] sector = target.cursor.show();
        int at = target.cursor.at();
        System.arraycopy(old, 13, sector, at + 13, ENTRY - 13);
        int changed = moved.isFolder() ? 0 : FolderEntry.CHANGED;
        sector[at + FolderEntry.ATTRIBUTES] = (byte) (old[FolderEntry.ATTRIBUTES] | changed);
        known.window().setChanged();
        if (moved.isFolder() && source.cursor.folder() != target.cursor.folder()) {
            byte[] inside = known.window().show(known.layout().sectorOf(moved.cluster()));
            if (inside[ENTRY + 1] == '.') {
                FolderEntry.setCluster(known.layout(), inside, ENTRY, target.cursor.folder());
                known.window().setChanged();
            }
        }
        source.cursor.remove();
        known.sync();
        return true;
    }
}
