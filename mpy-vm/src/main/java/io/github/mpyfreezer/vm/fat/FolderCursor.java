package io.github.mpyfreezer.vm.fat;

import io.github.mpyfreezer.vm.vfs.FileException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A place in a folder, at one of its entries. */
final class FolderCursor {
    /** Bytes of a folder at most. */
    private static final long LARGEST = 0x20_0000;

    private static final int SIZE = Layout.ENTRY_SIZE;
    private static final int MOST_NUMBERED = 99;

    private final Volume volume;
    private final Layout layout;
    /** Its first cluster, 0 for the root. */
    private final long folder;

    private final LongNameParts parts = new LongNameParts();

    private long offset;
    /** The cluster that the place is in; 0 in a root with a place of its own. */
    private long cluster;

    private long sector;
    private boolean ended;

    /** A cursor at the first entry of a folder. */
    FolderCursor(Volume volume, long folder) throws FileException {
        this.volume = volume;
        this.layout = volume.layout();
        this.folder = folder;
        moveTo(0);
    }

    /** The folder's first cluster, 0 for the root. */
    long folder() {
        return folder;
    }

    /** Where the entry lies in the folder. */
    long offset() {
        return offset;
    }

    /** The sector that the entry lies in. */
    long sector() {
        return sector;
    }

    /** The sector that the entry lies in, to be looked at. */
    byte[] show() throws FileException {
        return volume.window().show(sector);
    }

    /** Where in its sector the entry begins. */
    int at() {
        return (int) (offset % layout.sectorSize());
    }

    /** What the entry says. */
    FolderEntry entry() throws FileException {
        return FolderEntry.at(layout, show(), at());
    }

    /** Goes to an entry that is known to be there. */
    void moveTo(long to) throws FileException {
        offset = to;
        ended = false;
        parts.reset();
        boolean fixed = folder == 0 && layout.rootEntries() > 0;
        if (fixed ? to / SIZE >= layout.rootEntries() : to >= LARGEST) {
            throw FatError.DEVICE.exception();
        }
        if (fixed) {
            cluster = 0;
            sector = layout.root() + to / layout.sectorSize();
            return;
        }
        cluster = folder == 0 ? layout.root() : folder;
        long left = to;
        while (left >= layout.clusterBytes()) {
            cluster = volume.table().next(cluster);
            left -= layout.clusterBytes();
        }
        sector = layout.sectorOf(cluster) + left / layout.sectorSize();
    }

    /**
     * Goes to the next entry.
     *
     * @param stretch whether the folder is to grow where it has no more
     * @return whether there is one
     */
    private boolean next(boolean stretch) throws FileException {
        long to = offset + SIZE;
        boolean fixed = cluster == 0;
        if (ended || to >= LARGEST || fixed && to / SIZE >= layout.rootEntries()) {
            ended = true;
            return false;
        }
        if (to % layout.sectorSize() == 0) {
            sector++;
            if (!fixed && to % layout.clusterBytes() == 0 && !enterNextCluster(stretch)) {
                ended = true;
                return false;
            }
        }
        offset = to;
        return true;
    }

    private boolean enterNextCluster(boolean stretch) throws FileException {
        long following = volume.table().next(cluster);
        if (following == ClusterTable.END) {
            if (!stretch) {
                return false;
            }
            following = volume.table().follow(cluster);
            if (following == ClusterTable.FULL) {
                throw FatError.DENIED.exception();
            }
            volume.clear(following);
        }
        cluster = following;
        sector = layout.sectorOf(cluster);
        return true;
    }

    /** Goes to the entry with this name; gives whether there is one. */
    boolean find(FatName name) throws FileException {
        return find(name, true);
    }

    private boolean find(FatName name, boolean byLongName) throws FileException {
        moveTo(0);
        boolean more = true;
        while (more && show()[at()] != 0) {
            byte[] bytes = show();
            if (isFile(bytes, at(), byLongName)) {
                String longName = parts.nameOf(bytes, at());
                boolean same = longName != null && name.matches(longName);
                if (same || (!name.lossy() || !byLongName) && hasShortName(bytes, at(), name)) {
                    return true;
                }
                parts.reset();
            }
            more = next(false);
        }
        return false;
    }

