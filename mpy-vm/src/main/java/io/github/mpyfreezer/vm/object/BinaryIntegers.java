package io.github.mpyfreezer.vm.object;

/** Integers of up to 64 bits in bytes ({@code mp_binary_get_int}, {@code mp_binary_set_int} in py/binary.c). */
public final class BinaryIntegers {
    private BinaryIntegers() {}

    /**
     * The integer that begins at a place.
     *
     * @param size 1 to 8 bytes
     */
    public static long get(byte[] bytes, int at, int size, boolean signed, boolean bigEndian) {
        long value = 0;
        for (int i = 0; i < size; i++) {
            value = value << 8 | bytes[bigEndian ? at + i : at + size - 1 - i] & 0xff;
        }
        int unused = Long.SIZE - Byte.SIZE * size;
        return signed ? value << unused >> unused : value;
    }

    /**
     * Writes the low bytes of an integer.
     *
     * @param size 1 to 8 bytes
     */
    public static void set(byte[] bytes, int at, int size, long value, boolean bigEndian) {
        for (int i = 0; i < size; i++) {
            bytes[bigEndian ? at + size - 1 - i : at + i] = (byte) (value >> Byte.SIZE * i);
        }
    }
}
