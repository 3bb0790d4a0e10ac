package io.github.mpyfreezer.vm.stream;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.MpIterator;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Operators;
import org.jspecify.annotations.Nullable;

/** A stream of the firmware's own that gives its lines one after the other ({@code MP_TYPE_FLAG_ITER_IS_STREAM}). */
public abstract class NativeStream extends MpIterator implements Stream {
    @Override
    public abstract MpType type();

    @Override
    public final @Nullable Object next(Vm vm) {
        Object line = StreamReading.line(vm, this, StreamReading.NO_LIMIT);
        return Operators.isTrue(vm, line) ? line : null;
    }
}
