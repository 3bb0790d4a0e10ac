package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import org.jspecify.annotations.Nullable;

/** The methods and operations of sets (py/objset.c). */
final class SetMethods {
    private static final int PLACES_A_STEP = 32;

    private SetMethods() {}

    static Members.Table table() {
        return new Members.Table()
                .fun2("add", (vm, self, item) -> {
                    set(vm, self).add(vm, item);
                    return MpNone.NONE;
                })
                .fun1("clear", (vm, self) -> {
                    set(vm, self).table().clear();
                    return MpNone.NONE;
                })
                .fun1("copy", (vm, self) -> copy(vm, any(vm, self)))
                .fun2("discard", (vm, self, item) -> {
                    set(vm, self).table().remove(vm, item);
                    return MpNone.NONE;
                })
                .fun("difference", 1, NativeFunction.ANY, SetMethods::difference)
                .fun("difference_update", 1, NativeFunction.ANY, (vm, args) -> {
                    subtractAll(vm, set(vm, args.get(0)), args);
                    return MpNone.NONE;
                })
                .fun2("intersection", (vm, self, other) -> intersection(vm, any(vm, self), other))
                .fun2("intersection_update", (vm, self, other) -> {
                    MpSet set = set(vm, self);
                    intersect(vm, set, other);
                    return MpNone.NONE;
                })
                .fun2("isdisjoint", SetMethods::isDisjoint)
                .fun2("issubset", (vm, self, other) -> isSubset(vm, self, other, false))
                .fun2("issuperset", (vm, self, other) -> isSubset(vm, other, self, false))
                .fun1("pop", (vm, self) -> {
                    SetTable table = set(vm, self).table();
                    vm.spend(table.places() / PLACES_A_STEP);
                    Object item = table.removeFirst();
                    if (item == null) {
                        throw Errors.of(ExceptionTypes.KEY_ERROR, "pop from an empty set");
                    }
                    return item;
                })
                .fun2("remove", (vm, self, item) -> {
                    if (!set(vm, self).table().remove(vm, item)) {
                        throw Errors.with(ExceptionTypes.KEY_ERROR, item);
                    }
                    return MpNone.NONE;
                })
                .fun2("symmetric_difference", (vm, self, other) -> toggled(vm, any(vm, self), other))
                .fun2("symmetric_difference_update", (vm, self, other) -> {
                    toggle(vm, any(vm, self), other);
                    return MpNone.NONE;
                })
                .fun2("union", (vm, self, other) -> union(vm, any(vm, self), other))
                .fun("update", 1, NativeFunction.ANY, (vm, args) -> {
                    MpSet set = set(vm, args.get(0));
                    for (int i = 1; i < args.count(); i++) {
                        set.addAll(vm, args.get(i));
                    }
                    return MpNone.NONE;
                })
                .fun2("__contains__", SetMethods::contains);
    }

    static Members.Table frozenTable() {
        return new Members.Table()
                .fun1("copy", (vm, self) -> copy(vm, any(vm, self)))
                .fun("difference", 1, NativeFunction.ANY, SetMethods::difference)
                .fun2("intersection", (vm, self, other) -> intersection(vm, any(vm, self), other))
                .fun2("isdisjoint", SetMethods::isDisjoint)
                .fun2("issubset", (vm, self, other) -> isSubset(vm, self, other, false))
                .fun2("issuperset", (vm, self, other) -> isSubset(vm, other, self, false))
                .fun2("symmetric_difference", (vm, self, other) -> toggled(vm, any(vm, self), other))
                .fun2("union", (vm, self, other) -> union(vm, any(vm, self), other))
                .fun2("__contains__", SetMethods::contains);
    }

    private static MpSet any(Vm vm, Object value) {
        if (value instanceof MpSet set) {
            return set;
        }
        throw Errors.type(vm, "argument has wrong type");
    }

    private static MpSet set(Vm vm, Object value) {
        MpSet set = any(vm, value);
        if (set.isFrozen()) {
            throw Errors.type(vm, "argument has wrong type");
        }
        return set;
    }

    private static Object contains(Vm vm, Object self, Object item) {
        return Operators.binary(vm, BinaryOp.IN, item, self);
    }

    private static Object copy(Vm vm, MpSet set) {
        return set.copy(vm);
    }

    private static Object difference(Vm vm, Args args) {
        MpSet copy = any(vm, args.get(0)).copy(vm);
        subtractAll(vm, copy, args);
        return copy;
    }

