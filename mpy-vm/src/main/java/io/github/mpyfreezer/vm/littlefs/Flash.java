package io.github.mpyfreezer.vm.littlefs;

import io.github.mpyfreezer.vm.vfs.FileException;

/** A device of blocks that are erased before they are written, and can be read and written in parts. */
interface Flash {
    /** Bytes of a block. */
    int blockSize();

    /** How many there are. */
    long blockCount();

    /** Bytes that are read at a time: what is read begins and ends at a multiple of it, or with the block. */
    int readSize();

    /** Bytes that are written at a time. */
    int writeSize();

    /** Reads from an offset in a block on. */
    void read(long block, int offset, byte[] into, int at, int length) throws FileException;

    /** Writes from an offset in a block on. */
    void write(long block, int offset, byte[] from, int at, int length) throws FileException;

    /** Makes a block ready to be written. */
    void erase(long block) throws FileException;

    /** Writes out what was kept back. */
    void sync() throws FileException;

    /** The error for what contradicts itself, whose number depends on the version. */
    FileException corrupt();

    /** Counts work that is done without asking the device. */
    void spend(int steps);
}
