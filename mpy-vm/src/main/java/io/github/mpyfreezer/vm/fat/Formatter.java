package io.github.mpyfreezer.vm.fat;

import io.github.mpyfreezer.vm.vfs.FileException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Makes new volumes ({@code f_mkfs} in lib/oofatfs/ff.c). What is written is what the firmware writes. */
final class Formatter {
    /** Where a volume begins that has a table of partitions in front of it. */
    private static final int PARTITION_START = 63;

    private static final int BUFFER = 4096;
    private static final int JUMP = 0;
    private static final int MEDIA_FIXED = 0xf8;
    private static final int TRACK_SECTORS = 63;
    private static final int HEADS = 255;
    private static final int DRIVE = 0x80;
    private static final int EXTENDED = 0x29;
    private static final int BACKUP = 6;
    private static final int ROOT_CLUSTER = 2;
    private static final long MOST_SECTORS_16 = 0xffff;
    private static final int KIND_FAT32 = 0x0c;

    private final Sectors sectors;
    private final int size;
    private final FormatPlan plan;
    private final long start;
    private final long stamp;

    private Formatter(Sectors sectors, int size, FormatPlan plan, long start, long stamp) {
        this.sectors = sectors;
        this.size = size;
        this.plan = plan;
        this.start = start;
        this.stamp = stamp;
    }

    /**
     * Makes a volume of a whole device, with entries of 12 or 16 bits.
     *
     * @param stamp the time, which becomes its number
     * @return whether it is of a size for that; else nothing was written
     */
    static boolean narrow(Sectors sectors, long stamp) throws FileException {
        int size = prepare(sectors);
        long count = sectors.count();
        FormatPlan plan;
        try {
            plan = FormatPlan.narrow(count, size);
        } catch (FileException e) {
            return false;
        }
        new Formatter(sectors, size, plan, 0, stamp).write();
        return true;
    }

    /** Makes a volume with entries of 32 bits behind a table of partitions. */
    static void wide(Sectors sectors, long stamp) throws FileException {
        int size = prepare(sectors);
        FormatPlan plan = FormatPlan.wide(Math.max(0, sectors.count() - PARTITION_START), size);
        new Formatter(sectors, size, plan, PARTITION_START, stamp).write();
    }

    private static int prepare(Sectors sectors) throws FileException {
        sectors.start();
        if (sectors.isReadOnly()) {
            throw FatError.READ_ONLY.exception();
        }
        return Volume.checkedSectorSize(sectors);
    }

    private boolean isWide() {
        return plan.type() == FatType.FAT32;
    }

    private void write() throws FileException {
        byte[] boot = bootSector();
        put(start, boot);
        if (isWide()) {
            put(start + BACKUP, boot);
            var info = new byte[size];
            InfoSector.fill(info, plan.clusters() - 1, ROOT_CLUSTER);
            put(start + BACKUP + 1, info);
            put(start + 1, info);
        }
        long tables = start + plan.reserved();
        zero(tables, plan.tableSectors(), firstEntries());
        long root = tables + plan.tableSectors();
        zero(root, isWide() ? plan.clusterSectors() : plan.rootSectors());
        if (start > 0) {
            put(0, partitions());
        }
        sectors.sync();
    }

    private void put(long sector, byte[] bytes) throws FileException {
        sectors.write(sector, bytes, 0, bytes.length);
    }

    /** Fills sectors with zeros, but for the first bytes. */
    private void zero(long first, long count, byte... begin) throws FileException {
        var buffer = new byte[BUFFER];
        System.arraycopy(begin, 0, buffer, 0, begin.length);
        int most = BUFFER / size;
        long done = 0;
        while (done < count) {
            int now = (int) Math.min(most, count - done);
            sectors.write(first + done, buffer, 0, now * size);
            Arrays.fill(buffer, 0, begin.length, (byte) 0);
            done += now;
        }
    }

