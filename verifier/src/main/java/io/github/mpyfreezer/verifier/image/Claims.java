package io.github.mpyfreezer.verifier.image;

import java.util.ArrayList;
import java.util.List;

/** Notes bytes whose meaning becomes known, and whose they are. */
final class Claims {
    private final List<Claim> all = new ArrayList<>();
    private int owner = -1;
    private String function = "";

    /** What follows belongs to a module. */
    void enterModule(int index) {
        owner = index;
        function = "";
    }

    /** What follows belongs to all modules. */
    void leaveModule() {
        enterModule(-1);
    }

    /** What follows belongs to a function. */
    void enterFunction(String path) {
        function = path;
    }

    void add(long address, long length, Role role) {
        if (length > 0) {
            all.add(new Claim(address, address + length, role, owner, function));
        }
    }

    List<Claim> all() {
        return List.copyOf(all);
    }
}
