package io.github.mpyfreezer.size.measure;

import java.util.BitSet;

/** Whom bytes are charged to. Modules are counted as the image has them. */
sealed interface Payer {
    /** What it takes to have any modules at all. */
    enum Once implements Payer {
        ONCE
    }

    /** A module, for what no function of it has. */
    record Module(int module) implements Payer {}

    /** A function, counted from the module's outermost, each before those in it. */
    record Function(int module, int function) implements Payer {}

    /**
     * Every module that needs a string; nobody if there are none.
     *
     * @param group the string, whose bytes are shared out together
     */
    record Users(BitSet modules, long group) implements Payer {}

    /** The modules among them. */
    default BitSet modulesOf() {
        var modules = new BitSet();
        if (this instanceof Module module) {
            modules.set(module.module());
        } else if (this instanceof Function function) {
            modules.set(function.module());
        } else if (this instanceof Users users) {
            modules.or(users.modules());
        }
        return modules;
    }
}
