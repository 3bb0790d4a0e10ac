package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;

/** Calls of any object ({@code mp_call_function_n_kw} in py/runtime.c). */
public final class Calls {
    private Calls() {}

    /** Calls with arguments by position. */
    public static Object call(Vm vm, Object function, Object... args) {
        return call(vm, function, args, 0, args.length, 0);
    }

    /**
     * Calls with arguments by position, then by name.
     *
     * @param args holds them from {@code at} on: {@code count} values, then {@code named} pairs of name and value
     */
    public static Object call(Vm vm, Object function, Object[] args, int at, int count, int named) {
        if (function instanceof MpObject object) {
            return object.call(vm, args, at, count, named);
        }
        throw Errors.type(vm, "object not callable", "'" + Types.of(function).name() + "' object isn't callable");
    }

    /** Whether an object can be called. */
    public static boolean isCallable(Vm vm, Object object) {
        return object instanceof MpObject that && that.isCallable(vm);
    }
}
