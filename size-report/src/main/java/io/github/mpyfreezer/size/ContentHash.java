package io.github.mpyfreezer.size;

import java.util.Locale;

/** Tells contents apart by 64 bits (FNV-1a). No protection against somebody who makes two alike on purpose. */
final class ContentHash {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private long hash = BASIS;

    /** Adds the lowest eight bits. */
    ContentHash octet(int value) {
        hash = (hash ^ (value & 0xff)) * PRIME;
        return this;
    }

    /** Adds a number. */
    ContentHash number(long value) {
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            octet((int) (value >> shift));
        }
        return this;
    }

    /** Adds a text and its length, so that two are not taken for one. */
    ContentHash text(String text) {
        number(text.length());
        for (int i = 0; i < text.length(); i++) {
            octet(text.charAt(i)).octet(text.charAt(i) >> Byte.SIZE);
        }
        return this;
    }

    /** Sixteen digits. */
    String digits() {
        return String.format(Locale.ROOT, "%016x", hash);
    }
}
