package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import org.jspecify.annotations.Nullable;

/** The methods and operations of tuples (py/objtuple.c). */
final class TupleMethods {
    private TupleMethods() {}

    static Members.Table table() {
        return new Members.Table()
                .fun2("count", (vm, self, value) -> {
                    Object[] items = self(vm, self).items();
                    return Sequences.count(vm, items, items.length, value);
                })
                .fun("index", 2, 4, (vm, args) -> {
                    Object[] items = self(vm, args.get(0)).items();
                    return Sequences.index(vm, MpTuple.TYPE, items, items.length, args);
                });
    }

    static Object make(Vm vm, MpType type, Args args) {
        args.check(vm, 0, 1, false);
        if (args.count() == 0) {
            return MpTuple.EMPTY;
        }
        Object source = args.get(0);
        return source instanceof MpTuple tuple && tuple.type() == MpTuple.TYPE
                ? tuple
                : MpTuple.of(Iteration.all(vm, source));
    }

    private static MpTuple self(Vm vm, Object value) {
        if (value instanceof MpTuple tuple) {
            return tuple;
        }
        throw Errors.type(vm, "argument has wrong type");
    }

    static @Nullable Object binary(Vm vm, BinaryOp op, MpTuple left, Object right) {
        if (op == BinaryOp.MULTIPLY || op == BinaryOp.INPLACE_MULTIPLY) {
            Object times = Numbers.toIntOrNull(vm, right);
            if (times == null) {
                return null;
            }
            long n = IntOps.toWord(vm, times);
            return n <= 0 ? MpTuple.EMPTY : MpTuple.of(Sequences.repeat(vm, left.items(), left.size(), n, 2));
        }
        boolean join = op == BinaryOp.ADD || op == BinaryOp.INPLACE_ADD;
        if (!join && !Sequences.isComparison(op)) {
            return null;
        }
        MpTuple other = Types.cast(right, MpTuple.class);
        if (other == null) {
            return null;
        }
        return join
                ? left.plus(vm, other)
                : (Object) Sequences.compare(vm, op, left.items(), left.size(), other.items(), other.size());
    }
}
