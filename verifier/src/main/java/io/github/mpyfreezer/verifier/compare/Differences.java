package io.github.mpyfreezer.verifier.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Collects what differs. */
final class Differences {
    private final List<Difference> all = new ArrayList<>();
    private String module = "";
    private String function = "";

    /** What follows is of a module. */
    void enterModule(String name) {
        module = name;
        function = "";
    }

    /** What follows is of a function; an empty path is the module's own. */
    void enterFunction(String path) {
        function = path;
    }

    void add(String what, Object found, Object expected) {
        all.add(new Difference(module, function, what, String.valueOf(found), String.valueOf(expected)));
    }

    void compare(String what, Object found, Object expected) {
        if (!Objects.equals(found, expected)) {
            add(what, found, expected);
        }
    }

    List<Difference> all() {
        return List.copyOf(all);
    }
}
