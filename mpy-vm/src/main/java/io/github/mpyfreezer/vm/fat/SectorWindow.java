package io.github.mpyfreezer.vm.fat;

import io.github.mpyfreezer.vm.vfs.FileException;
import java.util.Arrays;

/** The one sector of a volume that is in memory, be it of a table, a folder or a file. It is written when another one is needed. */
final class SectorWindow {
    private static final long NOTHING = -1;

    private final Sectors sectors;
    private byte[] bytes = {};
    private long sector = NOTHING;
    private boolean changed;
    private long tables;
    private long mirroredSectors;

    SectorWindow(Sectors sectors) {
        this.sectors = sectors;
    }

    /** Forgets what it shows. */
    void reset(int sectorSize) {
        if (bytes.length != sectorSize) {
            bytes = new byte[sectorSize];
        }
        sector = NOTHING;
        changed = false;
        mirroredSectors = 0;
    }

    /** From now on what is written into the first table goes into the second one, too. */
    void mirror(Layout layout) {
        tables = layout.tables();
        mirroredSectors = layout.tableCount() == 2 ? layout.tableSectors() : 0;
    }

    /** The bytes of the sector. */
    byte[] bytes() {
        return bytes;
    }

    /** The sector that it shows. */
    long sector() {
        return sector;
    }

    /** Whether what it shows is to be written. */
    boolean isChanged() {
        return changed;
    }

    /** What it shows is to be written. */
    void setChanged() {
        changed = true;
    }

    /** Shows a sector. */
    byte[] show(long wanted) throws FileException {
        if (wanted != sector) {
            writeBack();
            sector = NOTHING;
            sectors.read(wanted, bytes, 0, bytes.length);
            sector = wanted;
        }
        return bytes;
    }

    /** Shows a sector that nothing is known of: what is in the memory stands for what is in it. */
    void claim(long wanted) throws FileException {
        writeBack();
        sector = wanted;
    }

    /** Shows a sector of zeros. */
    byte[] clear(long wanted) throws FileException {
        claim(wanted);
        Arrays.fill(bytes, (byte) 0);
        return bytes;
    }

    /** Takes over what was written into the sector that it shows. */
    void replace(byte[] from, int at) {
        System.arraycopy(from, at, bytes, 0, bytes.length);
        changed = false;
    }

    /** Writes what has changed. */
    void writeBack() throws FileException {
        if (changed) {
            sectors.write(sector, bytes, 0, bytes.length);
            changed = false;
            if (sector >= tables && sector - tables < mirroredSectors) {
                sectors.write(sector + mirroredSectors, bytes, 0, bytes.length);
            }
        }
    }
}
