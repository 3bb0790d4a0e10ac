package io.github.mpyfreezer.boards;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The room a firmware has. All sizes are in bytes; what is not known is empty.
 *
 * @param total the flash that the linker script or the chip has
 * @param firmware what code, constants and frozen modules share
 * @param firmwareRegion what the linker script or partition table calls that room: {@code FLASH_TEXT}
 * @param isrRegion a region of its own for the interrupt vectors, which frozen modules cannot use
 * @param external further memories beside the chip's flash
 * @param romfs the read-only file system, 0 if there is none
 * @param vfsRom whether the firmware can mount such a file system ({@code MICROPY_VFS_ROM})
 */
public record Flash(
        OptionalLong total,
        OptionalLong firmware,
        Optional<String> firmwareRegion,
        OptionalLong isrRegion,
        List<Region> external,
        long romfs,
        boolean vfsRom) {

    /** Keeps a copy of the list. */
    public Flash {
        external = List.copyOf(external);
    }

    /**
     * One region of a linker script.
     *
     * @param name its name there
     * @param bytes its length
     */
    public record Region(String name, long bytes) {}
}
