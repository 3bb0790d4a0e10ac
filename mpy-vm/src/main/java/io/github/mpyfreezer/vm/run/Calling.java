package io.github.mpyfreezer.vm.run;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Calls;
import io.github.mpyfreezer.vm.object.Iteration;
import org.jspecify.annotations.Nullable;

/** Instructions that call what is on the stack. */
final class Calling {
    private Calling() {}

    /** Calls the function at {@code top}, above which are its arguments, then names and values of others. */
    static Object function(Vm vm, Object[] slots, int top, int count, int named) {
        if (named != 0) {
            StarCalls.checkNames(slots, top + 1 + count, named);
        }
        return call(vm, slots[top], slots, top + 1, count, named);
    }

    /** Calls the method at {@code top}; above it is what it is bound to, or nothing, then the same as for functions. */
    static Object method(Vm vm, Object[] slots, int top, int count, int named) {
        if (named != 0) {
            StarCalls.checkNames(slots, top + 2 + count, named);
        }
        return slots[top + 1] == null
                ? call(vm, slots[top], slots, top + 2, count, named)
                : call(vm, slots[top], slots, top + 1, count + 1, named);
    }

    private static Object call(Vm vm, Object function, Object[] args, int at, int count, int named) {
        return function instanceof MpFunction own
                ? own.call(vm, args, at, count, named)
                : Calls.call(vm, function, args, at, count, named);
    }

    /** Calls a function with stars among its arguments. */
    static Object starredFunction(Vm vm, Object[] slots, int top, int count, int named) {
        return StarCalls.call(vm, slots, top, false, count, named);
    }

    /** Calls a method with stars among its arguments. */
    static Object starredMethod(Vm vm, Object[] slots, int top, int count, int named) {
        return StarCalls.call(vm, slots, top, true, count, named);
    }

    /** The next item of the {@code for} whose iterator ends at {@code top}, null at the end. */
    static @Nullable Object next(Vm vm, Object[] slots, int top) {
        Object iterator = slots[top - 3] == null ? slots[top - 2] : slots[top - 3];
        return Iteration.nextOrRaise(vm, iterator);
    }
}
