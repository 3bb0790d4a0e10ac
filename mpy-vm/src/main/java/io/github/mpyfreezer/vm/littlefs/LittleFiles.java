package io.github.mpyfreezer.vm.littlefs;

import io.github.mpyfreezer.vm.vfs.FileException;
import io.github.mpyfreezer.vm.vfs.OpenFile;
import org.jspecify.annotations.Nullable;

/** The operations on a littlefs file system, of either version. Paths begin at the root. */
interface LittleFiles {
    /**
     * A file or folder.
     *
     * @param name its name
     * @param folder whether it is a folder
     * @param size bytes of a file
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody changes it
    record Item(byte[] name, boolean folder, long size) {}

    /** What is in a folder, one after the other. */
    interface Listing {
        /** The next one, null at the end. */
        @Nullable
        Item next() throws FileException;
    }

    /** Opens a file. */
    OpenFile open(byte[] path, LfsMode mode) throws FileException;

    /** Lists a folder. */
    Listing list(byte[] path) throws FileException;

    /** What there is under a path. */
    Item status(byte[] path) throws FileException;

    /** When what there is under a path was changed, in nanoseconds since 1970; 0 where that is not kept. */
    long changed(byte[] path) throws FileException;

    /** Makes a folder. */
    void makeFolder(byte[] path) throws FileException;

    /** Removes a file or an empty folder. */
    void remove(byte[] path) throws FileException;

    /** Gives a file or folder another name; a file, or an empty folder, that has it is replaced. */
    void rename(byte[] from, byte[] to) throws FileException;

    /** How many blocks are in use, as the firmware counts them. */
    long usedBlocks() throws FileException;
}
