package io.github.mpyfreezer.vm.builtin;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Attributes;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Found;
import io.github.mpyfreezer.vm.object.MpIterator;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Names;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Operators;
import io.github.mpyfreezer.vm.object.Slot;
import io.github.mpyfreezer.vm.object.Subscripts;
import org.jspecify.annotations.Nullable;

/** {@code reversed} (py/objreversed.c). */
final class MpReversed extends MpIterator {
    static final MpType TYPE = MpType.builder("reversed")
            .slots(Slot.ITER, Slot.ITERNEXT)
            .maker(MpReversed::make)
            .build();

    private final Object sequence;
    private long left;

    private MpReversed(Object sequence, long left) {
        this.sequence = sequence;
        this.left = left;
    }

    private static Object make(Vm vm, MpType type, Args args) {
        args.check(vm, 1, 1, false);
        Object sequence = args.get(0);
        var method = new Found();
        Attributes.find(vm, sequence, Names.REVERSED, method);
        return method.isFound()
                ? method.call(vm)
                : new MpReversed(sequence, Numbers.toLong(vm, Operators.length(vm, sequence)));
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public @Nullable Object next(Vm vm) {
        return left == 0 ? null : Subscripts.get(vm, sequence, --left);
    }

    @Override
    public void inspect(Census census) {
        census.words(3);
        census.add(sequence);
    }
}
