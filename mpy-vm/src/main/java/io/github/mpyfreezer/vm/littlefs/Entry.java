package io.github.mpyfreezer.vm.littlefs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What a metadata log says of a file or folder.
 *
 * @param type {@link Tag#FILE}, {@link Tag#FOLDER} or {@link Tag#SUPERBLOCK}; another one where it has no name yet
 * @param name its name
 * @param struct how its content is kept: {@link Tag#FOLDER_STRUCT} and the like
 * @param content a pair of blocks, a block and a size, or the bytes themselves
 * @param attributes more about it by its type
 */
@SuppressWarnings("ArrayRecordComponent") // nobody changes it
record Entry(int type, byte[] name, int struct, byte[] content, NavigableMap<Integer, byte[]> attributes) {
    private static final int NONE = -1;
    private static final byte[] NOTHING = {};

    /** One that nothing is known of. */
    static final Entry BLANK = new Entry(NONE, NOTHING, NONE, NOTHING, Collections.emptyNavigableMap());

    /** The same with a name. */
    Entry named(int newType, byte[] newName) {
        return new Entry(newType, newName, struct, content, attributes);
    }

    /** The same with a content. */
    Entry with(int newStruct, byte[] newContent) {
        return new Entry(type, name, newStruct, newContent, attributes);
    }

    /** The same with an attribute, or without it where there is no more of it. */
    Entry attributed(int key, byte[] value, boolean deleted) {
        var all = new TreeMap<>(attributes);
        if (deleted) {
            all.remove(key);
        } else {
            all.put(key, value);
        }
        return new Entry(type, name, struct, content, all);
    }

    boolean isFile() {
        return type == Tag.FILE;
    }

    boolean isFolder() {
        return type == Tag.FOLDER;
    }

    /** Whether its bytes stand in the log. */
    boolean isInline() {
        return struct == Tag.INLINE_STRUCT;
    }

    /** Whether its bytes are in blocks. */
    boolean hasBlocks() {
        return struct == Tag.BLOCKS_STRUCT && content.length >= 8;
    }

    /** The pair of blocks of a folder, {@link BlockPair#NONE} where it has none. */
    BlockPair pair() {
        return struct == Tag.FOLDER_STRUCT && content.length >= 8 ? BlockPair.at(content, 0) : BlockPair.NONE;
    }

    /** The last block of a file. */
    long head() {
        return Words.unsigned(Words.get(content, 0));
    }

    /** Bytes of a file. */
    long size() {
        return isInline() ? content.length : hasBlocks() ? Words.unsigned(Words.get(content, 4)) : 0;
    }

    /** All of it as changes that make it anew. */
    List<Change> changes(int id) {
        var changes = new ArrayList<Change>();
        if (type != NONE) {
            changes.add(Change.of(type, id, name));
        }
        if (struct != NONE) {
            changes.add(Change.of(struct, id, content));
        }
        attributes.forEach((key, value) -> changes.add(Change.of(Tag.ATTRIBUTE + key, id, value)));
        return changes;
    }

    /** Bytes that it takes in a log. */
    int logSize() {
        return changes(0).stream().mapToInt(Change::size).sum();
    }

    /**
     * The order of names in a folder: by their bytes; of two of which one begins with the other, the longer one comes first.
     *
     * @return above 0 if the other name comes behind this one
     */
    static int compare(byte[] name, byte[] other) {
        int length = Math.min(name.length, other.length);
        for (int i = 0; i < length; i++) {
            if (name[i] != other[i]) {
                return (other[i] & 0xff) - (name[i] & 0xff);
            }
        }
        return name.length - other.length;
    }
}
