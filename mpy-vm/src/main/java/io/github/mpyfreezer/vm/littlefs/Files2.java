package io.github.mpyfreezer.vm.littlefs;

import io.github.mpyfreezer.vm.Clock;
import io.github.mpyfreezer.vm.vfs.FileException;
import io.github.mpyfreezer.vm.vfs.OpenFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The operations on a file system of version 2 (lib/littlefs/lfs2.c). */
final class Files2 implements LittleFiles {
    private static final byte[] ROOT_NAME = {'/'};
    private static final byte[] NOTHING = {};

    private final Volume2 volume;
    private final Clock clock;
    private final boolean keepsTime;

    /** @param keepsTime whether files are given the time of their last change */
    Files2(Volume2 volume, Clock clock, boolean keepsTime) {
        this.volume = volume;
        this.clock = clock;
        this.keepsTime = keepsTime;
    }

    /**
     * Where a path leads.
     *
     * @param path the path
     * @param log the part of the folder of its last name
     * @param id the number of the entry, or the one that it would have
     * @param entry the entry, null where there is none
     */
    private record Place(
            LfsPath path, Log log, int id, @Nullable Entry entry) {
        Entry existing() throws FileException {
            if (entry == null) {
                throw LfsError.NOT_FOUND.exception();
            }
            return entry;
        }

        /** Whether an entry can be made here. */
        boolean isFree() {
            return entry == null && path.endsWithName();
        }
    }

    private Place find(byte[] given) throws FileException {
        LfsPath path = LfsPath.of(given);
        if (path.above()) {
            throw LfsError.INVALID.exception();
        }
        if (path.isRoot()) {
            Log log = volume.read(volume.root());
            return new Place(path, log, Tag.NOBODY, Entry.BLANK.named(Tag.FOLDER, ROOT_NAME));
        }
        BlockPair folder = volume.root();
        Iterator<byte[]> names = path.names().iterator();
        while (true) {
            Place place = findIn(path, folder, names.next());
            Entry entry = place.entry;
            if (!names.hasNext()) {
                if (entry != null && !entry.isFolder() && path.wantsFolder()) {
                    throw LfsError.NOT_A_FOLDER.exception();
                }
                return place;
            }
            if (!place.existing().isFolder()) {
                throw LfsError.NOT_A_FOLDER.exception();
            }
            folder = place.existing().pair();
        }
    }

    private Place findIn(LfsPath path, BlockPair folder, byte[] name) throws FileException {
        Set<Long> seen = new HashSet<>();
        BlockPair pair = folder;
        while (true) {
            if (!seen.add(pair.first())) {
                throw LfsError.CORRUPT.exception();
            }
            Log log = volume.read(pair);
            for (int id = 0; id < log.entries().size(); id++) {
                Entry entry = log.entries().get(id);
                if (entry.isFile() || entry.isFolder()) {
                    if (Arrays.equals(entry.name(), name)) {
                        return new Place(path, log, id, entry);
                    }
                    if (Entry.compare(name, entry.name()) > 0) {
                        return new Place(path, log, id, null);
                    }
                }
            }
            if (!log.hard()) {
                return new Place(path, log, log.entries().size(), null);
            }
            pair = log.tail();
        }
    }

    private void checkName(byte[] name) throws FileException {
        if (name.length > volume.superblock().longestName()) {
            throw LfsError.NAME_TOO_LONG.exception();
        }
    }

    @Override
    public OpenFile open(byte[] path, LfsMode mode) throws FileException {
        if (mode.writing()) {
            volume.prepare();
        }
        Place place = find(path);
        if (place.entry == null) {
            place = make(place, path, mode);
        } else if (mode.exclusive()) {
            throw LfsError.EXISTS.exception();
        }
        Entry entry = place.existing();
        if (!entry.isFile()) {
            throw LfsError.A_FOLDER.exception();
        }
        Stamp stamp = keepsTime ? new Stamp(clock) : null;
        byte[] kept = entry.attributes().get(Stamp.ATTRIBUTE);
        if (stamp != null && kept != null && mode.reading()) {
            stamp.set(kept);
        }
        var file = new File2(volume, new Handle(place.log.pair(), place.id), entry, mode, stamp);
        volume.open().add(file);
        return file;
    }

    private Place make(Place place, byte[] path, LfsMode mode) throws FileException {
        if (!mode.create() || !place.isFree()) {
            throw LfsError.NOT_FOUND.exception();
        }
        if (place.path.wantsFolder()) {
            throw LfsError.NOT_A_FOLDER.exception();
        }
        byte[] name = place.path.last();
        checkName(name);
        try {
            volume.commit(
                    place.log,
                    List.of(
                            Change.create(place.id),
                            Change.of(Tag.FILE, place.id, name),
                            Change.of(Tag.INLINE_STRUCT, place.id, NOTHING)));
        } catch (FileException e) {
            boolean full = e.errno() == LfsError.FULL.exception().errno();
            throw full ? LfsError.NAME_TOO_LONG.exception() : e;
        }
        return find(path);
    }

    @Override
    public Listing list(byte[] path) throws FileException {
        Place place = find(path);
        if (!place.existing().isFolder()) {
            throw LfsError.NOT_A_FOLDER.exception();
        }
        Log first =
                place.path.isRoot() ? place.log : volume.read(place.existing().pair());
        return new LogListing(first);
    }

