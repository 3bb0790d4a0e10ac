package io.github.mpyfreezer.vm.littlefs;

/** Numbers of four bytes. */
final class Words {
    private Words() {}

    /** The one at a place, the lowest byte first. */
    static int get(byte[] bytes, int at) {
        return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8 | (bytes[at + 2] & 0xff) << 16 | bytes[at + 3] << 24;
    }

    /** Writes one, the lowest byte first. */
    static void set(byte[] bytes, int at, int value) {
        bytes[at] = (byte) value;
        bytes[at + 1] = (byte) (value >> 8);
        bytes[at + 2] = (byte) (value >> 16);
        bytes[at + 3] = (byte) (value >> 24);
    }

    /** Several of them one behind the other. */
    static byte[] bytes(int... words) {
        var bytes = new byte[4 * words.length];
        for (int i = 0; i < words.length; i++) {
            set(bytes, 4 * i, words[i]);
        }
        return bytes;
    }

    /** A number without a sign. */
    static long unsigned(int word) {
        return word & 0xffff_ffffL;
    }
}
