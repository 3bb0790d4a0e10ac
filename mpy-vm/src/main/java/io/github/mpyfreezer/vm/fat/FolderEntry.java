package io.github.mpyfreezer.vm.fat;

import java.util.Arrays;

/**
 * What an entry of a folder says of a file or folder.
 *
 * @param attributes some of those below
 * @param cluster the first one, 0 for none
 * @param size in bytes
 * @param time when it was changed, in units of two seconds, minutes and hours
 * @param date when it was changed, as day, month and year since 1980
 */
record FolderEntry(int attributes, long cluster, long size, int time, int date) {
    static final int READ_ONLY = 0x01;
    static final int LABEL = 0x08;
    static final int FOLDER = 0x10;
    static final int CHANGED = 0x20;
    static final int ATTRIBUTES = 11;
    static final int SMALL_LETTERS = 12;
    static final int CREATED = 14;
    static final int ACCESSED = 18;
    static final int CLUSTER_HIGH = 20;
    static final int MODIFIED = 22;
    static final int CLUSTER_LOW = 26;
    static final int SIZE = 28;

    private static final int KNOWN = 0x3f;
    private static final int BODY = 8;
    private static final byte[] NAMELESS = {'?'};

    static FolderEntry at(Layout layout, byte[] sector, int at) {
        return new FolderEntry(
                attributes(sector, at),
                cluster(layout, sector, at),
                LittleEndian.dword(sector, at + SIZE),
                LittleEndian.word(sector, at + MODIFIED),
                LittleEndian.word(sector, at + MODIFIED + 2));
    }

    boolean isFolder() {
        return (attributes & FOLDER) != 0;
    }

    boolean isReadOnly() {
        return (attributes & READ_ONLY) != 0;
    }

    static int attributes(byte[] sector, int at) {
        return sector[at + ATTRIBUTES] & KNOWN;
    }

    static long cluster(Layout layout, byte[] sector, int at) {
        long low = LittleEndian.word(sector, at + CLUSTER_LOW);
        return layout.type() == FatType.FAT32 ? low | (long) LittleEndian.word(sector, at + CLUSTER_HIGH) << 16 : low;
    }

    static void setCluster(Layout layout, byte[] sector, int at, long cluster) {
        LittleEndian.setWord(sector, at + CLUSTER_LOW, (int) cluster);
        if (layout.type() == FatType.FAT32) {
            LittleEndian.setWord(sector, at + CLUSTER_HIGH, (int) (cluster >> 16));
        }
    }

    /** The name of eleven bytes as programs see it. */
    static byte[] name(byte[] sector, int at) {
        var name = new byte[FatName.SHORT_SIZE + 1];
        int flags = sector[at + SMALL_LETTERS];
        int body = copy(sector, at, BODY, name, 0, (flags & FatName.SMALL_BODY) != 0);
        int from = at + BODY;
        int size =
                copy(sector, from, FatName.SHORT_SIZE - BODY, name, body + 1, (flags & FatName.SMALL_EXTENSION) != 0);
        if (size > body + 1) {
            name[body] = '.';
        } else {
            size = body;
        }
        int end = 0;
        while (end < size && name[end] != 0) {
            end++;
        }
        return end == 0 ? NAMELESS.clone() : Arrays.copyOf(name, end);
    }

    /** Copies what is no space; gives where the copy ends. */
    private static int copy(byte[] from, int at, int length, byte[] to, int start, boolean small) {
        int size = start;
        for (int i = at; i < at + length; i++) {
            int b = from[i] & 0xff;
            if (b == FatName.DELETED_STAND_IN) {
                b = FatName.DELETED;
            } else if (small && b >= 'A' && b <= 'Z') {
                b += 'a' - 'A';
            }
            if (b != ' ') {
                to[size++] = (byte) b;
            }
        }
        return size;
    }
}
