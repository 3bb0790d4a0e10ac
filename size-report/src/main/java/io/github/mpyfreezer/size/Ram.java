package io.github.mpyfreezer.size;

/**
 * What of a heap frozen modules save and take, in bytes.
 *
 * @param saved how much more is taken when the same {@code .mpy} is imported from a file system
 * @param taken what importing the frozen module takes, and keeps
 * @param loading what loading the {@code .mpy} takes besides, until the module's own code has been executed
 */
public record Ram(long saved, long taken, long loading) {
    /** Nothing. */
    public static final Ram NONE = new Ram(0, 0, 0);

    /** The sum; of what is taken for a moment only, the most. */
    public Ram plus(Ram more) {
        return new Ram(saved + more.saved, taken + more.taken, Math.max(loading, more.loading));
    }
}
