package io.github.mpyfreezer.verifier.compare;

/**
 * Something in the image that is not as it should be.
 *
 * @param module the module's name in the image; empty for what belongs to none
 * @param function path of the function, empty for what belongs to none
 * @param what what it is about, such as {@code constant 3}
 * @param found what the image has
 * @param expected what it should have
 */
public record Difference(String module, String function, String what, String found, String expected) {
    /** In one line. */
    public String line() {
        String place = module.isEmpty() ? "" : module + ": ";
        String within = function.isEmpty() ? "" : "in " + function + ": ";
        return place + within + what + ": found " + found + ", expected " + expected;
    }
}
