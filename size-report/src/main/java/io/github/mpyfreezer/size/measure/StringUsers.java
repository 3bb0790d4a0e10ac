package io.github.mpyfreezer.size.measure;

import io.github.mpyfreezer.verifier.image.FoundModule;
import io.github.mpyfreezer.verifier.image.FoundObject;
import io.github.mpyfreezer.verifier.image.FoundQstr;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which modules need which interned strings: those of their tables, and those that constants hold. */
final class StringUsers {
    private final Map<Long, BitSet> users = new HashMap<>();

    StringUsers(List<FoundModule> modules) {
        for (int i = 0; i < modules.size(); i++) {
            if (modules.get(i) instanceof FoundModule.Loaded module) {
                for (FoundQstr qstr : module.qstrs()) {
                    add(qstr, i);
                }
                addConstants(module.constants(), i);
            }
        }
    }

    private void addConstants(List<FoundObject> constants, int module) {
        Deque<FoundObject> left = new ArrayDeque<>(constants);
        while (!left.isEmpty()) {
            FoundObject next = left.pop();
            if (next instanceof FoundObject.Interned interned) {
                add(interned.qstr(), module);
            } else if (next instanceof FoundObject.Tuple tuple) {
                left.addAll(tuple.items());
            }
        }
    }

    private void add(FoundQstr qstr, int module) {
        users.computeIfAbsent(qstr.number(), unknown -> new BitSet()).set(module);
    }

    /** Those that need the string of a number. */
    Payer.Users of(long number) {
        return new Payer.Users(users.getOrDefault(number, new BitSet()), number);
    }
}