    /** What is in the logs of a folder, one after the other. */
    private final class LogListing implements Listing {
        private final Set<Long> seen = new HashSet<>();
        private Log log;
        private Iterator<Entry> entries;

        LogListing(Log first) {
            log = first;
            entries = first.entries().iterator();
            seen.add(first.pair().first());
        }

        @Override
        public @Nullable Item next() throws FileException {
            while (true) {
                while (entries.hasNext()) {
                    Entry entry = entries.next();
                    if (entry.isFile() || entry.isFolder()) {
                        return item(entry);
                    }
                }
                if (!log.hard()) {
                    return null;
                }
                log = volume.read(log.tail());
                if (!seen.add(log.pair().first())) {
                    throw LfsError.CORRUPT.exception();
                }
                entries = log.entries().iterator();
            }
        }
    }

    private static Item item(Entry entry) {
        return new Item(entry.name(), entry.isFolder(), entry.size());
    }

    @Override
    public Item status(byte[] path) throws FileException {
        return item(find(path).existing());
    }

    @Override
    public long changed(byte[] path) throws FileException {
        byte[] kept = find(path).existing().attributes().get(Stamp.ATTRIBUTE);
        return kept == null ? 0 : Stamp.nanos(kept);
    }

    @Override
    public void makeFolder(byte[] path) throws FileException {
        volume.prepare();
        Place place = find(path);
        if (place.entry != null) {
            throw LfsError.EXISTS.exception();
        }
        if (!place.isFree()) {
            throw LfsError.NOT_FOUND.exception();
        }
        byte[] name = place.path.last();
        checkName(name);
        Log folder = volume.allocate();
        Log last = lastPart(place.log);
        folder = volume.commit(folder, List.of(Change.tail(false, last.tail())));
        List<Change> changes = new ArrayList<>(List.of(
                Change.create(place.id),
                Change.of(Tag.FOLDER, place.id, name),
                Change.of(Tag.FOLDER_STRUCT, place.id, folder.pair().bytes())));
        Change link = Change.tail(false, folder.pair());
        if (place.log.hard()) {
            volume.commit(last, List.of(link));
        } else {
            changes.add(link);
        }
        volume.commit(place.log, changes);
    }

    private Log lastPart(Log log) throws FileException {
        Set<Long> seen = new HashSet<>();
        Log last = log;
        while (last.hard()) {
            if (!seen.add(last.pair().first())) {
                throw LfsError.CORRUPT.exception();
            }
            last = volume.read(last.tail());
        }
        return last;
    }

    /** The log of a folder that nothing is in, null for a file. */
    private @Nullable Log emptyLog(Entry entry) throws FileException {
        if (!entry.isFolder()) {
            return null;
        }
        Log log = volume.read(entry.pair());
        if (!log.entries().isEmpty() || log.hard()) {
            throw LfsError.NOT_EMPTY.exception();
        }
        return log;
    }

    /** Takes the log of a folder that nothing refers to any more out of the list. */
    private void drop(@Nullable Log log) throws FileException {
        if (log != null) {
            Log before = volume.predecessor(log.pair());
            if (before != null) {
                volume.drop(before, volume.read(log.pair()));
            }
        }
    }

    @Override
    public void remove(byte[] path) throws FileException {
        volume.prepare();
        Place place = find(path);
        Entry entry = place.existing();
        if (place.path.isRoot()) {
            throw LfsError.INVALID.exception();
        }
        Log folder = emptyLog(entry);
        volume.commit(place.log, List.of(Change.delete(place.id)));
        drop(folder);
    }

    @Override
    public void rename(byte[] from, byte[] to) throws FileException {
        volume.prepare();
        Place source = find(from);
        Entry moved = source.existing();
        Place target = find(to);
        if (source.path.isRoot() || target.path.isRoot()) {
            throw LfsError.INVALID.exception();
        }
        boolean same = source.log.pair().meets(target.log.pair());
        Log replaced = null;
        Entry old = target.entry;
        if (old == null) {
            if (!target.isFree()) {
                throw LfsError.NOT_FOUND.exception();
            }
            if (target.path.wantsFolder() && !moved.isFolder()) {
                throw LfsError.NOT_A_FOLDER.exception();
            }
            checkName(target.path.last());
        } else if (old.type() != moved.type()) {
            throw (old.isFolder() ? LfsError.A_FOLDER : LfsError.NOT_A_FOLDER).exception();
        } else if (same && target.id == source.id) {
            return;
        } else {
            replaced = emptyLog(old);
        }
        List<Change> changes = new ArrayList<>();
        if (old != null) {
            changes.add(Change.delete(target.id));
        }
        changes.add(Change.create(target.id));
        changes.addAll(moved.named(moved.type(), target.path.last()).changes(target.id));
        if (same) {
            boolean shifted = old == null && target.id <= source.id;
            changes.add(Change.delete(shifted ? source.id + 1 : source.id));
            volume.commit(target.log, changes);
        } else {
            volume.commit(target.log, changes);
            Place again = find(from);
            volume.commit(again.log, List.of(Change.delete(again.id)));
        }
        drop(replaced);
    }

    @Override
    public long usedBlocks() throws FileException {
        var count = new long[1];
        volume.visitAll(block -> count[0]++);
        return count[0];
    }
}
