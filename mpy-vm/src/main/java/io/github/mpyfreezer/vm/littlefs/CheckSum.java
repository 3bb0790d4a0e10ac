package io.github.mpyfreezer.vm.littlefs;

import java.util.zip.CRC32;

/** The check sum of littlefs: CRC-32 without the complement at its end. */
final class CheckSum {
    private final CRC32 crc = new CRC32();

    /** Begins anew. */
    void reset() {
        crc.reset();
    }

    /** Adds bytes. */
    void add(byte[] bytes, int at, int length) {
        crc.update(bytes, at, length);
    }

    /** The sum so far. */
    int value() {
        return (int) ~crc.getValue();
    }

    /** The sum of some bytes. */
    static int of(byte[] bytes, int at, int length) {
        var sum = new CheckSum();
        sum.add(bytes, at, length);
        return sum.value();
    }
}
