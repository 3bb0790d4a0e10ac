package io.github.mpyfreezer.vm.fat;

/** How wide the entries of a table are, which follows from how many clusters there are. */
enum FatType {
    FAT12(0xff5),
    FAT16(0xfff5),
    FAT32(0xffffff5);

    private final long mostClusters;

    FatType(long mostClusters) {
        this.mostClusters = mostClusters;
    }

    /** The most clusters of this type. */
    long mostClusters() {
        return mostClusters;
    }

    /** Bytes of a table with so many entries. */
    long tableBytes(long entries) {
        return switch (this) {
            case FAT12 -> (entries * 3 + 1) / 2;
            case FAT16 -> entries * 2;
            case FAT32 -> entries * 4;
        };
    }
}
