package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import org.jspecify.annotations.Nullable;

/** Operations on strings (py/objstr.c). */
final class StrOps {
    private StrOps() {}

    static @Nullable Object binary(Vm vm, BinaryOp op, MpStr left, Object right) {
        return null;
    }

    static @Nullable Object item(Vm vm, MpStr text, Object index) {
        return null;
    }
}
