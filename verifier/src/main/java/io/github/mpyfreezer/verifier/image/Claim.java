package io.github.mpyfreezer.verifier.image;

/**
 * Bytes whose meaning is known.
 *
 * @param start address of the first
 * @param end address behind the last
 * @param role what they are
 * @param owner which module they belong to, counted from 0; -1 where they belong to all
 * @param item which of the module's functions they belong to, counted from the outermost, each before those in it; of what
 *     pools have, the number of the (first) string; -1 for none
 * @param function path of the function they belong to, such as {@code Sensor.read}; empty for none
 * @param alignment what the address of the first must be a multiple of for the runtime to read them, in bytes
 */
public record Claim(long start, long end, Role role, int owner, long item, String function, int alignment) {
    /** How many they are. */
    public int length() {
        return (int) (end - start);
    }
}
