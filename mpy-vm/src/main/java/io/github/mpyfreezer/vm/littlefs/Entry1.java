package io.github.mpyfreezer.vm.littlefs;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * What a folder of version 1 says of a file or folder: four bytes of type and lengths, then what is of these lengths.
 *
 * @param type {@link #FILE}, {@link #FOLDER} or something else, and {@link #MOVING} while it is being moved
 * @param content the last block and the size of a file, or the pair of blocks of a folder
 * @param attributes more about it, which is kept
 * @param name its name
 */
@SuppressWarnings("ArrayRecordComponent") // nobody changes it
record Entry1(int type, byte[] content, byte[] attributes, byte[] name) {
    static final int FILE = 0x11;
    static final int FOLDER = 0x22;
    static final int SUPERBLOCK = 0x2e;
    static final int MOVING = 0x80;
    static final int CONTENT_SIZE = 8;
    static final int HEAD_SIZE = 4;

    private static final byte[] NOTHING = {};

    static Entry1 file(byte[] name, long head, long size) {
        return new Entry1(FILE, Words.bytes((int) head, (int) size), NOTHING, name);
    }

    static Entry1 folder(byte[] name, BlockPair pair) {
        return new Entry1(FOLDER, pair.bytes(), NOTHING, name);
    }

    boolean isFile() {
        return (type & ~MOVING) == FILE && content.length >= CONTENT_SIZE;
    }

    boolean isFolder() {
        return (type & ~MOVING) == FOLDER && content.length >= CONTENT_SIZE;
    }

    boolean isMoving() {
        return (type & MOVING) != 0;
    }

    BlockPair pair() {
        return BlockPair.at(content, 0);
    }

    long head() {
        return Words.unsigned(Words.get(content, 0));
    }

    long size() {
        return isFile() ? Words.unsigned(Words.get(content, 4)) : 0;
    }

    /** The same with another name, and not being moved. */
    Entry1 named(byte[] newName) {
        return new Entry1(type & ~MOVING, content, attributes, newName);
    }

    /** The same with another content. */
    Entry1 with(long head, long size) {
        return new Entry1(type, Words.bytes((int) head, (int) size), attributes, name);
    }

    /** Whether it has the same content as another one, which is therefore the same after a move. */
    boolean hasContentOf(Entry1 other) {
        return Arrays.equals(content, other.content);
    }

    /** Bytes of it. */
    int length() {
        return HEAD_SIZE + content.length + attributes.length + name.length;
    }

    void write(ByteArrayOutputStream out) {
        out.write(type);
        out.write(content.length);
        out.write(attributes.length);
        out.write(name.length);
        out.writeBytes(content);
        out.writeBytes(attributes);
        out.writeBytes(name);
    }
}
