package io.github.mpyfreezer.vm.littlefs;

/**
 * One change of a metadata log.
 *
 * @param tag what is changed
 * @param data the bytes that follow it
 */
@SuppressWarnings("ArrayRecordComponent") // nobody changes it
record Change(Tag tag, byte[] data) {
    private static final byte[] NOTHING = {};

    static Change of(int type, int id, byte[] data) {
        return new Change(Tag.of(type, id, data.length), data);
    }

    /** An entry that is to be there. */
    static Change create(int id) {
        return of(Tag.CREATE, id, NOTHING);
    }

    /** An entry that is to go. */
    static Change delete(int id) {
        return of(Tag.DELETE, id, NOTHING);
    }

    /** Where the list of all folders goes on. */
    static Change tail(boolean hard, BlockPair pair) {
        return of(hard ? Tag.HARD_TAIL : Tag.SOFT_TAIL, Tag.NOBODY, pair.bytes());
    }

    /** Bytes that it takes in a log. */
    int size() {
        return 4 + data.length;
    }
}
