package io.github.mpyfreezer.vm.fat;

import io.github.mpyfreezer.vm.stream.Stream;
import io.github.mpyfreezer.vm.vfs.FileException;
import io.github.mpyfreezer.vm.vfs.OpenFile;
import org.jspecify.annotations.Nullable;

/** A file in use (lib/oofatfs/ff.c, extmod/vfs_fat_file.c). Sizes and places have 32 bits. */
final class FatFile implements OpenFile {
    private static final long LARGEST = 0xffff_ffffL;

    private final FatFileSystem files;
    private final Volume volume;
    private final Layout layout;
    private final FatMode mode;
    /** Where its entry lies. */
    private final long entrySector;

    private final int entryAt;
    private long first;
    private long size;
    private long place;
    /** The cluster of the byte in front of the place; of the place 0, none. */
    private long cluster;
    /** The sector of the place, where that is not at the beginning of one. */
    private long sector;

    private boolean changed;
    private boolean closed;
    /** What made it unusable. */
    private @Nullable FileException broken;

    FatFile(FatFileSystem files, Volume volume, FatMode mode, long entrySector, int entryAt, boolean changed)
            throws FileException {
        this.files = files;
        this.volume = volume;
        this.layout = volume.layout();
        this.mode = mode;
        this.entrySector = entrySector;
        this.entryAt = entryAt;
        this.changed = changed;
        FolderEntry entry = FolderEntry.at(layout, volume.window().show(entrySector), entryAt);
        this.first = entry.cluster();
        this.size = entry.size();
        if (mode.openAlways()) {
            seek(0, Stream.FROM_END);
        }
    }

    private void checkUsable() throws FileException {
        if (closed || !files.isCurrent(volume)) {
            throw FatError.STALE.exception();
        }
    }

    private void checkUsable(boolean may) throws FileException {
        checkUsable();
        if (broken != null) {
            throw broken;
        }
        if (!may) {
            throw FatError.DENIED.exception();
        }
    }

    private interface Transfer {
        int run() throws FileException;
    }

    /** Does something after whose failure the file cannot be used any more. */
    private int transfer(Transfer transfer) throws FileException {
        try {
            return transfer.run();
        } catch (FileException e) {
            broken = e;
            throw e;
        }
    }

    /** Sectors of the cluster in front of the place, which is at the beginning of a sector. */
    private int sectorInCluster() {
        return (int) (place / layout.sectorSize() & layout.clusterSectors() - 1);
    }

    @Override
    public int read(byte[] into, int at, int length) throws FileException {
        checkUsable(mode.reading());
        int wanted = (int) Math.min(length, size - place);
        return transfer(() -> {
            int done = 0;
            while (done < wanted) {
                done += readPiece(into, at + done, wanted - done);
            }
            return done;
        });
    }

    private int readPiece(byte[] into, int at, int length) throws FileException {
        int inSector = (int) (place % layout.sectorSize());
        if (inSector == 0) {
            int within = sectorInCluster();
            if (within == 0) {
                cluster = place == 0 ? first : volume.table().next(cluster);
            }
            sector = layout.sectorOf(cluster) + within;
            int whole = Math.min(length / layout.sectorSize(), layout.clusterSectors() - within);
            if (whole > 0) {
                return readWhole(into, at, whole);
            }
        }
        int count = Math.min(length, layout.sectorSize() - inSector);
        System.arraycopy(volume.window().show(sector), inSector, into, at, count);
        place += count;
        return count;
    }

    private int readWhole(byte[] into, int at, int sectors) throws FileException {
        int count = sectors * layout.sectorSize();
        volume.sectors().read(sector, into, at, count);
        SectorWindow window = volume.window();
        long kept = window.sector() - sector;
        if (window.isChanged() && kept >= 0 && kept < sectors) {
            System.arraycopy(window.bytes(), 0, into, at + (int) kept * layout.sectorSize(), layout.sectorSize());
        }
        place += count;
        return count;
    }

    @Override
    public int write(byte[] from, int at, int length) throws FileException {
        checkUsable(mode.writing());
        int wanted = (int) Math.min(length, LARGEST - place);
        int written = transfer(() -> {
            int done = 0;
            while (done < wanted) {
                int count = writePiece(from, at + done, wanted - done);
                if (count == 0) {
                    break;
                }
                done += count;
                place += count;
                size = Math.max(size, place);
            }
            return done;
        });
        changed = true;
        if (written < length) {
            throw FatError.FULL.exception();
        }
        return written;
    }

