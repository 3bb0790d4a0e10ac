package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import org.jspecify.annotations.Nullable;

/** The table of a set: open, with linear probing, like that of a map ({@code mp_set_t} in py/map.c). */
final class SetTable {
    private static final Object REMOVED = new Object();
    private static final Object[] NOTHING = {};
    private static final int PROBES_A_STEP = 8;

    private Object[] items;
    private int used;

    SetTable(int size) {
        items = size == 0 ? NOTHING : new Object[size];
    }

    SetTable copy() {
        var copy = new SetTable(0);
        copy.items = items.clone();
        copy.used = used;
        return copy;
    }

    int size() {
        return used;
    }

    /** How many places there are, to go through with {@link #at}. */
    int places() {
        return items.length;
    }

    /** The item at a place, null if there is none. */
    @Nullable
    Object at(int place) {
        Object item = place < items.length ? items[place] : null;
        return item == REMOVED ? null : item;
    }

    boolean contains(Vm vm, Object item) {
        return items.length != 0 && find(vm, item, Operators.hash(vm, item)) >= 0;
    }

    private int find(Vm vm, Object item, long hash) {
        Object[] table = items;
        int start = MpMap.place(vm, hash, table.length);
        int at = start;
        int probes = 0;
        do {
            if (++probes % PROBES_A_STEP == 0) {
                vm.spend(1);
            }
            Object there = table[at];
            if (there == null) {
                return -1;
            }
            if (there != REMOVED && Operators.equal(vm, there, item)) {
                return at;
            }
            at = at + 1 == table.length ? 0 : at + 1;
        } while (at != start);
        return -1;
    }

    /** Adds an item unless it is there. */
    void add(Vm vm, Object item) {
        long hash = hashWithRoom(vm, item);
        if (find(vm, item, hash) < 0) {
            addNew(vm, item, hash);
        }
    }

    /** Adds an item, or removes it where it is there. */
    void toggle(Vm vm, Object item) {
        long hash = hashWithRoom(vm, item);
        int place = find(vm, item, hash);
        if (place < 0) {
            addNew(vm, item, hash);
        } else {
            removeAt(place);
        }
    }

    private long hashWithRoom(Vm vm, Object item) {
        if (items.length == 0) {
            grow(vm);
        }
        return Operators.hash(vm, item);
    }

    /** Adds what was not found. In a table that has grown it is compared with others again, which classes can tell. */
    private void addNew(Vm vm, Object item, long hash) {
        do {
            int free = freePlace(vm, hash);
            if (free >= 0) {
                items[free] = item;
                used++;
                return;
            }
            grow(vm);
        } while (find(vm, item, hash) < 0);
    }

    private int freePlace(Vm vm, long hash) {
        int start = MpMap.place(vm, hash, items.length);
        int at = start;
        do {
            if (items[at] == null || items[at] == REMOVED) {
                return at;
            }
            at = at + 1 == items.length ? 0 : at + 1;
        } while (at != start);
        return -1;
    }

    private void grow(Vm vm) {
        Object[] old = items;
        int size = HashSizes.atLeast(old.length + 1);
        vm.heap().request((long) size * vm.wordBytes());
        items = new Object[size];
        used = 0;
        for (Object item : old) {
            if (item != null && item != REMOVED) {
                add(vm, item);
            }
        }
    }

    /** Removes an item; gives whether it was there. */
    boolean remove(Vm vm, Object item) {
        if (items.length == 0) {
            return false;
        }
        int place = find(vm, item, Operators.hash(vm, item));
        if (place < 0) {
            return false;
        }
        removeAt(place);
        return true;
    }

    private void removeAt(int place) {
        int next = place + 1 == items.length ? 0 : place + 1;
        items[place] = items[next] == null ? null : REMOVED;
        used--;
    }

    /** Removes the first item in the order of the table; gives it, null if there is none. */
    @Nullable
    Object removeFirst() {
        for (int i = 0; i < items.length; i++) {
            Object item = at(i);
            if (item != null) {
                removeAt(i);
                return item;
            }
        }
        return null;
    }

    void clear() {
        items = NOTHING;
        used = 0;
    }

    /** Tells what the set refers to, and how much memory its table takes. */
    void inspect(Census census) {
        census.words(items.length);
        census.addAll(items);
    }
}
