package io.github.mpyfreezer.vm.object;

/** The sizes that tables of maps and sets grow to ({@code hash_allocation_sizes} in py/map.c). */
final class HashSizes {
    private static final int[] SIZES = {
        0, 2, 4, 6, 8, 10, 12, 17, 23, 29, 37, 47, 59, 73, 97, 127, 167, 223, 293, 389, 521, 691, 919, 1223, 1627, 2161,
        3229, 4831, 7243, 10861, 16273, 24407, 36607, 54907
    };

    private HashSizes() {}

    static int atLeast(int wanted) {
        for (int size : SIZES) {
            if (size >= wanted) {
                return size;
            }
        }
        return wanted + wanted / 2 | 1;
    }
}
