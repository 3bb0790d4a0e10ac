package io.github.mpyfreezer.verifier.c;

import java.nio.charset.StandardCharsets;

/** All names of a file, each once. */
final class Names {
    private static final int FIRST_SIZE = 1 << 12;
    /** The C that freeze writes has a name in about so many bytes. */
    private static final int BYTES_FOR_NAME = 1 << 9;

    private static final int MOST_BYTES = 1 << 26;

    private Name[] table;
    private int count;
    private byte[] kept = new byte[1 << 14];
    private int keptLength;

    /** @param bytes how long the text is that has them, as far as that is known */
    Names(long bytes) {
        int expected = (int) Math.min(bytes, MOST_BYTES) / BYTES_FOR_NAME;
        this.table = new Name[Math.max(FIRST_SIZE, Integer.highestOneBit(expected) * 4)];
        for (Keyword keyword : Keyword.values()) {
            keyword(keyword.spelling(), keyword);
        }
        for (String alias : new String[] {"__const", "restrict", "__restrict"}) {
            keyword(alias, Keyword.CONST);
        }
        keyword("__attribute", Keyword.ATTRIBUTE);
    }

    private void keyword(String spelling, Keyword keyword) {
        Name name = named(spelling);
        name.setKeyword(keyword);
        name.setOfHeaders();
    }

    /** The hash of a name so far, with one more byte. */
    static int hash(int before, int c) {
        return (before ^ c) * 0x01000193;
    }

    Name named(String text) {
        return named(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    Name named(byte[] bytes) {
        int hash = 0;
        for (byte b : bytes) {
            hash = hash(hash, b);
        }
        return at(bytes, 0, bytes.length, hash);
    }

    Name at(byte[] bytes, int start, int end, int hash) {
        int mask = table.length - 1;
        int slot = (hash ^ hash >>> 15) & mask;
        while (table[slot] != null) {
            if (table[slot].hash() == hash && table[slot].is(bytes, start, end)) {
                return table[slot];
            }
            slot = (slot + 1) & mask;
        }
        var name = keep(bytes, start, end - start, hash);
        table[slot] = name;
        if (++count * 2 > table.length) {
            grow();
        }
        return name;
    }

    /** A name of its own, in memory that names share. */
    private Name keep(byte[] bytes, int start, int length, int hash) {
        if (keptLength + length > kept.length) {
            kept = new byte[Math.max(kept.length, length)];
            keptLength = 0;
        }
        System.arraycopy(bytes, start, kept, keptLength, length);
        var name = new Name(kept, keptLength, length, hash);
        keptLength += length;
        return name;
    }

    private void grow() {
        Name[] old = table;
        table = new Name[old.length * 2];
        for (Name name : old) {
            if (name != null) {
                int slot = (name.hash() ^ name.hash() >>> 15) & (table.length - 1);
                while (table[slot] != null) {
                    slot = (slot + 1) & (table.length - 1);
                }
                table[slot] = name;
            }
        }
    }
}
