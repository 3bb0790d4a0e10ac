package io.github.mpyfreezer.vm.littlefs;

import io.github.mpyfreezer.vm.Clock;
import java.util.Arrays;

/** When a file was changed last: nanoseconds since 1970 in eight bytes, the lowest first (extmod/vfs_lfs.c). */
final class Stamp {
    /** The number of the attribute that it is kept in. */
    static final int ATTRIBUTE = 1;

    static final int SIZE = 8;

    private final Clock clock;
    private byte[] bytes;

    /** This moment. */
    Stamp(Clock clock) {
        this.clock = clock;
        this.bytes = now();
    }

    private byte[] now() {
        long nanos = clock.wallNanos();
        return Words.bytes((int) nanos, (int) (nanos >> 32));
    }

    /** It is changed now. */
    void renew() {
        bytes = now();
    }

    /** It was changed when these bytes say. */
    void set(byte[] kept) {
        bytes = Arrays.copyOf(kept, SIZE);
    }

    byte[] bytes() {
        return bytes;
    }

    /** What bytes say; 0 where they are not of the right size. */
    static long nanos(byte[] bytes) {
        return bytes.length == SIZE ? Words.unsigned(Words.get(bytes, 0)) | (long) Words.get(bytes, 4) << 32 : 0;
    }
}
