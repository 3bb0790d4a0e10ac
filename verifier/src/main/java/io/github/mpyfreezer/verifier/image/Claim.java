package io.github.mpyfreezer.verifier.image;

/**
 * Bytes whose meaning is known.
 *
 * @param start address of the first
 * @param end address behind the last
 * @param role what they are
 * @param owner which module they belong to, counted from 0; -1 where they belong to all
 * @param function path of the function they belong to, such as {@code Sensor.read}; empty for none
 */
public record Claim(long start, long end, Role role, int owner, String function) {
    /** How many they are. */
    public int length() {
        return (int) (end - start);
    }
}
