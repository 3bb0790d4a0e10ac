package io.github.mpyfreezer.vm.fat;

import io.github.mpyfreezer.vm.vfs.FileException;

/**
 * How a new volume is to be divided, by how many sectors there are ({@code f_mkfs} in lib/oofatfs/ff.c).
 *
 * @param type how wide entries of the table are
 * @param sectors sectors of the volume
 * @param clusterSectors sectors of a cluster
 * @param reserved sectors in front of the table
 * @param tableSectors sectors of the table
 * @param rootSectors sectors of the root folder, 0 where it is made of clusters
 * @param clusters how many there are
 */
record FormatPlan(
        FatType type,
        long sectors,
        int clusterSectors,
        int reserved,
        long tableSectors,
        int rootSectors,
        long clusters) {
    /** Entries of a root folder with a place of its own. */
    static final int ROOT_ENTRIES = 512;

    private static final int FEWEST_SECTORS = 22;
    private static final int FEWEST_CLUSTERS = 16;
    private static final int MOST_CLUSTER_SECTORS = 128;
    private static final int RESERVED_WIDE = 32;
    private static final int UNIT = 0x1000;
    private static final int UNIT_WIDE = 0x2_0000;
    private static final int[] STEPS = {1, 4, 16, 64, 256, 512};
    private static final int[] STEPS_WIDE = {1, 2, 4, 8, 16, 32};

    /** The plan for a volume with entries of 12 or 16 bits; a device error where there is none. */
    static FormatPlan narrow(long sectors, int sectorSize) throws FileException {
        int clusterSectors = clusterSectors(sectors, UNIT, STEPS);
        FormatPlan plan = tryNarrow(sectors, sectorSize, clusterSectors);
        boolean again = !plan.fits() && 2 * clusterSectors <= MOST_CLUSTER_SECTORS;
        return checked(again ? tryNarrow(sectors, sectorSize, 2 * clusterSectors) : plan);
    }

    /** The plan for a volume with entries of 32 bits; a device error where there is none. */
    static FormatPlan wide(long sectors, int sectorSize) throws FileException {
        int clusterSectors = clusterSectors(sectors, UNIT_WIDE, STEPS_WIDE);
        FormatPlan plan = tryWide(sectors, sectorSize, clusterSectors);
        return checked(plan.fits() || clusterSectors == 1 ? plan : tryWide(sectors, sectorSize, clusterSectors / 2));
    }

    private static FormatPlan checked(FormatPlan plan) throws FileException {
        if (!plan.fits()) {
            throw FatError.DEVICE.exception();
        }
        return plan;
    }

    private static int clusterSectors(long sectors, int unit, int[] steps) {
        int size = 1;
        for (int i = 0; i < steps.length && steps[i] <= sectors / unit; i++) {
            size *= 2;
        }
        return size;
    }

    private static FormatPlan tryNarrow(long sectors, int sectorSize, int clusterSectors) throws FileException {
        long estimate = sectors / clusterSectors;
        boolean small = estimate <= FatType.FAT12.mostClusters();
        long tableBytes = small ? (estimate * 3 + 1) / 2 + 3 : estimate * 2 + 4;
        int rootSectors = ROOT_ENTRIES * Layout.ENTRY_SIZE / sectorSize;
        FatType type = small ? FatType.FAT12 : FatType.FAT16;
        return divide(type, sectors, sectorSize, clusterSectors, 1, tableBytes, rootSectors);
    }

    private static FormatPlan tryWide(long sectors, int sectorSize, int clusterSectors) throws FileException {
        long tableBytes = sectors / clusterSectors * 4 + 8;
        return divide(FatType.FAT32, sectors, sectorSize, clusterSectors, RESERVED_WIDE, tableBytes, 0);
    }

    private static FormatPlan divide(
            FatType type,
            long sectors,
            int sectorSize,
            int clusterSectors,
            int reserved,
            long tableBytes,
            int rootSectors)
            throws FileException {
        long tableSectors = (tableBytes + sectorSize - 1) / sectorSize;
        long before = reserved + tableSectors + rootSectors;
        if (sectors < FEWEST_SECTORS || sectors < before + (long) clusterSectors * FEWEST_CLUSTERS) {
            throw FatError.DEVICE.exception();
        }
        long clusters = (sectors - before) / clusterSectors;
        return new FormatPlan(type, sectors, clusterSectors, reserved, tableSectors, rootSectors, clusters);
    }

    private boolean fits() {
        return clusters <= type.mostClusters()
                && switch (type) {
                    case FAT12 -> true;
                    case FAT16 -> clusters > FatType.FAT12.mostClusters();
                    case FAT32 -> clusters > FatType.FAT16.mostClusters();
                };
    }

    /** Sectors in front of the first cluster. */
    long before() {
        return reserved + tableSectors + rootSectors;
    }
}
