package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;

/** What lists and tuples have in common (py/sequence.c). */
public final class Sequences {
    private Sequences() {}

    /** The outcome of a comparison, which is not {@code !=}. */
    static boolean compare(Vm vm, BinaryOp op, Object[] a, int aSize, Object[] b, int bSize) {
        if (op == BinaryOp.EQUAL && aSize != bSize) {
            return false;
        }
        if (op == BinaryOp.LESS || op == BinaryOp.LESS_EQUAL) {
            return compare(vm, op == BinaryOp.LESS ? BinaryOp.MORE : BinaryOp.MORE_EQUAL, b, bSize, a, aSize);
        }
        int shorter = Math.min(aSize, bSize);
        for (int i = 0; i < shorter; i++) {
            vm.spend(1);
            if (!Operators.equal(vm, a[i], b[i])) {
                return op != BinaryOp.EQUAL && Operators.binary(vm, op, a[i], b[i]) == Boolean.TRUE;
            }
        }
        return aSize == bSize ? op != BinaryOp.MORE : aSize > bSize;
    }

    /** Whether this is an operation that {@link #compare} does. */
    static boolean isComparison(BinaryOp op) {
        return switch (op) {
            case EQUAL, LESS, LESS_EQUAL, MORE, MORE_EQUAL -> true;
            default -> false;
        };
    }

    /** The place of a value between two others; raises {@code ValueError} where it is not there. */
    static Object index(Vm vm, MpType type, Object[] items, int size, Args args) {
        int from = args.count() > 2 ? Subscripts.bound(vm, type, size, args.get(2)) : 0;
        int to = args.count() > 3 ? Subscripts.bound(vm, type, size, args.get(3)) : size;
        for (int i = from; i < to; i++) {
            vm.spend(1);
            if (Operators.equal(vm, items[i], args.get(1))) {
                return (long) i;
            }
        }
        throw Errors.value(vm, "object not in sequence");
    }

    /** How often a value is there. */
    static Object count(Vm vm, Object[] items, int size, Object value) {
        long count = 0;
        for (int i = 0; i < size; i++) {
            vm.spend(1);
            if (Operators.equal(vm, items[i], value)) {
                count++;
            }
        }
        return count;
    }

    /**
     * The items repeated.
     *
     * @param head words of the object that stand before its items
     */
    static Object[] repeat(Vm vm, Object[] items, int size, long times, int head) {
        vm.heap().requestWords(times > Integer.MAX_VALUE ? Long.MAX_VALUE : head + size * times);
        vm.spend(times / 4);
        var all = new Object[Math.toIntExact(size * times)];
        for (int i = 0; i < times; i++) {
            System.arraycopy(items, 0, all, i * size, size);
        }
        return all;
    }

    /** The items of a tuple or list; raises {@code TypeError} for anything else ({@code mp_obj_get_array}). */
    public static Object[] itemsOf(Vm vm, Object value) {
        if (value instanceof MpTuple tuple) {
            return tuple.items();
        }
        if (value instanceof MpList list) {
            return list.toArray();
        }
        throw Errors.type(vm, "expected tuple/list", "object '" + Types.nameOf(value) + "' isn't a tuple or list");
    }
}
