package io.github.mpyfreezer.vm.run;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Attributes;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.Found;
import io.github.mpyfreezer.vm.object.MpIterator;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Names;
import io.github.mpyfreezer.vm.object.Types;
import org.jspecify.annotations.Nullable;

/** What {@code yield from} does with the object behind it ({@code mp_resume} in py/runtime.c). */
final class Resuming {
    private Resuming() {}

    /**
     * Lets an object go on.
     *
     * @param thrown an exception or exception type to raise in it, null to send {@code sent}
     * @return what it gives; null if it has ended, {@link Vm#stopValue} is then what it returned
     */
    static @Nullable Object resume(Vm vm, Object object, Object sent, @Nullable Object thrown) {
        if (object instanceof MpGenerator generator) {
            return generator.resume(vm, thrown == null ? sent : MpNone.NONE, thrown);
        }
        if (thrown != null) {
            return throwInto(vm, object, thrown);
        }
        if (sent == MpNone.NONE) {
            if (object instanceof MpIterator iterator) {
                vm.setStopValue(null);
                return iterator.next(vm);
            }
            var next = new Found();
            Attributes.find(vm, object, Names.NEXT, next);
            if (next.isFound()) {
                return next.call(vm);
            }
        }
        return Attributes.callMethod(vm, object, Names.SEND, sent);
    }

    private static @Nullable Object throwInto(Vm vm, Object object, Object thrown) {
        MpType type = thrown instanceof MpType itself ? itself : Types.of(thrown);
        boolean closing = type.isSubclassOf(ExceptionTypes.GENERATOR_EXIT);
        var method = new Found();
        Attributes.find(vm, object, closing ? Names.CLOSE : Names.THROW, method);
        if (method.isFound()) {
            if (!closing) {
                return method.call(vm, thrown);
            }
            vm.setStopValue(method.call(vm));
            return null;
        }
        if (ExceptionTypes.matches(thrown, ExceptionTypes.STOP_ITERATION)) {
            throw Errors.of(ExceptionTypes.RUNTIME_ERROR, "generator raised StopIteration");
        }
        throw Raising.raised(vm, thrown);
    }

    /** The value of {@code yield from} once the object has ended; raises again what was to end it. */
    static Object finished(Vm vm, @Nullable Object thrown) {
        if (thrown != null && ExceptionTypes.matches(thrown, ExceptionTypes.GENERATOR_EXIT)) {
            throw Raising.raised(vm, thrown);
        }
        Object value = vm.stopValue();
        return value == null ? MpNone.NONE : value;
    }
}
