package io.github.mpyfreezer.cli.build;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/** Reckons a fingerprint piece by piece. */
final class FingerprintSums {
    private final CRC32 first = new CRC32();
    private final CRC32C second = new CRC32C();
    private long length;

    void add(byte[] content, int from, int count) {
        first.update(content, from, count);
        second.update(content, from, count);
        length += count;
    }

    Fingerprint fingerprint() {
        long both = first.getValue() << 32 | second.getValue();
        return new Fingerprint("#" + Long.toHexString(both) + "-" + length);
    }
}
