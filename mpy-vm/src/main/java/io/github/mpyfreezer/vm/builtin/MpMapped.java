package io.github.mpyfreezer.vm.builtin;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Calls;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.MpIterator;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.NativeFunction;
import io.github.mpyfreezer.vm.object.Slot;
import org.jspecify.annotations.Nullable;

/** {@code map} (py/objmap.c). */
final class MpMapped extends MpIterator {
    static final MpType TYPE = MpType.builder("map")
            .slots(Slot.ITER, Slot.ITERNEXT)
            .maker((vm, type, args) -> {
                args.check(vm, 2, NativeFunction.ANY, false);
                return new MpMapped(args.get(0), MpZip.iterators(vm, args, 1));
            })
            .build();

    private final Object function;
    private final Object[] iterators;

    private MpMapped(Object function, Object[] iterators) {
        this.function = function;
        this.iterators = iterators;
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public @Nullable Object next(Vm vm) {
        Object[] items = MpZip.nextOfAll(vm, iterators);
        return items == null ? null : Calls.call(vm, function, items);
    }

    @Override
    public void inspect(Census census) {
        census.words(3 + iterators.length);
        census.add(function);
        census.addAll(iterators);
    }
}
