package io.github.mpyfreezer.vm.fat;

import io.github.mpyfreezer.vm.vfs.FileException;

/**
 * The table that says which cluster follows which, and which are free. Clusters are given out in the order of
 * lib/oofatfs/ff.c: the next one to the file's last, else from the one behind the last that was given out.
 */
final class ClusterTable {
    /** What {@link #next} gives at the end of a chain. */
    static final long END = -1;
    /** What {@link #take} gives where there is no free cluster. */
    static final long FULL = 0;

    private static final long UNKNOWN = 0xffff_ffffL;
    private static final long FREE = 0;
    private static final long LAST = 0xffff_ffffL;
    private static final int WIDE_MASK = 0x0fff_ffff;

    private final Sectors sectors;
    private final SectorWindow window;
    private final Layout layout;
    private long lastTaken = UNKNOWN;
    private long freeCount = UNKNOWN;
    private boolean infoStale;

    ClusterTable(Sectors sectors, SectorWindow window, Layout layout) throws FileException {
        this.sectors = sectors;
        this.window = window;
        this.layout = layout;
        if (layout.hasInfo()) {
            byte[] info = window.show(layout.start() + 1);
            if (InfoSector.isOne(info)) {
                freeCount = InfoSector.free(info);
                lastTaken = InfoSector.lastTaken(info);
            }
        }
    }

    private long sectorAt(long offset) {
        return layout.tables() + offset / layout.sectorSize();
    }

    private int byteAt(long offset) throws FileException {
        return window.show(sectorAt(offset))[(int) (offset % layout.sectorSize())] & 0xff;
    }

    private void setByte(long offset, int value, int mask) throws FileException {
        byte[] bytes = window.show(sectorAt(offset));
        int at = (int) (offset % layout.sectorSize());
        bytes[at] = (byte) (bytes[at] & ~mask | value & mask);
        window.setChanged();
    }

    /** The entry of a cluster. */
    private long entry(long cluster) throws FileException {
        if (!layout.isCluster(cluster)) {
            throw FatError.DEVICE.exception();
        }
        sectors.spend(1);
        switch (layout.type()) {
            case FAT12 -> {
                long offset = cluster + cluster / 2;
                int both = byteAt(offset) | byteAt(offset + 1) << 8;
                return cluster % 2 == 0 ? both & 0xfff : both >> 4;
            }
            case FAT16 -> {
                byte[] bytes = window.show(sectorAt(cluster * 2));
                return LittleEndian.word(bytes, (int) (cluster * 2 % layout.sectorSize()));
            }
            default -> {
                byte[] bytes = window.show(sectorAt(cluster * 4));
                return LittleEndian.dword(bytes, (int) (cluster * 4 % layout.sectorSize())) & WIDE_MASK;
            }
        }
    }

    private void setEntry(long cluster, long value) throws FileException {
        if (!layout.isCluster(cluster)) {
            throw FatError.DEVICE.exception();
        }
        switch (layout.type()) {
            case FAT12 -> {
                long offset = cluster + cluster / 2;
                if (cluster % 2 == 0) {
                    setByte(offset, (int) value, 0xff);
                    setByte(offset + 1, (int) (value >> 8), 0x0f);
                } else {
                    setByte(offset, (int) value << 4, 0xf0);
                    setByte(offset + 1, (int) (value >> 4), 0xff);
                }
            }
            case FAT16 -> {
                byte[] bytes = window.show(sectorAt(cluster * 2));
                LittleEndian.setWord(bytes, (int) (cluster * 2 % layout.sectorSize()), (int) value);
                window.setChanged();
            }
            default -> {
                byte[] bytes = window.show(sectorAt(cluster * 4));
                int at = (int) (cluster * 4 % layout.sectorSize());
                long kept = LittleEndian.dword(bytes, at) & ~WIDE_MASK & LAST;
                LittleEndian.setDword(bytes, at, kept | value & WIDE_MASK);
                window.setChanged();
            }
        }
    }

    /** The cluster that follows one, {@link #END} where none does. An entry that can be neither is an error. */
    long next(long cluster) throws FileException {
        long next = entry(cluster);
        if (next < 2) {
            throw FatError.DEVICE.exception();
        }
        return next < layout.entries() ? next : END;
    }

    private boolean isFree(long cluster) throws FileException {
        long state = entry(cluster);
        if (state == 1) {
            throw FatError.DEVICE.exception();
        }
        return state == FREE;
    }

    /** Takes a free cluster to begin a chain with; {@link #FULL} where there is none. */
    long take() throws FileException {
        long from = layout.isCluster(lastTaken) ? lastTaken : 1;
        return freeCount == 0 ? FULL : taken(search(from));
    }

    /** The cluster that follows one, a new one where none does; {@link #FULL} where there is none. */
    long follow(long cluster) throws FileException {
        long next = next(cluster);
        if (next != END) {
            return next;
        }
        if (freeCount == 0) {
            return FULL;
        }
        long beside = cluster + 1 < layout.entries() ? cluster + 1 : 2;
        long found = isFree(beside) ? beside : search(layout.isCluster(lastTaken) ? lastTaken : cluster);
        if (found != FULL) {
            setEntry(found, LAST);
            setEntry(cluster, found);
            note(found);
        }
        return found;
    }

    private long taken(long cluster) throws FileException {
        if (cluster != FULL) {
            setEntry(cluster, LAST);
            note(cluster);
        }
        return cluster;
    }

    /** The first free cluster behind one, around the end of the table up to that one. */
    private long search(long from) throws FileException {
        long count = layout.entries() - 2;
        long at = from;
        for (long i = 0; i < count; i++) {
            at = at + 1 < layout.entries() ? at + 1 : 2;
            if (isFree(at)) {
                return at;
            }
        }
        return FULL;
    }

    private void note(long cluster) {
        lastTaken = cluster;
        if (freeCount <= layout.entries() - 2) {
            freeCount--;
        }
        infoStale = true;
    }

    /** Gives a chain back. */
    void release(long first) throws FileException {
        long cluster = first;
        if (!layout.isCluster(cluster)) {
            throw FatError.DEVICE.exception();
        }
        while (layout.isCluster(cluster)) {
            long next = entry(cluster);
            if (next == FREE) {
                return;
            }
            if (next == 1) {
                throw FatError.DEVICE.exception();
            }
            setEntry(cluster, FREE);
            if (freeCount < layout.entries() - 2) {
                freeCount++;
                infoStale = true;
            }
            cluster = next;
        }
    }

    /** The next chain is to begin where this one did, which is gone. */
    void reuse(long first) {
        lastTaken = first - 1;
    }

    /** How many clusters are free. */
    long free() throws FileException {
        if (freeCount > layout.entries() - 2) {
            long count = 0;
            for (long cluster = 2; cluster < layout.entries(); cluster++) {
                if (entry(cluster) == FREE) {
                    count++;
                }
            }
            freeCount = count;
            infoStale = true;
        }
        return freeCount;
    }

    /** Writes how many clusters are free to where a volume has a place for it. */
    void writeInfo() throws FileException {
        if (layout.hasInfo() && infoStale) {
            byte[] info = window.clear(layout.start() + 1);
            InfoSector.fill(info, freeCount, lastTaken);
            sectors.write(window.sector(), info, 0, info.length);
            infoStale = false;
        }
    }
}
