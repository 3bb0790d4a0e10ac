package io.github.mpyfreezer.verifier.run;

import java.util.Map;

/** A program that drives frozen modules. */
public sealed interface Exercise {
    /** What it is called in reports. */
    String name();

    /**
     * One that is not frozen itself, and the same in both forms.
     *
     * @param name as the user named its file
     * @param program the program
     * @param besides modules that it may import besides the frozen ones, by their paths
     */
    record Apart(String name, InterpretedForm program, Map<String, InterpretedForm> besides) implements Exercise {
        public Apart {
            besides = Map.copyOf(besides);
        }
    }

    /**
     * One of the frozen modules, run as a program in either form.
     *
     * @param name the module's path
     */
    record Frozen(String name) implements Exercise {}
}
