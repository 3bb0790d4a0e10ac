package io.github.mpyfreezer.vm.littlefs;

/**
 * A tag of a metadata log: a bit that is 0 where it is valid, 11 bits of type, 10 of the number of an entry, 10 of the bytes
 * that follow (the format of littlefs version 2).
 *
 * @param bits all of it
 */
record Tag(int bits) {
    static final int FILE = 0x001;
    static final int FOLDER = 0x002;
    static final int SUPERBLOCK = 0x0ff;
    static final int FOLDER_STRUCT = 0x200;
    static final int INLINE_STRUCT = 0x201;
    static final int BLOCKS_STRUCT = 0x202;
    static final int ATTRIBUTE = 0x300;
    static final int CREATE = 0x401;
    static final int DELETE = 0x4ff;
    static final int SUM = 0x500;
    static final int NEXT_SUM = 0x5ff;
    static final int SOFT_TAIL = 0x600;
    static final int HARD_TAIL = 0x601;
    static final int MOVE_STATE = 0x7ff;

    /** The kind of {@link #FILE}, {@link #FOLDER} and {@link #SUPERBLOCK}. */
    static final int NAME_KIND = 0;

    static final int STRUCT_KIND = 2;
    static final int ATTRIBUTE_KIND = 3;
    static final int SPLICE_KIND = 4;
    static final int TAIL_KIND = 6;

    /** The number of what is of no entry. */
    static final int NOBODY = 0x3ff;
    /** The size of what is deleted. */
    static final int DELETED = 0x3ff;
    /** The most bytes that may follow. */
    static final int LARGEST = 0x3fe;

    private static final int TEN = 0x3ff;

    static Tag of(int type, int id, int size) {
        return new Tag(type << 20 | id << 10 | size);
    }

    boolean isValid() {
        return bits >= 0;
    }

    int type() {
        return bits >> 20 & 0x7ff;
    }

    /** The upper three bits of the type. */
    int kind() {
        return bits >> 28 & 7;
    }

    /** The lower eight bits of the type. */
    int detail() {
        return bits >> 20 & 0xff;
    }

    /** Whether a check sum follows, which ends a commit. */
    boolean isSum() {
        return (type() & 0x780) == SUM;
    }

    int id() {
        return bits >> 10 & TEN;
    }

    int size() {
        return bits & TEN;
    }

    boolean isDeleted() {
        return size() == DELETED;
    }

    /** Bytes that really follow. */
    int dataSize() {
        return isDeleted() ? 0 : size();
    }
}
