package io.github.mpyfreezer.verifier.c;

import java.nio.charset.StandardCharsets;

/** All names of a file, each once. */
final class Names {
    private static final int FIRST_SIZE = 1 << 12;

    private Name[] table = new Name[FIRST_SIZE];
    private int count;

    Names() {
        for (Keyword keyword : Keyword.values()) {
            named(keyword.spelling()).setKeyword(keyword);
        }
        for (String alias : new String[] {"__const", "restrict", "__restrict"}) {
            named(alias).setKeyword(Keyword.CONST);
        }
        named("__attribute").setKeyword(Keyword.ATTRIBUTE);
    }

    /** The hash of a name so far, with one more byte. */
    static int hash(int before, int c) {
        return (before ^ c) * 0x01000193;
    }

    Name named(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
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
        var name = new Name(bytes, start, end - start, hash);
        table[slot] = name;
        if (++count * 2 > table.length) {
            grow();
        }
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
