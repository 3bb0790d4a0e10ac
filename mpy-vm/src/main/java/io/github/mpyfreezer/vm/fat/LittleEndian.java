package io.github.mpyfreezer.vm.fat;

/** Numbers in bytes, the lowest byte first. */
final class LittleEndian {
    private LittleEndian() {}

    static int word(byte[] bytes, int at) {
        return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8;
    }

    static long dword(byte[] bytes, int at) {
        return word(bytes, at) | (long) word(bytes, at + 2) << 16;
    }

    static void setWord(byte[] bytes, int at, int value) {
        bytes[at] = (byte) value;
        bytes[at + 1] = (byte) (value >> 8);
    }

    static void setDword(byte[] bytes, int at, long value) {
        setWord(bytes, at, (int) value);
        setWord(bytes, at + 2, (int) (value >> 16));
    }
}
