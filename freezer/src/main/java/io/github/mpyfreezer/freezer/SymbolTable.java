package io.github.mpyfreezer.freezer;

import java.util.HashSet;
import java.util.Set;

/** Gives out C names, each only once: a name that is taken gets the first free number from 2 on. */
class SymbolTable {
    private final Set<String> taken = new HashSet<>();

    /** A table for names that are known to differ: it gives out each as it is wanted. */
    static SymbolTable ofDistinctNames() {
        return new SymbolTable() {
            @Override
            String claim(String wanted, String... derived) {
                return wanted;
            }
        };
    }

    /** @param derived endings with which the name must be free too, because names are built from it */
    String claim(String wanted, String... derived) {
        String name = wanted;
        for (int i = 2; !isFree(name, derived); i++) {
            name = wanted + i;
        }
        taken.add(name);
        for (String ending : derived) {
            taken.add(name + ending);
        }
        return name;
    }

    private boolean isFree(String name, String... derived) {
        if (taken.contains(name)) {
            return false;
        }
        for (String ending : derived) {
            if (taken.contains(name + ending)) {
                return false;
            }
        }
        return true;
    }
}
