package io.github.mpyfreezer.vm.builtin;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.IntOps;
import io.github.mpyfreezer.vm.object.Iteration;
import io.github.mpyfreezer.vm.object.MpIterator;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Slot;
import org.jspecify.annotations.Nullable;

/** {@code enumerate} (py/objenumerate.c). */
final class MpEnumerate extends MpIterator {
    static final MpType TYPE = MpType.builder("enumerate")
            .slots(Slot.ITER, Slot.ITERNEXT)
            .maker((vm, type, args) -> {
                Object[] given = MpEnumerate.ARGUMENTS.parse(vm, args);
                return new MpEnumerate(Iteration.iterator(vm, given[0]), (Long) given[1]);
            })
            .build();

    private static final ArgSpec ARGUMENTS =
            ArgSpec.builder().required("iterable").integer("start", 0).build();

    private final Object iterator;
    private long number;

    private MpEnumerate(Object iterator, long number) {
        this.iterator = iterator;
        this.number = number;
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public @Nullable Object next(Vm vm) {
        Object item = Iteration.nested(vm, iterator);
        return item == null ? null : MpTuple.of(IntOps.truncate(vm, number++), item);
    }

    @Override
    public void inspect(Census census) {
        census.words(3);
        census.add(iterator);
    }
}