    private byte[] firstEntries() {
        var bytes = new byte[isWide() ? 12 : 4];
        LittleEndian.setDword(bytes, 0, plan.type() == FatType.FAT12 ? 0xff_fff8 : 0xffff_fff8);
        if (isWide()) {
            LittleEndian.setDword(bytes, 4, 0xffff_ffff);
            LittleEndian.setDword(bytes, 8, 0x0fff_ffff);
        }
        return bytes;
    }

    private static void text(byte[] bytes, int at, String text) {
        byte[] ascii = text.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(ascii, 0, bytes, at, ascii.length);
    }

    private byte[] bootSector() {
        var boot = new byte[size];
        text(boot, JUMP, "\u00eb\u00fe\u0090MSDOS5.0");
        LittleEndian.setWord(boot, Layout.BYTES_PER_SECTOR, size);
        boot[Layout.SECTORS_PER_CLUSTER] = (byte) plan.clusterSectors();
        LittleEndian.setWord(boot, Layout.RESERVED_SECTORS, plan.reserved());
        boot[Layout.TABLE_COUNT] = 1;
        LittleEndian.setWord(boot, Layout.ROOT_ENTRIES, isWide() ? 0 : FormatPlan.ROOT_ENTRIES);
        if (plan.sectors() <= MOST_SECTORS_16) {
            LittleEndian.setWord(boot, Layout.SECTORS_16, (int) plan.sectors());
        } else {
            LittleEndian.setDword(boot, Layout.SECTORS_32, plan.sectors());
        }
        boot[Layout.MEDIA] = (byte) MEDIA_FIXED;
        LittleEndian.setWord(boot, Layout.SECTORS_PER_TRACK, TRACK_SECTORS);
        LittleEndian.setWord(boot, Layout.HEADS, HEADS);
        LittleEndian.setDword(boot, Layout.HIDDEN_SECTORS, start);
        if (isWide()) {
            LittleEndian.setDword(boot, Layout.TABLE_SECTORS_32, plan.tableSectors());
            LittleEndian.setDword(boot, Layout.ROOT_CLUSTER_32, ROOT_CLUSTER);
            LittleEndian.setWord(boot, Layout.INFO_SECTOR_32, 1);
            LittleEndian.setWord(boot, Layout.BACKUP_SECTOR_32, BACKUP);
        } else {
            LittleEndian.setWord(boot, Layout.TABLE_SECTORS_16, (int) plan.tableSectors());
        }
        describe(boot, isWide() ? Layout.DRIVE_32 : Layout.DRIVE_16, isWide() ? "FAT32   " : "FAT     ");
        LittleEndian.setWord(boot, Layout.SIGNATURE, Layout.SIGNATURE_VALUE);
        return boot;
    }

    /** Drive, number, label and kind stand together, at one of two places. */
    private void describe(byte[] boot, int at, String kind) {
        boot[at] = (byte) DRIVE;
        boot[at + 2] = EXTENDED;
        LittleEndian.setDword(boot, at + 3, stamp);
        text(boot, at + 7, "NO NAME    " + kind);
    }

    private byte[] partitions() {
        var table = new byte[size];
        int at = Layout.PARTITIONS;
        long end = (start + plan.sectors()) / (TRACK_SECTORS * HEADS);
        table[at + 1] = 1;
        table[at + 2] = 1;
        table[at + Layout.PARTITION_KIND] = KIND_FAT32;
        table[at + 5] = (byte) (HEADS - 1);
        table[at + 6] = (byte) (end >> 2 & 0xc0 | TRACK_SECTORS);
        table[at + 7] = (byte) end;
        LittleEndian.setDword(table, at + Layout.PARTITION_START, start);
        LittleEndian.setDword(table, at + Layout.PARTITION_START + 4, plan.sectors());
        LittleEndian.setWord(table, Layout.SIGNATURE, Layout.SIGNATURE_VALUE);
        return table;
    }
}
