package io.github.mpyfreezer.boards;

import io.github.mpyfreezer.parser.model.NativeArch;

/**
 * Which machine code the firmware runs. Nothing in a build checks this for frozen code: what does not fit stops the C
 * compiler or faults when it is called.
 *
 * @param emitter whether the firmware can compile machine code itself ({@code MICROPY_EMIT_NATIVE})
 * @param inlineAssembler whether it can also hold inline assembler ({@code MICROPY_EMIT_INLINE_ASM}); without it an
 *     assembler function has no place in the C structures
 * @param preludeSeparate whether native code keeps its prelude apart, because instructions cannot be read as data there
 *     ({@code MICROPY_EMIT_NATIVE_PRELUDE_SEPARATE_FROM_MACHINE_CODE}, windowed Xtensa)
 * @param device the machine whose code the loader takes ({@code MPY_FEATURE_ARCH} in py/persistentcode.h);
 *     {@link NativeArch#NONE} if it takes none, and then native code cannot be frozen either
 */
public record NativeCode(boolean emitter, boolean inlineAssembler, boolean preludeSeparate, NativeArch device) {

    /** Whether the device runs native code made for {@code code}; a lesser Thumb is fine on a greater one. */
    public boolean accepts(NativeArch code) {
        return device.accepts(code);
    }
}
