package io.github.mpyfreezer.vm.object;

/** The hash of strings and bytes ({@code qstr_compute_hash} in py/qstr.c), before it is cut to the width that is kept. */
final class StrHash {
    private static final int START = 5381;
    private static final int FACTOR = 33;

    private StrHash() {}

    static int of(byte[] bytes, int from, int to) {
        int hash = START;
        for (int i = from; i < to; i++) {
            hash = hash * FACTOR ^ bytes[i] & 0xff;
        }
        return hash;
    }
}