    private static boolean hasShortName(byte[] bytes, int at, FatName name) {
        return Arrays.equals(bytes, at, at + FatName.SHORT_SIZE, name.shortName(), 0, FatName.SHORT_SIZE);
    }

    /** Whether an entry is that of a file or folder; takes note of it where it is a part of a long name. */
    private boolean isFile(byte[] bytes, int at, boolean noteParts) {
        int attributes = FolderEntry.attributes(bytes, at);
        if ((bytes[at] & 0xff) == FatName.DELETED) {
            parts.reset();
            return false;
        }
        if (attributes == LongNameParts.ATTRIBUTES) {
            if (noteParts) {
                parts.add(bytes, at, offset);
            }
            return false;
        }
        if ((attributes & FolderEntry.LABEL) != 0) {
            parts.reset();
            return false;
        }
        return true;
    }

    /** Goes to the next file or folder, from this entry on, that is not this folder or the one around it; null for none. */
    @Nullable
    Listed nextListed() throws FileException {
        parts.reset();
        boolean more = !ended;
        while (more) {
            byte[] bytes = show();
            int at = at();
            if (bytes[at] == 0) {
                return null;
            }
            if (bytes[at] == '.') {
                parts.reset();
            } else if (isFile(bytes, at, true)) {
                return new Listed(name(bytes, at), FolderEntry.at(layout, bytes, at));
            }
            more = next(false);
        }
        return null;
    }

    /** Goes on behind an entry. */
    void skip() throws FileException {
        next(false);
    }

    /**
     * An entry that is listed.
     *
     * @param name its name
     * @param entry what it says
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody changes it
    record Listed(byte[] name, FolderEntry entry) {}

    private byte[] name(byte[] bytes, int at) {
        String longName = parts.nameOf(bytes, at);
        if (longName != null && !longName.isEmpty()) {
            var name = new byte[longName.length()];
            boolean valid = true;
            for (int i = 0; i < name.length; i++) {
                int b = CodePage.encode(longName.charAt(i));
                valid &= b >= 0;
                name[i] = (byte) b;
            }
            if (valid) {
                return name;
            }
        }
        return FolderEntry.name(bytes, at);
    }

    /** Makes an entry with this name that says nothing else, and goes to it. */
    void add(FatName given) throws FileException {
        if (given.dots()) {
            throw FatError.BAD_NAME.exception();
        }
        FatName name = given.lossy() ? unused(given) : given;
        int longEntries = name.isLong() ? LongNameParts.count(name.text()) : 0;
        moveTo(roomFor(longEntries + 1));
        int sum = LongNameParts.sumOf(name.shortName(), 0);
        for (int order = longEntries; order > 0; order--) {
            LongNameParts.write(show(), at(), name.text(), order, sum);
            volume.window().setChanged();
            if (!next(false)) {
                throw FatError.DEVICE.exception();
            }
        }
        byte[] bytes = show();
        Arrays.fill(bytes, at(), at() + SIZE, (byte) 0);
        System.arraycopy(name.shortName(), 0, bytes, at(), FatName.SHORT_SIZE);
        bytes[at() + FolderEntry.SMALL_LETTERS] = (byte) name.smallLetters();
        volume.window().setChanged();
    }

    private FatName unused(FatName name) throws FileException {
        for (int count = 1; count <= MOST_NUMBERED; count++) {
            FatName numbered = name.numbered(count);
            if (!find(numbered, false)) {
                return numbered;
            }
        }
        throw FatError.DENIED.exception();
    }

    /** Where so many free entries lie one behind the other; the folder grows if need be. */
    private long roomFor(int count) throws FileException {
        moveTo(0);
        int free = 0;
        do {
            int first = show()[at()] & 0xff;
            free = first == 0 || first == FatName.DELETED ? free + 1 : 0;
            if (free == count) {
                return offset - (count - 1L) * SIZE;
            }
        } while (next(true));
        throw FatError.DENIED.exception();
    }

    /** Removes the entry that was found, with those of its long name. */
    void remove() throws FileException {
        long last = offset;
        moveTo(parts.startOr(offset));
        while (true) {
            show()[at()] = (byte) FatName.DELETED;
            volume.window().setChanged();
            if (offset >= last) {
                return;
            }
            if (!next(false)) {
                throw FatError.DEVICE.exception();
            }
        }
    }
}
