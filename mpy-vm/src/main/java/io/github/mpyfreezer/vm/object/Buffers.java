package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;

/** The bytes of objects that show them ({@code mp_get_buffer_raise} in py/runtime.h). */
public final class Buffers {
    private Buffers() {}

    /** The bytes of an object; raises {@code TypeError} where it shows none. */
    public static Buffer readable(Vm vm, Object value) {
        return get(vm, value, false);
    }

    /** The bytes of an object, to be written; raises {@code TypeError} where it shows none, or not for that. */
    public static Buffer writable(Vm vm, Object value) {
        return get(vm, value, true);
    }

    private static Buffer get(Vm vm, Object value, boolean writable) {
        Buffer buffer = value instanceof MpObject object ? object.buffer(vm, writable) : null;
        if (buffer == null) {
            throw Errors.type(vm, "object with buffer protocol required");
        }
        return buffer;
    }
}
