package io.github.mpyfreezer.vm.fat;

import io.github.mpyfreezer.vm.vfs.FileException;

/** A device of sectors that are read and written as a whole. Sector numbers have 32 bits. */
interface Sectors {
    /** Gets it ready. */
    void start() throws FileException;

    /** Bytes of a sector. */
    int sectorSize() throws FileException;

    /** How many there are. */
    long count() throws FileException;

    /** Reads sectors, as many as fit into so many bytes. */
    void read(long sector, byte[] into, int at, int length) throws FileException;

    /** Writes sectors. */
    void write(long sector, byte[] from, int at, int length) throws FileException;

    /** Writes out what it has kept back. */
    void sync() throws FileException;

    /** Whether it can only be read. */
    boolean isReadOnly();

    /** Counts work that is done without asking the device. */
    void spend(int steps);
}
