package io.github.mpyfreezer.vm.littlefs;

import io.github.mpyfreezer.vm.vfs.FileException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * What the first entry of all says of a file system of version 2.
 *
 * @param minor the minor version
 * @param longestName bytes of a name at most
 * @param largestFile bytes of a file at most
 * @param largestAttribute bytes of an attribute at most
 */
record Superblock(int minor, long longestName, long largestFile, long largestAttribute) {
    static final long LONGEST_NAME = 255;
    static final long LARGEST_FILE = 0x7fff_ffff;
    static final long LARGEST_ATTRIBUTE = 1022;

    private static final int SIZE = 24;
    private static final int MAJOR = 2;
    private static final int MINOR = 1;
    private static final byte[] NAME = "littlefs".getBytes(StandardCharsets.US_ASCII);

    /** That of a new file system. */
    static final Superblock NEW = new Superblock(MINOR, LONGEST_NAME, LARGEST_FILE, LARGEST_ATTRIBUTE);

    /** Whether a log begins with one. */
    static boolean isIn(Log log) {
        return !log.entries().isEmpty()
                && log.entries().get(0).type() == Tag.SUPERBLOCK
                && Arrays.equals(log.entries().get(0).name(), NAME);
    }

    /** What one says; an error where this device cannot be of it, or nobody here knows its version. */
    static Superblock of(Entry entry, Flash flash) throws FileException {
        byte[] data = entry.content();
        if (!entry.isInline() || data.length < SIZE) {
            throw LfsError.CORRUPT.exception();
        }
        int version = Words.get(data, 0);
        var found = new Superblock(
                version & 0xffff,
                limit(data, 12, LONGEST_NAME),
                limit(data, 16, LARGEST_FILE),
                limit(data, 20, LARGEST_ATTRIBUTE));
        boolean right = version >>> 16 == MAJOR
                && found.minor <= MINOR
                && Words.get(data, 4) == flash.blockSize()
                && Words.unsigned(Words.get(data, 8)) == flash.blockCount()
                && found.longestName <= LONGEST_NAME
                && found.largestFile <= LARGEST_FILE
                && found.largestAttribute <= LARGEST_ATTRIBUTE;
        if (!right) {
            throw LfsError.INVALID.exception();
        }
        return found;
    }

    private static long limit(byte[] data, int at, long otherwise) {
        long value = Words.unsigned(Words.get(data, at));
        return value == 0 ? otherwise : value;
    }

    /** Whether it is to be written anew before anything else is. */
    boolean isOld() {
        return minor < MINOR;
    }

    /** The same in the version that is written here. */
    Superblock renewed() {
        return new Superblock(MINOR, longestName, largestFile, largestAttribute);
    }

    /** What it says as the content of its entry. */
    Change content(Flash flash) {
        return Change.of(
                Tag.INLINE_STRUCT,
                0,
                Words.bytes(
                        MAJOR << 16 | minor,
                        flash.blockSize(),
                        (int) flash.blockCount(),
                        (int) longestName,
                        (int) largestFile,
                        (int) largestAttribute));
    }

    /** All that makes it. */
    List<Change> changes(Flash flash) {
        return List.of(Change.create(0), Change.of(Tag.SUPERBLOCK, 0, NAME), content(flash));
    }
}
