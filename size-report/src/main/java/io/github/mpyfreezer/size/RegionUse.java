package io.github.mpyfreezer.size;

/**
 * How full a region of a firmware's memory is.
 *
 * @param name what the linker script calls it
 * @param used bytes of it that the image takes, all of the firmware
 * @param length bytes that it has
 */
public record RegionUse(String name, long used, long length) {
    /** Bytes that are free; below 0 if more is used than there is. */
    public long left() {
        return length - used;
    }

    /** Per cent that are used. */
    public double perCent() {
        return 100.0 * used / length;
    }
}
