package io.github.mpyfreezer.vm.builtin;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Iteration;
import io.github.mpyfreezer.vm.object.MpIterator;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.NativeFunction;
import io.github.mpyfreezer.vm.object.Slot;
import org.jspecify.annotations.Nullable;

/** {@code zip} (py/objzip.c). */
final class MpZip extends MpIterator {
    static final MpType TYPE = MpType.builder("zip")
            .slots(Slot.ITER, Slot.ITERNEXT)
            .maker((vm, type, args) -> {
                args.check(vm, 0, NativeFunction.ANY, false);
                return new MpZip(iterators(vm, args, 0));
            })
            .build();

    private final Object[] iterators;

    private MpZip(Object[] iterators) {
        this.iterators = iterators;
    }

    /** Iterators over all arguments from one on. */
    static Object[] iterators(Vm vm, Args args, int from) {
        var iterators = new Object[args.count() - from];
        for (int i = 0; i < iterators.length; i++) {
            iterators[i] = Iteration.iterator(vm, args.get(from + i));
        }
        return iterators;
    }

    /** The next item of each iterator, null if one of them is at its end. */
    static Object @Nullable [] nextOfAll(Vm vm, Object[] iterators) {
        var items = new Object[iterators.length];
        for (int i = 0; i < items.length; i++) {
            Object item = Iteration.nested(vm, iterators[i]);
            if (item == null) {
                return null;
            }
            items[i] = item;
        }
        return items;
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public @Nullable Object next(Vm vm) {
        Object[] items = iterators.length == 0 ? null : nextOfAll(vm, iterators);
        return items == null ? null : MpTuple.of(items);
    }

    @Override
    public void inspect(Census census) {
        census.words(2 + iterators.length);
        census.addAll(iterators);
    }
}
