package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;

/**
 * Sorts a list as firmware does: by parting it at its last item, which does not keep the order of equal items, and asks for
 * the keys, and compares them, in the same order ({@code mp_quicksort} in py/objlist.c).
 */
final class ListSort {
    private final Vm vm;
    private final MpList list;
    private final Object key;
    private final Boolean wanted;
    /** The last of the items that {@link #part} has brought before the pivot, or the pivot itself. */
    private int lastBelow;

    /** @param key a function, or {@code None} */
    ListSort(Vm vm, MpList list, Object key, boolean reverse) {
        this.vm = vm;
        this.list = list;
        this.key = key;
        this.wanted = !reverse;
    }

    void sort() {
        if (list.size() > 1) {
            sort(0, list.size() - 1);
        }
    }

    /** Sorts the items from {@code first} to {@code last}, each included. */
    private void sort(int first, int last) {
        vm.enter(Vm.NATIVE_FRAME);
        try {
            int low = first;
            int high = last;
            while (high > low) {
                int middle = part(low, high);
                int below = lastBelow;
                if (below - low + 1 < high - middle) {
                    sort(low, below);
                    low = middle + 1;
                } else {
                    sort(middle + 1, high);
                    high = below;
                }
            }
        } finally {
            vm.leave(Vm.NATIVE_FRAME);
        }
    }

    /** Brings what is less than the last item before it, the rest behind it; gives its place then. */
    private int part(int low, int high) {
        Object pivot = keyAt(high);
        int up = low - 1;
        int down = high;
        while (true) {
            do {
                up++;
            } while (up < down && isLess(keyAt(up), pivot));
            do {
                down--;
            } while (up < down && isLess(pivot, keyAt(down)));
            if (up >= down) {
                break;
            }
            swap(up, down);
        }
        swap(up, high);
        lastBelow = down;
        return up;
    }

    private Object keyAt(int place) {
        Object item = itemAt(place);
        return key == MpNone.NONE ? item : Calls.call(vm, key, item);
    }

    private Object itemAt(int place) {
        // Keys and comparisons are the program's, and may make the list shorter.
        if (place < 0 || place >= list.size()) {
            throw Errors.value(vm, "list modified during sort");
        }
        return list.get(place);
    }

    private boolean isLess(Object a, Object b) {
        vm.spend(1);
        return wanted.equals(Operators.binary(vm, BinaryOp.LESS, a, b));
    }

    private void swap(int a, int b) {
        Object kept = itemAt(a);
        list.set(a, itemAt(b));
        list.set(b, kept);
    }
}
