package io.github.mpyfreezer.vm.stream;

import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpType;

/** {@code io.IOBase}: what classes of a program derive from whose objects are to be streams (py/modio.c). */
public final class IoBase extends MpObject {
    /** The type. */
    public static final MpType TYPE =
            MpType.builder("IOBase").maker((vm, type, args) -> new IoBase()).build();

    private IoBase() {}

    @Override
    public MpType type() {
        return TYPE;
    }
}
