package io.github.mpyfreezer.boards;

/**
 * Switches of the build that change what frozen code looks like or how it behaves.
 *
 * @param romLevel {@code MICROPY_CONFIG_ROM_LEVEL}: 0 minimum, 10 core, 20 basic, 30 extra, 40 full, 50 everything
 * @param sourceLine whether tracebacks have line numbers ({@code MICROPY_ENABLE_SOURCE_LINE}); without it line
 *     information in frozen code is dead weight
 * @param persistentCodeSave {@code MICROPY_PERSISTENT_CODE_SAVE}: raw codes carry lengths and counts besides
 * @param settrace {@code MICROPY_PY_SYS_SETTRACE}: raw codes carry a decoded prelude besides
 * @param stackless {@code MICROPY_STACKLESS}: Python calls use no C stack
 */
public record Features(
        int romLevel, boolean sourceLine, boolean persistentCodeSave, boolean settrace, boolean stackless) {}