    private static void subtractAll(Vm vm, MpSet set, Args args) {
        for (int i = 1; i < args.count(); i++) {
            subtract(vm, set, args.get(i));
        }
    }

    private static void subtract(Vm vm, MpSet set, Object other) {
        if (set == other) {
            set.table().clear();
            return;
        }
        Object iterator = Iteration.iterator(vm, other);
        for (Object item = Iteration.next(vm, iterator); item != null; item = Iteration.next(vm, iterator)) {
            set.table().remove(vm, item);
        }
    }

    private static MpSet intersection(Vm vm, MpSet set, Object other) {
        if (set == other) {
            return set.copy(vm);
        }
        var common = new MpSet(0);
        Object iterator = Iteration.iterator(vm, other);
        for (Object item = Iteration.next(vm, iterator); item != null; item = Iteration.next(vm, iterator)) {
            if (set.table().contains(vm, item)) {
                common.add(vm, item);
            }
        }
        return common;
    }

    private static void intersect(Vm vm, MpSet set, Object other) {
        if (set != other) {
            set.setTable(intersection(vm, set, other).table());
        }
    }

    private static Object isDisjoint(Vm vm, Object self, Object other) {
        MpSet set = any(vm, self);
        Object iterator = Iteration.iterator(vm, other);
        for (Object item = Iteration.next(vm, iterator); item != null; item = Iteration.next(vm, iterator)) {
            if (set.table().contains(vm, item)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSubset(Vm vm, Object part, Object whole, boolean proper) {
        MpSet small = asSet(vm, part);
        MpSet large = asSet(vm, whole);
        if (proper && small.table().size() == large.table().size()) {
            return false;
        }
        for (int i = 0; i < small.table().places(); i++) {
            vm.spend(1);
            Object item = small.table().at(i);
            if (item != null && !large.table().contains(vm, item)) {
                return false;
            }
        }
        return true;
    }

    private static MpSet asSet(Vm vm, Object value) {
        if (value instanceof MpSet set) {
            return set;
        }
        var set = new MpSet(0);
        set.addAll(vm, value);
        return set;
    }

    private static void toggle(Vm vm, MpSet set, Object other) {
        Object iterator = Iteration.iterator(vm, other);
        for (Object item = Iteration.next(vm, iterator); item != null; item = Iteration.next(vm, iterator)) {
            set.table().toggle(vm, item);
        }
    }

    private static MpSet toggled(Vm vm, MpSet set, Object other) {
        MpSet copy = set.copy(vm);
        toggle(vm, copy, other);
        return copy;
    }

    private static MpSet union(Vm vm, MpSet set, Object other) {
        MpSet copy = set.copy(vm);
        copy.addAll(vm, other);
        return copy;
    }

    static @Nullable Object binary(Vm vm, BinaryOp op, MpSet left, Object right) {
        if (op == BinaryOp.CONTAINS) {
            return left.table().contains(vm, right);
        }
        if (!(right instanceof MpSet other)) {
            return null;
        }
        return switch (op) {
            case LESS -> isSubset(vm, left, other, true);
            case MORE -> isSubset(vm, other, left, true);
            case LESS_EQUAL -> isSubset(vm, left, other, false);
            case MORE_EQUAL -> isSubset(vm, other, left, false);
            case EQUAL -> left.table().size() == other.table().size() && isSubset(vm, left, other, false);
            default -> left.isFrozen() ? combine(vm, op.plain(), left, other) : update(vm, op, left, other);
        };
    }

    private static @Nullable Object combine(Vm vm, BinaryOp op, MpSet left, MpSet right) {
        return switch (op) {
            case OR -> union(vm, left, right);
            case XOR -> toggled(vm, left, right);
            case AND -> intersection(vm, left, right);
            case SUBTRACT -> {
                MpSet copy = left.copy(vm);
                subtract(vm, copy, right);
                yield copy;
            }
            default -> null;
        };
    }

    private static @Nullable Object update(Vm vm, BinaryOp op, MpSet left, MpSet right) {
        switch (op) {
            case INPLACE_OR -> left.addAll(vm, right);
            case INPLACE_XOR -> toggle(vm, left, right);
            case INPLACE_AND -> intersect(vm, left, right);
            case INPLACE_SUBTRACT -> subtract(vm, left, right);
            default -> {
                return combine(vm, op, left, right);
            }
        }
        return left;
    }
}
