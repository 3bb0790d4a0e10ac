package io.github.mpyfreezer.size;

import java.util.Optional;

/**
 * What a module saves and takes of a heap.
 *
 * @param name its file: {@code asyncio/core.py}
 * @param ram the figures; none if it could not be imported
 * @param fault why it could not be, else empty
 */
public record ModuleRam(String name, Optional<Ram> ram, String fault) {
    /** One that was imported. */
    public static ModuleRam of(String name, Ram ram) {
        return new ModuleRam(name, Optional.of(ram), "");
    }

    /** One that could not be. */
    public static ModuleRam without(String name, String fault) {
        return new ModuleRam(name, Optional.empty(), fault);
    }
}
