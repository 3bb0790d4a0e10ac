package io.github.mpyfreezer.verifier.run;

import java.util.Comparator;

/**
 * How much of a function was executed.
 *
 * @param executed instructions that were, each counted once
 * @param instructions instructions that it has; 0 of machine code, which is not run here
 */
public record FunctionCoverage(Place place, int executed, int instructions) {
    /**
     * Which function.
     *
     * @param module path of its module
     * @param function its path within; empty for the module's own code
     */
    public record Place(String module, String function) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::module).thenComparing(Place::function);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }

        /** As people write it. */
        public String title() {
            return function.isEmpty() ? module : module + ": " + function;
        }
    }

    /** Whether it is machine code, which is not run here. */
    public boolean isMachineCode() {
        return instructions == 0;
    }

    /** Whether any of it was executed. */
    public boolean isDriven() {
        return executed > 0;
    }
}
