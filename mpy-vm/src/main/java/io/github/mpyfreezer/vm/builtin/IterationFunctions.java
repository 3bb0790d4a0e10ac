package io.github.mpyfreezer.vm.builtin;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.BinaryOp;
import io.github.mpyfreezer.vm.object.Calls;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Iteration;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpList;
import io.github.mpyfreezer.vm.object.Operators;
import org.jspecify.annotations.Nullable;

/** Built-in functions that walk over their arguments (py/modbuiltins.c). */
final class IterationFunctions {
    private IterationFunctions() {}

    static void addTo(Members.Table table) {
        table.fun1("all", (vm, items) -> !contains(vm, items, false))
                .fun1("any", (vm, items) -> contains(vm, items, true))
                .fun1("iter", Iteration::iterator)
                .funKw("max", 1, (vm, args) -> best(vm, args, BinaryOp.MORE))
                .funKw("min", 1, (vm, args) -> best(vm, args, BinaryOp.LESS))
                .fun("next", 1, 2, Iteration::next)
                .funKw("sorted", 1, (vm, args) -> {
                    if (args.count() > 1) {
                        throw Errors.type(vm, "must use keyword argument for key function");
                    }
                    MpList list = MpList.of(Iteration.all(vm, args.get(0)));
                    list.sort(vm, args.without(1));
                    return list;
                })
                .fun("sum", 1, 2, IterationFunctions::sum);
    }

    private static boolean contains(Vm vm, Object items, boolean truth) {
        Object iterator = Iteration.iterator(vm, items);
        for (Object item = Iteration.next(vm, iterator); item != null; item = Iteration.next(vm, iterator)) {
            if (Operators.isTrue(vm, item) == truth) {
                return true;
            }
        }
        return false;
    }

    private static Object sum(Vm vm, Args args) {
        Object sum = args.get(1, 0L);
        Object iterator = Iteration.iterator(vm, args.get(0));
        for (Object item = Iteration.next(vm, iterator); item != null; item = Iteration.next(vm, iterator)) {
            sum = Operators.binary(vm, BinaryOp.ADD, sum, item);
        }
        return sum;
    }

    private static Object best(Vm vm, Args args, BinaryOp better) {
        var search = new Best(vm, better, args.named("key"));
        if (args.count() > 1) {
            for (int i = 0; i < args.count(); i++) {
                search.consider(args.get(i));
            }
        } else {
            Object iterator = Iteration.iterator(vm, args.get(0));
            for (Object item = Iteration.next(vm, iterator); item != null; item = Iteration.next(vm, iterator)) {
                search.consider(item);
            }
        }
        Object result = search.item == null ? args.named("default") : search.item;
        if (result == null) {
            throw Errors.value(vm, "arg is an empty sequence");
        }
        return result;
    }

    /** The best item so far. */
    private static final class Best {
        private final Vm vm;
        private final BinaryOp better;
        private final @Nullable Object key;
        private @Nullable Object item;
        private @Nullable Object itemKey;

        Best(Vm vm, BinaryOp better, @Nullable Object key) {
            this.vm = vm;
            this.better = better;
            this.key = key;
        }

        void consider(Object other) {
            Object otherKey = key == null ? other : Calls.call(vm, key, other);
            if (itemKey == null || Operators.binary(vm, better, otherKey, itemKey) == Boolean.TRUE) {
                item = other;
                itemKey = otherKey;
            }
        }
    }
}
