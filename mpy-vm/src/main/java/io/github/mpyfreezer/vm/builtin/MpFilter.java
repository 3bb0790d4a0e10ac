package io.github.mpyfreezer.vm.builtin;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Calls;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Iteration;
import io.github.mpyfreezer.vm.object.MpIterator;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Operators;
import io.github.mpyfreezer.vm.object.Slot;
import org.jspecify.annotations.Nullable;

/** {@code filter} (py/objfilter.c). */
final class MpFilter extends MpIterator {
    static final MpType TYPE = MpType.builder("filter")
            .slots(Slot.ITER, Slot.ITERNEXT)
            .maker((vm, type, args) -> {
                args.check(vm, 2, 2, false);
                return new MpFilter(args.get(0), Iteration.iterator(vm, args.get(1)));
            })
            .build();

    private final Object function;
    private final Object iterator;

    private MpFilter(Object function, Object iterator) {
        this.function = function;
        this.iterator = iterator;
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public @Nullable Object next(Vm vm) {
        Object item = Iteration.nested(vm, iterator);
        while (item != null) {
            Object verdict = function == MpNone.NONE ? item : Calls.call(vm, function, item);
            if (Operators.isTrue(vm, verdict)) {
                return item;
            }
            item = Iteration.nested(vm, iterator);
        }
        return null;
    }

    @Override
    public void inspect(Census census) {
        census.words(3);
        census.addAll(function, iterator);
    }
}
