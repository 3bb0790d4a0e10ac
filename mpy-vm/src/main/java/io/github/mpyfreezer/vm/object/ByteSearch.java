package io.github.mpyfreezer.vm.object;

/** Finds bytes in bytes ({@code find_subbytes} in py/objstr.c). */
final class ByteSearch {
    /** What is found where nothing is. */
    static final int NONE = -1;

    private ByteSearch() {}

    /** Where {@code needle} begins for the first time between two places. */
    static int first(byte[] bytes, int from, int to, byte[] needle, int needleFrom, int length) {
        int last = to - length;
        for (int i = from; i <= last; i++) {
            if (isAt(bytes, i, needle, needleFrom, length)) {
                return i;
            }
        }
        return NONE;
    }

    /** Where {@code needle} begins for the last time between two places. */
    static int last(byte[] bytes, int from, int to, byte[] needle, int needleFrom, int length) {
        for (int i = to - length; i >= from; i--) {
            if (isAt(bytes, i, needle, needleFrom, length)) {
                return i;
            }
        }
        return NONE;
    }

    /** Whether {@code needle} stands at a place, where there is room for it. */
    static boolean isAt(byte[] bytes, int at, byte[] needle, int needleFrom, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[at + i] != needle[needleFrom + i]) {
                return false;
            }
        }
        return true;
    }
}
