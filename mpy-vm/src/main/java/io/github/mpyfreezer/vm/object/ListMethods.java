package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import org.jspecify.annotations.Nullable;

/** The methods and operations of lists (py/objlist.c). */
final class ListMethods {
    private static final ArgSpec SORT = ArgSpec.builder()
            .keywordOnly()
            .object("key", MpNone.NONE)
            .bool("reverse", false)
            .build();

    private static final int HEAD_WORDS = 4;
    private static final int ITEMS_A_STEP = 64;

    private ListMethods() {}

    static Members.Table table() {
        return new Members.Table()
                .fun2("append", (vm, self, item) -> {
                    self(vm, self).add(vm, item);
                    return MpNone.NONE;
                })
                .fun1("clear", (vm, self) -> {
                    self(vm, self).clear();
                    return MpNone.NONE;
                })
                .fun1("copy", (vm, self) -> copy(vm, self(vm, self)))
                .fun2("count", (vm, self, value) -> {
                    MpList list = self(vm, self);
                    return Sequences.count(vm, list.items(), list.size(), value);
                })
                .fun2("extend", (vm, self, items) -> {
                    extend(vm, self(vm, self), items);
                    return MpNone.NONE;
                })
                .fun("index", 2, 4, (vm, args) -> {
                    MpList list = self(vm, args.get(0));
                    return Sequences.index(vm, MpList.TYPE, list.items(), list.size(), args);
                })
                .fun3("insert", ListMethods::insert)
                .fun("pop", 1, 2, (vm, args) -> {
                    MpList list = self(vm, args.get(0));
                    if (list.size() == 0) {
                        throw Errors.of(ExceptionTypes.INDEX_ERROR, "pop from empty list");
                    }
                    int place = Subscripts.index(vm, MpList.TYPE, list.size(), args.get(1, -1L));
                    vm.spend((list.size() - place) / ITEMS_A_STEP);
                    return list.remove(place);
                })
                .fun2("remove", ListMethods::remove)
                .fun1("reverse", (vm, self) -> {
                    MpList list = self(vm, self);
                    vm.spend(list.size() / ITEMS_A_STEP);
                    for (int i = 0, j = list.size() - 1; i < j; i++, j--) {
                        Object kept = list.get(i);
                        list.set(i, list.get(j));
                        list.set(j, kept);
                    }
                    return MpNone.NONE;
                })
                .funKw("sort", 1, (vm, args) -> {
                    sort(vm, self(vm, args.get(0)), args.without(1));
                    return MpNone.NONE;
                });
    }

    static Object make(Vm vm, MpType type, Args args) {
        args.check(vm, 0, 1, false);
        return args.count() == 0 ? new MpList() : MpList.of(Iteration.all(vm, args.get(0)));
    }

    private static MpList copy(Vm vm, MpList list) {
        vm.heap().requestWords(HEAD_WORDS + list.size());
        return MpList.of(list.toArray());
    }

    private static MpList self(Vm vm, Object value) {
        if (value instanceof MpList list) {
            return list;
        }
        throw Errors.type(vm, "argument has wrong type");
    }

    /** Sorts in place, with the options {@code key} and {@code reverse}. */
    static void sort(Vm vm, MpList list, Args options) {
        Object[] given = SORT.parse(vm, options);
        new ListSort(vm, list, given[0], (Boolean) given[1]).sort();
    }

    private static void extend(Vm vm, MpList list, Object source) {
        if (source instanceof MpList other) {
            list.replace(vm, list.size(), list.size(), other.items(), other.size());
            return;
        }
        Object iterator = Iteration.iterator(vm, source);
        for (Object item = Iteration.next(vm, iterator); item != null; item = Iteration.next(vm, iterator)) {
            list.add(vm, item);
        }
    }

    private static Object insert(Vm vm, Object self, Object index, Object item) {
        MpList list = self(vm, self);
        // The bits of what is no small integer are read as if it were one, and are large.
        long at = index instanceof Long n && vm.isSmallInt(n) ? n : Long.MAX_VALUE;
        long place = at < 0 ? Math.max(0, at + list.size()) : Math.min(at, list.size());
        list.replace(vm, (int) place, (int) place, new Object[] {item}, 1);
        return MpNone.NONE;
    }

    private static Object remove(Vm vm, Object self, Object value) {
        MpList list = self(vm, self);
        for (int i = 0; i < list.size(); i++) {
            vm.spend(1);
            if (Operators.equal(vm, list.get(i), value)) {
                if (i < list.size()) {
                    list.remove(i);
                }
                return MpNone.NONE;
            }
        }
        throw Errors.value(vm, "object not in sequence");
    }

    static @Nullable Object binary(Vm vm, BinaryOp op, MpList left, Object right) {
        switch (op) {
            case ADD -> {
                if (!(right instanceof MpList other)) {
                    return null;
                }
                MpList both = copy(vm, left);
                extend(vm, both, other);
                return both;
            }
            case INPLACE_ADD -> {
                extend(vm, left, right);
                return left;
            }
            case MULTIPLY -> {
                Object times = Numbers.toIntOrNull(vm, right);
                if (times == null) {
                    return null;
                }
                long n = Math.max(0, IntOps.toWord(vm, times));
                return MpList.of(Sequences.repeat(vm, left.items(), left.size(), n, 0));
            }
            default -> {
                if (!Sequences.isComparison(op)) {
                    return null;
                }
                if (!(right instanceof MpList other)) {
                    return op == BinaryOp.EQUAL ? (Object) false : null;
                }
                return Sequences.compare(vm, op, left.items(), left.size(), other.items(), other.size());
            }
        }
    }

    static Object slice(Vm vm, MpList list, MpSlice slice) {
        MpSlice.Bounds bounds = slice.bounds(vm, list.size());
        vm.heap().requestWords(HEAD_WORDS + (int) Math.max(0, Math.min(list.size(), bounds.stop() - bounds.start())));
        vm.spend(list.size() / ITEMS_A_STEP);
        if (bounds.step() == 1) {
            return MpList.of(slice.plain(vm, list.size()).of(list.items()));
        }
        var items = new MpList();
        if (bounds.step() > 0) {
            for (long i = bounds.start(); i < bounds.stop(); i += bounds.step()) {
                items.add(vm, list.get((int) i));
            }
        } else {
            for (long i = bounds.start(); i > bounds.stop(); i += bounds.step()) {
                items.add(vm, list.get((int) i));
            }
        }
        return items;
    }

    static void setSlice(Vm vm, MpList list, MpSlice slice, @Nullable Object value) {
        if (slice.bounds(vm, list.size()).step() != 1) {
            throw Errors.with(ExceptionTypes.NOT_IMPLEMENTED_ERROR);
        }
        MpSlice.Range range = slice.plain(vm, list.size());
        if (value == null) {
            list.replace(vm, range.start(), range.stop(), new Object[0], 0);
            return;
        }
        Object[] items = Sequences.itemsOf(vm, value);
        list.replace(vm, range.start(), range.stop(), items, items.length);
    }
}
