package io.github.mpyfreezer.vm.board;

import java.util.HashMap;
import java.util.Map;

/** The registers of a processor: they keep what is written. Not more than {@link #MOST} bytes of them; others read as zero. */
public final class Registers {
    /** How many bytes are kept. */
    public static final int MOST = 1 << 16;

    private final Map<Long, Byte> bytes = new HashMap<>();

    Registers() {}

    /** The value of some bytes, the lowest first. */
    public long read(long address, int count) {
        long value = 0;
        for (int i = count - 1; i >= 0; i--) {
            value = value << 8 | bytes.getOrDefault(address + i, (byte) 0) & 0xff;
        }
        return value;
    }

    /** Sets some bytes, the lowest first. */
    public void write(long address, int count, long value) {
        for (int i = 0; i < count; i++) {
            long at = address + i;
            if (bytes.size() < MOST || bytes.containsKey(at)) {
                bytes.put(at, (byte) (value >> 8 * i));
            }
        }
    }
}
