package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;

/** {@code bool} (py/objbool.c). */
public final class BoolType {
    /** The type. */
    public static final MpType TYPE = MpType.builder("bool")
            .slots(Slot.PRINT, Slot.UNARY, Slot.BINARY, Slot.EQ_CHECKS_OTHER_TYPE)
            .maker(BoolType::make)
            .build();

    private BoolType() {}

    private static Object make(Vm vm, MpType type, Args args) {
        args.check(vm, 0, 1, false);
        return args.count() != 0 && Operators.isTrue(vm, args.get(0));
    }
}