    /** Writes some bytes; gives how many, 0 where the volume is full. */
    private int writePiece(byte[] from, int at, int length) throws FileException {
        SectorWindow window = volume.window();
        int inSector = (int) (place % layout.sectorSize());
        if (inSector == 0) {
            int within = sectorInCluster();
            if (within == 0 && !enterCluster()) {
                return 0;
            }
            if (window.sector() == sector) {
                window.writeBack();
            }
            sector = layout.sectorOf(cluster) + within;
            int whole = Math.min(length / layout.sectorSize(), layout.clusterSectors() - within);
            if (whole > 0) {
                return writeWhole(from, at, whole);
            }
            if (place >= size) {
                window.claim(sector);
            }
        }
        int count = Math.min(length, layout.sectorSize() - inSector);
        System.arraycopy(from, at, window.show(sector), inSector, count);
        window.setChanged();
        return count;
    }

    private int writeWhole(byte[] from, int at, int sectors) throws FileException {
        int count = sectors * layout.sectorSize();
        volume.sectors().write(sector, from, at, count);
        SectorWindow window = volume.window();
        long kept = window.sector() - sector;
        if (kept >= 0 && kept < sectors) {
            window.replace(from, at + (int) kept * layout.sectorSize());
        }
        return count;
    }

    /** Goes to the cluster of the place, which is the first of it; a new one if need be. Gives whether there is one. */
    private boolean enterCluster() throws FileException {
        long found;
        if (place > 0) {
            found = volume.table().follow(cluster);
        } else {
            found = first != 0 ? first : volume.table().take();
        }
        if (found == ClusterTable.FULL) {
            return false;
        }
        cluster = found;
        if (first == 0) {
            first = found;
        }
        return true;
    }

    /** Where the place is afterwards, whether or not it could be reached. */
    @Override
    public long seek(long offset, int whence) {
        long from = switch (whence) {
            case Stream.FROM_START -> 0;
            case Stream.FROM_HERE -> place;
            case Stream.FROM_END -> size;
            default -> place - offset;
        };
        try {
            checkUsable(true);
            moveTo(from + offset & LARGEST);
        } catch (FileException e) {
            // As in firmware: the place alone tells.
            return place;
        }
        return place;
    }

    private void moveTo(long to) throws FileException {
        transfer(() -> {
            follow(mode.writing() ? to : Math.min(to, size));
            return 0;
        });
    }

    /** Follows the clusters to a place; a file that is written grows. */
    private void follow(long to) throws FileException {
        long bytes = layout.clusterBytes();
        long before = place;
        place = 0;
        if (to > 0) {
            if (before > 0 && (to - 1) / bytes >= (before - 1) / bytes) {
                place = (before - 1) / bytes * bytes;
            } else {
                if (first == 0 && mode.writing()) {
                    first = volume.table().take();
                }
                cluster = first;
            }
            advance(to, bytes);
        }
        if (place > size) {
            size = place;
            changed = true;
        }
    }

    private void advance(long to, long bytes) throws FileException {
        if (cluster == ClusterTable.FULL) {
            return;
        }
        while (to - place > bytes) {
            long next = mode.writing()
                    ? volume.table().follow(cluster)
                    : volume.table().next(cluster);
            place += bytes;
            if (next == ClusterTable.FULL) {
                return;
            }
            cluster = next;
            volume.sectors().spend(1);
        }
        long left = to - place;
        place = to;
        if (left % layout.sectorSize() != 0) {
            sector = layout.sectorOf(cluster) + left / layout.sectorSize();
        }
    }

    @Override
    public void flush() throws FileException {
        checkUsable();
        if (changed) {
            byte[] bytes = volume.window().show(entrySector);
            bytes[entryAt + FolderEntry.ATTRIBUTES] |= FolderEntry.CHANGED;
            FolderEntry.setCluster(layout, bytes, entryAt, first);
            LittleEndian.setDword(bytes, entryAt + FolderEntry.SIZE, size);
            LittleEndian.setDword(bytes, entryAt + FolderEntry.MODIFIED, files.now());
            LittleEndian.setWord(bytes, entryAt + FolderEntry.ACCESSED, 0);
            volume.window().setChanged();
            volume.sync();
            changed = false;
        }
    }

    @Override
    public void close() throws FileException {
        if (!closed) {
            flush();
            closed = true;
        }
    }
}
