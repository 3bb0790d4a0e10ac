package io.github.mpyfreezer.vm.fat;

/** The sector of a FAT32 volume that says how many clusters are free. */
final class InfoSector {
    private static final int LEAD = 0;
    private static final int STRUCTURE = 484;
    private static final int FREE = 488;
    private static final int LAST = 492;
    private static final long LEAD_VALUE = 0x41615252L;
    private static final long STRUCTURE_VALUE = 0x61417272L;

    private InfoSector() {}

    static boolean isOne(byte[] sector) {
        return Layout.isMarked(sector)
                && LittleEndian.dword(sector, LEAD) == LEAD_VALUE
                && LittleEndian.dword(sector, STRUCTURE) == STRUCTURE_VALUE;
    }

    static long free(byte[] sector) {
        return LittleEndian.dword(sector, FREE);
    }

    static long lastTaken(byte[] sector) {
        return LittleEndian.dword(sector, LAST);
    }

    /** @param sector zeros */
    static void fill(byte[] sector, long free, long lastTaken) {
        LittleEndian.setDword(sector, LEAD, LEAD_VALUE);
        LittleEndian.setDword(sector, STRUCTURE, STRUCTURE_VALUE);
        LittleEndian.setDword(sector, FREE, free);
        LittleEndian.setDword(sector, LAST, lastTaken);
        LittleEndian.setWord(sector, Layout.SIGNATURE, Layout.SIGNATURE_VALUE);
    }
}
