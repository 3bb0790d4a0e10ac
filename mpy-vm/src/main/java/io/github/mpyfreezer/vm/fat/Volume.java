package io.github.mpyfreezer.vm.fat;

import io.github.mpyfreezer.vm.vfs.FileException;

/** A volume that is in use: its sectors, and its table. */
final class Volume {
    private final Sectors sectors;
    private final SectorWindow window;
    private final Layout layout;
    private final ClusterTable table;

    private Volume(Sectors sectors, SectorWindow window, Layout layout) throws FileException {
        this.sectors = sectors;
        this.window = window;
        this.layout = layout;
        window.mirror(layout);
        this.table = new ClusterTable(sectors, window, layout);
    }

    /** The volume on a device: all of it, or the first partition that has one. */
    static Volume mount(Sectors sectors) throws FileException {
        sectors.start();
        int size = checkedSectorSize(sectors);
        var window = new SectorWindow(sectors);
        window.reset(size);
        byte[] bytes = window.show(0);
        if (Layout.isBootSector(bytes)) {
            return new Volume(sectors, window, Layout.of(bytes, size, 0));
        }
        if (Layout.isMarked(bytes)) {
            var starts = new long[Layout.PARTITION_COUNT];
            for (int i = 0; i < starts.length; i++) {
                int at = Layout.PARTITIONS + i * Layout.PARTITION_SIZE;
                starts[i] = bytes[at + Layout.PARTITION_KIND] == 0
                        ? 0
                        : LittleEndian.dword(bytes, at + Layout.PARTITION_START);
            }
            for (int i = 0; i < starts.length; i++) {
                if (starts[i] != 0 && isVolume(window, starts[i], i == starts.length - 1)) {
                    return new Volume(sectors, window, Layout.of(window.bytes(), size, starts[i]));
                }
            }
        }
        throw FatError.NO_FILE_SYSTEM.exception();
    }

    /** Whether a volume begins with a sector; one that cannot be read is passed over, but for the last one. */
    private static boolean isVolume(SectorWindow window, long start, boolean last) throws FileException {
        try {
            return Layout.isBootSector(window.show(start));
        } catch (FileException e) {
            if (last) {
                throw e;
            }
            return false;
        }
    }

    /** The size of a device's sectors, where it is one that can be. */
    static int checkedSectorSize(Sectors sectors) throws FileException {
        int size = sectors.sectorSize();
        if (size < 512 || size > 4096 || Integer.bitCount(size) != 1) {
            throw FatError.DEVICE.exception();
        }
        return size;
    }

    Sectors sectors() {
        return sectors;
    }

    SectorWindow window() {
        return window;
    }

    Layout layout() {
        return layout;
    }

    ClusterTable table() {
        return table;
    }

    /** Fills a cluster with zeros. */
    void clear(long cluster) throws FileException {
        long first = layout.sectorOf(cluster);
        byte[] zeros = window.clear(first);
        for (int i = 0; i < layout.clusterSectors(); i++) {
            sectors.write(first + i, zeros, 0, zeros.length);
        }
    }

    /** Writes all that is kept back. */
    void sync() throws FileException {
        window.writeBack();
        table.writeInfo();
        sectors.sync();
    }
}
