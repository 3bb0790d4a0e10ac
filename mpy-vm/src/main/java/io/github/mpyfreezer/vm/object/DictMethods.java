package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import org.jspecify.annotations.Nullable;

/** The methods of dicts (py/objdict.c). */
final class DictMethods {
    private static final int VIEW_WORDS = 4;
    private static final int PLACES_A_STEP = 32;

    private DictMethods() {}

    static Members.Table table() {
        return new Members.Table()
                .fun1("clear", (vm, self) -> {
                    MpDict dict = self(vm, self);
                    dict.checkChangeable();
                    dict.map().clear();
                    return MpNone.NONE;
                })
                .fun1("copy", (vm, self) -> self(vm, self).copy(vm))
                .value("fromkeys", new ClassMethod(NativeFunction.of("fromkeys", 2, 3, DictMethods::fromKeys)))
                .fun("get", 2, 3, (vm, args) -> {
                    Object value = self(vm, args.get(0)).get(vm, args.get(1));
                    return value == null ? args.get(2, MpNone.NONE) : value;
                })
                .fun1("items", (vm, self) -> view(vm, self, DictView.Kind.ITEMS))
                .fun1("keys", (vm, self) -> view(vm, self, DictView.Kind.KEYS))
                .fun("pop", 2, 3, DictMethods::pop)
                .fun1("popitem", DictMethods::popItem)
                .fun("setdefault", 2, 3, DictMethods::setDefault)
                .funKw("update", 1, (vm, args) -> {
                    update(vm, self(vm, args.get(0)), args.without(1));
                    return MpNone.NONE;
                })
                .fun1("values", (vm, self) -> view(vm, self, DictView.Kind.VALUES))
                .fun2("__getitem__", Subscripts::get)
                .fun3("__setitem__", (vm, self, key, value) -> {
                    Subscripts.set(vm, self, key, value);
                    return MpNone.NONE;
                })
                .fun2("__delitem__", (vm, self, key) -> {
                    Subscripts.set(vm, self, key, null);
                    return MpNone.NONE;
                });
    }

    static Object make(Vm vm, MpType type, Args args) {
        var dict = new MpDict(type, type == MpDict.ORDERED_TYPE ? MpMap.ordered(0) : new MpMap(0));
        update(vm, dict, args);
        return dict;
    }

    private static Object view(Vm vm, Object self, DictView.Kind kind) {
        vm.heap().requestWords(VIEW_WORDS);
        return new DictView(self(vm, self), kind);
    }

    private static MpDict self(Vm vm, Object value) {
        if (value instanceof MpDict dict) {
            return dict;
        }
        throw Errors.type(vm, "argument has wrong type");
    }

    private static Object fromKeys(Vm vm, Args args) {
        Object iterator = Iteration.iterator(vm, args.get(1));
        Object value = args.get(2, MpNone.NONE);
        long size = Operators.lengthOrNull(vm, args.get(1)) instanceof Long n ? n : 0;
        vm.heap().requestWords(size > Long.MAX_VALUE / 2 ? size : 2 * size);
        var dict = new MpDict((int) size);
        for (Object key = Iteration.next(vm, iterator); key != null; key = Iteration.next(vm, iterator)) {
            dict.put(vm, key, value);
        }
        return dict;
    }

    private static Object pop(Vm vm, Args args) {
        MpDict dict = self(vm, args.get(0));
        dict.checkChangeable();
        Object value = dict.map().remove(vm, args.get(1));
        if (value != null) {
            return value;
        }
        if (args.count() == 2) {
            throw Errors.with(ExceptionTypes.KEY_ERROR, args.get(1));
        }
        return args.get(2);
    }

    private static Object popItem(Vm vm, Object self) {
        MpDict dict = self(vm, self);
        dict.checkChangeable();
        if (dict.map().size() == 0) {
            throw Errors.of(ExceptionTypes.KEY_ERROR, "popitem(): dictionary is empty");
        }
        vm.spend(dict.map().places() / PLACES_A_STEP);
        return MpTuple.of(dict.map().removeAny());
    }

    private static Object setDefault(Vm vm, Args args) {
        MpDict dict = self(vm, args.get(0));
        dict.checkChangeable();
        Object known = dict.get(vm, args.get(1));
        if (known != null) {
            return known;
        }
        Object value = args.get(2, MpNone.NONE);
        dict.put(vm, args.get(1), value);
        return value;
    }

    private static void update(Vm vm, MpDict dict, Args args) {
        dict.checkChangeable();
        // The object itself counts among the arguments.
        new Args(new Object[0], 0, args.count() + 1, args.named()).check(vm, 1, 2, true);
        if (args.count() == 1) {
            update(vm, dict, args.get(0));
        }
        for (int i = 0; i < args.named(); i++) {
            dict.put(vm, args.name(i), args.namedValue(i));
        }
    }

    /** Takes over the entries of another dict, or pairs of key and value. */
    static void update(Vm vm, MpDict dict, Object source) {
        dict.checkChangeable();
        if (source instanceof MpDict other) {
            MpMap map = other.map();
            for (int i = 0; other != dict && i < map.places(); i++) {
                vm.spend(1);
                if (map.isFilled(i)) {
                    dict.put(vm, map.keyAt(i), map.valueAt(i));
                }
            }
            return;
        }
        Object iterator = Iteration.iterator(vm, source);
        for (Object pair = Iteration.next(vm, iterator); pair != null; pair = Iteration.next(vm, iterator)) {
            Object inner = Iteration.iterator(vm, pair);
            Object key = Iteration.next(vm, inner);
            Object value = Iteration.next(vm, inner);
            if (key == null || value == null || Iteration.next(vm, inner) != null) {
                throw Errors.value(vm, "dict update sequence has wrong length");
            }
            dict.put(vm, key, value);
        }
    }

    static boolean equal(Vm vm, MpDict a, MpDict b) {
        if (a.type() == MpDict.ORDERED_TYPE && b.type() == MpDict.ORDERED_TYPE) {
            return equalInOrder(vm, a, b);
        }
        if (b.type() != MpDict.TYPE || a.map().size() != b.map().size()) {
            return false;
        }
        MpMap map = a.map();
        for (int i = 0; i < map.places(); i++) {
            vm.spend(1);
            if (map.isFilled(i)) {
                Object other = b.get(vm, map.keyAt(i));
                if (other == null || !Operators.equal(vm, map.valueAt(i), other)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean equalInOrder(Vm vm, MpDict a, MpDict b) {
        var left = new DictView.Walk(a, DictView.Kind.ITEMS);
        var right = new DictView.Walk(b, DictView.Kind.ITEMS);
        @Nullable Object x = left.next(vm);
        @Nullable Object y = right.next(vm);
        while (x != null && y != null) {
            vm.spend(1);
            if (!Operators.equal(vm, x, y)) {
                return false;
            }
            x = left.next(vm);
            y = right.next(vm);
        }
        return x == null && y == null;
    }
}
