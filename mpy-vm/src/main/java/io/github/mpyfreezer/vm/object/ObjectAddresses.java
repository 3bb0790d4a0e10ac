package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Objects as machine words, which is how a program may keep them in memory: typecode {@code O} of {@code array} and
 * {@code struct}. Integers that need no object are their own word, as in object representation A (py/obj.h); any other object
 * has an address, and is kept alive by having been asked for it.
 */
public final class ObjectAddresses {
    private static final int ENTRY_WORDS = 4;

    private final Map<Long, Object> objects = new HashMap<>();
    private final IdentityHashMap<Object, Long> addresses = new IdentityHashMap<>();

    /** The word for an object. */
    public long wordOf(Vm vm, Object value) {
        if (value instanceof Long n) {
            return n << 1 | 1;
        }
        // Not its identity: values that machines share have one that another machine gave them.
        Long known = addresses.get(value);
        if (known != null) {
            return known;
        }
        vm.heap().requestWords(ENTRY_WORDS);
        long address = vm.newIdentity();
        addresses.put(value, address);
        objects.put(address, value);
        return address;
    }

    /** Notes the objects. */
    public void addRoots(Census census) {
        census.words((long) ENTRY_WORDS * objects.size());
        objects.values().forEach(census::add);
    }

    /** The object that a word stands for, {@code None} for a word that stands for none. */
    public Object at(long word) {
        return (word & 1) == 0 ? objects.getOrDefault(word, MpNone.NONE) : (Object) (word >> 1);
    }
}
