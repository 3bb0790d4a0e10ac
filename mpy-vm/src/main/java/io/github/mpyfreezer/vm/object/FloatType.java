package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;

/** {@code float} (py/objfloat.c). */
public final class FloatType {
    /** The type. */
    public static final MpType TYPE = MpType.builder("float")
            .slots(Slot.PRINT, Slot.UNARY, Slot.BINARY, Slot.EQ_NOT_REFLEXIVE, Slot.EQ_CHECKS_OTHER_TYPE)
            .maker(FloatType::make)
            .build();

    private FloatType() {}

    private static Object make(Vm vm, MpType type, Args args) {
        args.check(vm, 0, 1, false);
        if (args.count() == 0) {
            return 0.0;
        }
        Object source = args.get(0);
        if (source instanceof Double) {
            return source;
        }
        Buffer text = source instanceof MpObject object ? object.buffer(vm, false) : null;
        return text == null ? (Object) Numbers.toFloat(vm, source) : NumberTexts.parseFloat(vm, text);
    }
}
