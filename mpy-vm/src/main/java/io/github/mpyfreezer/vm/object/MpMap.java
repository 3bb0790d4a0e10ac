package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A map as firmware keeps it (py/map.c): an open table with linear probing, which is searched, and iterated over, in the
 * order of hashes. Growth, deletion marks and the sizes of tables are the same, since programs see them in the order of
 * items. An ordered map is a list of pairs. A fixed one is not to be changed, for which its owner answers.
 */
public final class MpMap {
    /** Stands where a key was removed. */
    private static final Object REMOVED = new Object();

    private static final Object[] NOTHING = {};
    private static final int PROBES_A_STEP = 8;

    private Object[] keys;
    private Object[] values;
    private int used;
    private boolean allQstrs = true;
    private boolean fixed;
    private final boolean ordered;
    private @Nullable MethodCache watcher;

    /** A map in the order of hashes with room for {@code size} entries. */
    public MpMap(int size) {
        this(size, false);
    }

    private MpMap(int size, boolean ordered) {
        this.keys = size == 0 ? NOTHING : new Object[size];
        this.values = size == 0 ? NOTHING : new Object[size];
        this.ordered = ordered;
    }

    /** A map in the order of insertion with room for {@code size} entries. */
    public static MpMap ordered(int size) {
        return new MpMap(size, true);
    }

    /** A copy, of the same kind. */
    public MpMap copy() {
        var copy = new MpMap(0, ordered);
        copy.keys = keys.clone();
        copy.values = values.clone();
        copy.used = used;
        copy.allQstrs = allQstrs;
        return copy;
    }

    /** Whether it keeps the order of insertion. */
    public boolean isOrdered() {
        return ordered;
    }

    /** Whether it is not to be changed. */
    public boolean isFixed() {
        return fixed;
    }

    /** From now on it is not to be changed. */
    public void fix() {
        fixed = true;
    }

    /** From now on tells of each change. */
    void watch(MethodCache cache) {
        watcher = cache;
    }

    private void changed() {
        if (watcher != null) {
            watcher.clear();
        }
    }

    /** How many entries there are. */
    public int size() {
        return used;
    }

    /** How many places there are, to go through with {@link #isFilled}, {@link #keyAt} and {@link #valueAt}. */
    public int places() {
        return ordered ? used : keys.length;
    }

    /** Whether there is an entry at a place. */
    public boolean isFilled(int place) {
        return place < keys.length && keys[place] != null && keys[place] != REMOVED;
    }

    /** The key at a place. */
    public Object keyAt(int place) {
        return keys[place];
    }

    /** The value at a place. */
    public Object valueAt(int place) {
        return values[place];
    }

    /** Puts another value to an entry that is there. */
    public void setValueAt(int place, Object value) {
        changed();
        values[place] = value;
    }

    /** Whether a place has this very key: a check of a place that was found before. */
    public boolean hasAt(int place, MpStr qstr) {
        Object[] table = keys;
        return place < table.length && table[place] == qstr;
    }

    /** The value of a key, null if it is not there. */
    public @Nullable Object get(Vm vm, Object key) {
        int place = find(vm, key);
        return place < 0 ? null : values[place];
    }

    /** The place of a key, -1 if it is not there. */
    public int find(Vm vm, Object key) {
        if (key instanceof MpStr text && text.isQstr() && allQstrs && !ordered) {
            return findQstr(vm, text);
        }
        if (allQstrs && !(key instanceof MpStr)) {
            return -1;
        }
        if (ordered) {
            return findInOrder(vm, key);
        }
        if (keys.length == 0) {
            return -1;
        }
        Object[] table = keys;
        int start = place(vm, Operators.hash(vm, key), table.length);
        int at = start;
        int probes = 0;
        do {
            probes = counted(vm, probes);
            Object there = table[at];
            if (there == null) {
                return -1;
            }
            if (there != REMOVED && (there == key || Operators.equal(vm, there, key))) {
                return at;
            }
            at = at + 1 == table.length ? 0 : at + 1;
        } while (at != start);
        return -1;
    }

    /** Counts a place that was looked at: many have to be where hashes are the same. */
    private static int counted(Vm vm, int probes) {
        if (probes < PROBES_A_STEP) {
            return probes + 1;
        }
        vm.spend(1);
        return 0;
    }

    private int findQstr(Vm vm, MpStr name) {
        Object[] table = keys;
        if (table.length == 0) {
            return -1;
        }
        int start = name.hash(vm) % table.length;
        int at = start;
        int probes = 0;
        do {
            probes = counted(vm, probes);
            Object there = table[at];
            if (there == name || there instanceof MpStr text && text.isSame(name)) {
                return at;
            }
            if (there == null) {
                return -1;
            }
            at = at + 1 == table.length ? 0 : at + 1;
        } while (at != start);
        return -1;
    }

    /** Whether all keys are qstrs and this is no string: then nothing is asked whether it equals them. */
    private boolean hasOnlyOthers(Object key) {
        return allQstrs && !(key instanceof MpStr);
    }

