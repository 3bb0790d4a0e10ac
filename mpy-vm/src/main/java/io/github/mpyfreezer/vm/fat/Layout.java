package io.github.mpyfreezer.vm.fat;

import io.github.mpyfreezer.vm.vfs.FileException;
import java.nio.charset.StandardCharsets;

/**
 * Where everything lies on a volume, in sectors from the beginning of the device ({@code find_volume} in lib/oofatfs/ff.c).
 *
 * @param type how wide entries of the table are
 * @param sectorSize bytes of a sector
 * @param start the boot sector
 * @param tables the first table
 * @param tableSectors sectors of one table
 * @param tableCount how many tables there are, one or two
 * @param clusterSectors sectors of a cluster
 * @param root the sector of the root folder, of FAT32 its first cluster
 * @param rootEntries how many entries a root folder with a place of its own has, 0 where it is made of clusters
 * @param data the first cluster, which has the number 2
 * @param entries entries of the table: clusters, and two more
 * @param hasInfo whether there is a sector with the number of free clusters
 */
record Layout(
        FatType type,
        int sectorSize,
        long start,
        long tables,
        long tableSectors,
        int tableCount,
        int clusterSectors,
        long root,
        int rootEntries,
        long data,
        long entries,
        boolean hasInfo) {

    static final int BYTES_PER_SECTOR = 11;
    static final int SECTORS_PER_CLUSTER = 13;
    static final int RESERVED_SECTORS = 14;
    static final int TABLE_COUNT = 16;
    static final int ROOT_ENTRIES = 17;
    static final int SECTORS_16 = 19;
    static final int MEDIA = 21;
    static final int TABLE_SECTORS_16 = 22;
    static final int SECTORS_PER_TRACK = 24;
    static final int HEADS = 26;
    static final int HIDDEN_SECTORS = 28;
    static final int SECTORS_32 = 32;
    static final int TABLE_SECTORS_32 = 36;
    static final int VERSION_32 = 42;
    static final int ROOT_CLUSTER_32 = 44;
    static final int INFO_SECTOR_32 = 48;
    static final int BACKUP_SECTOR_32 = 50;
    static final int DRIVE_16 = 36;
    static final int DRIVE_32 = 64;
    static final int KIND_16 = 54;
    static final int KIND_32 = 82;
    static final int SIGNATURE = 510;
    static final int SIGNATURE_VALUE = 0xaa55;
    static final int PARTITIONS = 446;
    static final int PARTITION_SIZE = 16;
    static final int PARTITION_KIND = 4;
    static final int PARTITION_START = 8;
    static final int PARTITION_COUNT = 4;
    static final int ENTRY_SIZE = 32;

    /** Whether a sector has the mark that boot sectors and tables of partitions have. */
    static boolean isMarked(byte[] sector) {
        return LittleEndian.word(sector, SIGNATURE) == SIGNATURE_VALUE;
    }

    /** Whether a sector says that a FAT volume begins with it. */
    static boolean isBootSector(byte[] sector) {
        int jump = sector[0] & 0xff;
        return isMarked(sector)
                && (jump == 0xe8 || jump == 0xe9 || jump == 0xeb)
                && (hasText(sector, KIND_16, "FAT") || hasText(sector, KIND_32, "FAT32"));
    }

    private static boolean hasText(byte[] bytes, int at, String text) {
        return new String(bytes, at, text.length(), StandardCharsets.ISO_8859_1).equals(text);
    }

    /** What a boot sector says. */
    static Layout of(byte[] boot, int sectorSize, long start) throws FileException {
        check(LittleEndian.word(boot, BYTES_PER_SECTOR) == sectorSize);
        int size16 = LittleEndian.word(boot, TABLE_SECTORS_16);
        long tableSectors = size16 != 0 ? size16 : LittleEndian.dword(boot, TABLE_SECTORS_32);
        int tableCount = boot[TABLE_COUNT] & 0xff;
        check(tableCount == 1 || tableCount == 2);
        int clusterSectors = boot[SECTORS_PER_CLUSTER] & 0xff;
        check(Integer.bitCount(clusterSectors) == 1);
        int rootEntries = LittleEndian.word(boot, ROOT_ENTRIES);
        int rootPerSector = sectorSize / ENTRY_SIZE;
        check(rootEntries % rootPerSector == 0);
        int count16 = LittleEndian.word(boot, SECTORS_16);
        long count = count16 != 0 ? count16 : LittleEndian.dword(boot, SECTORS_32);
        int reserved = LittleEndian.word(boot, RESERVED_SECTORS);
        check(reserved != 0);
        long before = reserved + tableSectors * tableCount + rootEntries / rootPerSector;
        check(count >= before);
        long clusters = (count - before) / clusterSectors;
        check(clusters > 0 && clusters <= FatType.FAT32.mostClusters());
        FatType type = clusters <= FatType.FAT12.mostClusters()
                ? FatType.FAT12
                : clusters <= FatType.FAT16.mostClusters() ? FatType.FAT16 : FatType.FAT32;
        boolean wide = type == FatType.FAT32;
        check(wide == (rootEntries == 0) && (!wide || LittleEndian.word(boot, VERSION_32) == 0));
        long tables = start + reserved;
        long entries = clusters + 2;
        check(tableSectors * sectorSize >= type.tableBytes(entries));
        return new Layout(
                type,
                sectorSize,
                start,
                tables,
                tableSectors,
                tableCount,
                clusterSectors,
                wide ? LittleEndian.dword(boot, ROOT_CLUSTER_32) : tables + tableSectors * tableCount,
                rootEntries,
                start + before,
                entries,
                wide && LittleEndian.word(boot, INFO_SECTOR_32) == 1);
    }

    private static void check(boolean right) throws FileException {
        if (!right) {
            throw FatError.NO_FILE_SYSTEM.exception();
        }
    }

    /** Bytes of a cluster. */
    int clusterBytes() {
        return clusterSectors * sectorSize;
    }

    /** Whether there is a cluster of this number. */
    boolean isCluster(long number) {
        return number >= 2 && number < entries;
    }

    /** The first sector of a cluster. */
    long sectorOf(long cluster) throws FileException {
        if (!isCluster(cluster)) {
            throw FatError.DEVICE.exception();
        }
        return data + (cluster - 2) * clusterSectors;
    }
}
