package io.github.mpyfreezer.verifier.image;

import java.util.ArrayList;
import java.util.List;

/** Notes bytes whose meaning becomes known, and whose they are. */
final class Claims {
    private final List<Claim> all = new ArrayList<>();
    private int owner = -1;
    private long item = -1;
    private int functions;
    private String function = "";

    /** What follows belongs to a module. */
    void enterModule(int index) {
        owner = index;
        functions = 0;
        outsideFunctions();
    }

    /** What follows belongs to all modules. */
    void leaveModule() {
        enterModule(-1);
    }

    /** What follows belongs to the module's next function; its number is for {@link #backToFunction}. */
    int enterFunction(String path) {
        backToFunction(functions, path);
        return functions++;
    }

    /** What follows belongs to a function that was entered before. */
    void backToFunction(int number, String path) {
        item = number;
        function = path;
    }

    private void outsideFunctions() {
        item = -1;
        function = "";
    }

    void add(long address, long length, Role role) {
        add(address, length, role, item);
    }

    /** @param number what it is about, in place of the function */
    void add(long address, long length, Role role, long number) {
        if (length > 0) {
            all.add(new Claim(address, address + length, role, owner, number, function));
        }
    }

    List<Claim> all() {
        return List.copyOf(all);
    }
}
