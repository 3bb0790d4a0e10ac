package io.github.mpyfreezer.verifier.run;

import org.jspecify.annotations.Nullable;

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
        @Override
        public int compareTo(Place other) {
            int order = module.compareTo(other.module);
            return order != 0 ? order : function.compareTo(other.function);
        }

        // Written out: to put together what a record has takes 10 ms of a process that asks first.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Place place && module.equals(place.module) && function.equals(place.function);
        }

        @Override
        public int hashCode() {
            return 31 * module.hashCode() + function.hashCode();
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
