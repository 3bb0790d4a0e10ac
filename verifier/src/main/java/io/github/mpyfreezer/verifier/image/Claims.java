package io.github.mpyfreezer.verifier.image;

import java.util.ArrayList;
import java.util.Collections;
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

    /** Bytes that are read one by one. */
    void add(long address, long length, Role role) {
        add(address, length, role, 1);
    }

    /** Bytes that are read as wider numbers. */
    void add(long address, long length, Role role, int alignment) {
        addQstrs(item, address, length, role, alignment);
    }

    /**
     * What pools have.
     *
     * @param number of the first string that it is about
     */
    void addQstrs(long number, long address, long length, Role role, int alignment) {
        if (length > 0) {
            all.add(new Claim(address, address + length, role, owner, number, function, alignment));
        }
    }

    /** All that were noted, in this order. */
    List<Claim> all() {
        return Collections.unmodifiableList(all);
    }
}
