package io.github.mpyfreezer.vm;

/**
 * What a program is given. What firmware itself limits, memory and stack, is in its profile.
 *
 * @param steps instructions that may be executed
 */
public record Limits(long steps) {
    /** No limit. */
    public static final Limits NONE = new Limits(Long.MAX_VALUE);
}