    private int findInOrder(Vm vm, Object key) {
        boolean names = hasOnlyOthers(key);
        int probes = 0;
        for (int i = 0; i < used; i++) {
            probes = counted(vm, probes);
            if (Operators.isSame(keys[i], key) || !names && Operators.equal(vm, keys[i], key)) {
                return i;
            }
        }
        return -1;
    }

    /** Sets the value of a key, which is added where it is not there. */
    public void put(Vm vm, Object key, Object value) {
        changed();
        int place = findOrAdd(vm, key); // which may make another table
        values[place] = value;
    }

    /** Sets the value of a name, which mostly is there. */
    public void putName(Vm vm, MpStr name, Object value) {
        int place = find(vm, name);
        if (place < 0) {
            put(vm, name, value);
        } else {
            setValueAt(place, value);
        }
    }

    /** The place of a key, which is added where it is not there; its value is null then, and has to be set. */
    public int findOrAdd(Vm vm, Object key) {
        if (ordered) {
            int place = findInOrder(vm, key);
            return place >= 0 ? place : append(vm, key);
        }
        boolean names = hasOnlyOthers(key);
        long hash = Operators.hash(vm, key);
        if (keys.length == 0) {
            rehash(vm);
        }
        while (true) {
            Object[] table = keys;
            int start = place(vm, hash, table.length);
            int at = start;
            int free = -1;
            int probes = 0;
            do {
                probes = counted(vm, probes);
                Object there = table[at];
                if (there == null) {
                    return fill(free < 0 ? at : free, key);
                }
                if (there == REMOVED) {
                    free = free < 0 ? at : free;
                } else if (there == key || !names && Operators.equal(vm, there, key)) {
                    return at;
                }
                at = at + 1 == table.length ? 0 : at + 1;
            } while (at != start);
            if (free >= 0) {
                return fill(free, key);
            }
            rehash(vm);
        }
    }

    private int fill(int place, Object key) {
        keys[place] = key;
        values[place] = null;
        used++;
        allQstrs &= key instanceof MpStr text && text.isQstr();
        return place;
    }

    private int append(Vm vm, Object key) {
        if (used == keys.length) {
            vm.heap().request((keys.length + 4L) * 2 * vm.wordBytes());
            keys = Arrays.copyOf(keys, used + 4);
            values = Arrays.copyOf(values, used + 4);
        }
        return fill(used, key);
    }

    private void rehash(Vm vm) {
        Object[] oldKeys = keys;
        Object[] oldValues = values;
        int size = HashSizes.atLeast(oldKeys.length + 1);
        vm.heap().request(size * 2L * vm.wordBytes());
        keys = new Object[size];
        values = new Object[size];
        used = 0;
        allQstrs = true;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != null && oldKeys[i] != REMOVED) {
                int place = findOrAdd(vm, oldKeys[i]);
                values[place] = oldValues[i];
            }
        }
    }

    /** Removes a key; gives its value, null if it is not there. */
    public @Nullable Object remove(Vm vm, Object key) {
        int place = find(vm, key);
        return place < 0 ? null : removeAt(place);
    }

    /** Removes the entry at a place; gives its value. */
    public Object removeAt(int place) {
        changed();
        Object value = values[place];
        used--;
        if (ordered) {
            System.arraycopy(keys, place + 1, keys, place, used - place);
            System.arraycopy(values, place + 1, values, place, used - place);
            keys[used] = null;
            values[used] = null;
        } else {
            int next = place + 1 == keys.length ? 0 : place + 1;
            keys[place] = keys[next] == null ? null : REMOVED;
            values[place] = null;
        }
        return value;
    }

    /** Removes the last entry of an ordered map, else the first that is found; gives its key and value. */
    Object[] removeAny() {
        changed();
        int place = ordered ? used - 1 : 0;
        while (!isFilled(place)) {
            place++;
        }
        Object[] entry = {keys[place], values[place]};
        keys[place] = ordered ? null : REMOVED;
        values[place] = null;
        used--;
        return entry;
    }

    /** Removes all. */
    public void clear() {
        changed();
        keys = NOTHING;
        values = NOTHING;
        used = 0;
        allQstrs = true;
        fixed = false;
    }

    /** The place at which the search for a hash begins: the hash is an unsigned machine word. */
    static int place(Vm vm, long hash, int size) {
        if (hash >= 0) {
            return (int) (hash % size);
        }
        return vm.wordBytes() == 4 ? (int) ((hash & 0xffffffffL) % size) : (int) Long.remainderUnsigned(hash, size);
    }

    /** Has neither keys nor values counted. */
    public void exemptAll(Census census) {
        for (int i = 0; i < places(); i++) {
            if (isFilled(i)) {
                census.exempt(keys[i]);
                census.exempt(values[i]);
            }
        }
    }

    /** Tells what the map refers to, and how much memory its table takes; a fixed one is in ROM. */
    void inspect(Census census) {
        census.words(fixed ? 0 : 2L * keys.length);
        census.addAll(keys);
        census.addAll(values);
    }
}
