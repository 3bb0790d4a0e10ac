package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;

/** Finds bytes in bytes ({@code find_subbytes} in py/objstr.c). */
final class ByteSearch {
    /** What is found where nothing is. */
    static final int NONE = -1;

    private static final int BYTES_A_STEP = 16;
    private static final int COUNTED_AT_ONCE = 1 << 12;

    private ByteSearch() {}

    /** Where {@code needle} begins for the first time between two places. */
    static int first(Vm vm, byte[] bytes, int from, int to, byte[] needle, int needleFrom, int length) {
        int last = to - length;
        int work = 0;
        for (int i = from; i <= last; i++) {
            int same = same(bytes, i, needle, needleFrom, length);
            if (same == length) {
                vm.spend((work + length) / BYTES_A_STEP);
                return i;
            }
            work = counted(vm, work + 1 + same);
        }
        vm.spend(work / BYTES_A_STEP);
        return NONE;
    }

    /** Where {@code needle} begins for the last time between two places. */
    static int last(Vm vm, byte[] bytes, int from, int to, byte[] needle, int needleFrom, int length) {
        int work = 0;
        for (int i = to - length; i >= from; i--) {
            int same = same(bytes, i, needle, needleFrom, length);
            if (same == length) {
                vm.spend((work + length) / BYTES_A_STEP);
                return i;
            }
            work = counted(vm, work + 1 + same);
        }
        vm.spend(work / BYTES_A_STEP);
        return NONE;
    }

    private static int counted(Vm vm, int work) {
        if (work < COUNTED_AT_ONCE) {
            return work;
        }
        vm.spend(work / BYTES_A_STEP);
        return 0;
    }

    /** Whether {@code needle} stands at a place, where there is room for it. */
    static boolean isAt(Vm vm, byte[] bytes, int at, byte[] needle, int needleFrom, int length) {
        int same = same(bytes, at, needle, needleFrom, length);
        vm.spend(same / BYTES_A_STEP);
        return same == length;
    }

    private static int same(byte[] bytes, int at, byte[] needle, int needleFrom, int length) {
        int same = 0;
        while (same < length && bytes[at + same] == needle[needleFrom + same]) {
            same++;
        }
        return same;
    }
}
