package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import org.jspecify.annotations.Nullable;

/** An iterator of the firmware's own (py/objpolyiter.c). */
public abstract class MpIterator extends MpObject {
    /** The type of those that have none of their own. */
    public static final MpType TYPE =
            MpType.builder("iterator").slots(Slot.ITER, Slot.ITERNEXT).build();

    /** The next item, null at the end. */
    public abstract @Nullable Object next(Vm vm);

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public Object iterator(Vm vm) {
        return this;
    }
}
