package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import org.jspecify.annotations.Nullable;

/** {@code set} and {@code frozenset} (py/objset.c). */
public final class MpSet extends MpObject {
    /** {@code set}. */
    public static final MpType TYPE = MpType.builder("set")
            .slots(Slot.PRINT, Slot.UNARY, Slot.BINARY, Slot.ITER)
            .maker(MpSet::make)
            .members(SetMethods::table)
            .build();

    /** {@code frozenset}. */
    public static final MpType FROZEN_TYPE = MpType.builder("frozenset")
            .slots(Slot.PRINT, Slot.UNARY, Slot.BINARY, Slot.ITER, Slot.EQ_CHECKS_OTHER_TYPE)
            .maker(MpSet::make)
            .members(SetMethods::frozenTable)
            .build();

    private static final int PLACES_A_STEP = 32;

    private final MpType type;
    private SetTable table;

    /** An empty set with room for {@code size} items. */
    public MpSet(int size) {
        this(TYPE, new SetTable(size));
    }

    MpSet(MpType type, SetTable table) {
        this.type = type;
        this.table = table;
    }

    private static Object make(Vm vm, MpType type, Args args) {
        args.check(vm, 0, 1, false);
        var set = new MpSet(type, new SetTable(0));
        if (args.count() == 1) {
            set.addAll(vm, args.get(0));
        }
        return set;
    }

    /** Adds an item. */
    public void add(Vm vm, Object item) {
        table.add(vm, item);
    }

    void addAll(Vm vm, Object source) {
        Object iterator = Iteration.iterator(vm, source);
        for (Object item = Iteration.next(vm, iterator); item != null; item = Iteration.next(vm, iterator)) {
            table.add(vm, item);
        }
    }

    SetTable table() {
        return table;
    }

    void setTable(SetTable to) {
        table = to;
    }

    MpSet copy(Vm vm) {
        vm.heap().requestWords(4L + table.places());
        return new MpSet(type, table.copy());
    }

    boolean isFrozen() {
        return type == FROZEN_TYPE;
    }

    @Override
    public MpType type() {
        return type;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        if (table.size() == 0) {
            out.print(type.name() + "()");
            return;
        }
        out.print(isFrozen() ? "frozenset({" : "{");
        String separator = "";
        for (int i = 0; i < table.places(); i++) {
            Object item = table.at(i);
            if (item != null) {
                out.print(separator);
                Text.print(vm, out, item, PrintKind.REPR);
                separator = ", ";
            }
        }
        out.print(isFrozen() ? "})" : "}");
    }

    @Override
    public @Nullable Object unary(Vm vm, UnaryOp op) {
        return switch (op) {
            case BOOL -> table.size() != 0;
            case LEN -> (long) table.size();
            case HASH -> isFrozen() ? hash(vm) : null;
            default -> null;
        };
    }

    private Object hash(Vm vm) {
        // Real firmware begins with an address, so that no program can rely on the value.
        long hash = 1;
        vm.spend(table.places() / PLACES_A_STEP);
        for (int i = 0; i < table.places(); i++) {
            Object item = table.at(i);
            if (item != null) {
                hash += Operators.hash(vm, item);
            }
        }
        return IntOps.truncate(vm, hash);
    }

    @Override
    public @Nullable Object binary(Vm vm, BinaryOp op, Object right) {
        return SetMethods.binary(vm, op, this, right);
    }

    @Override
    public Object iterator(Vm vm) {
        return new Walk(this);
    }

    @Override
    public void inspect(Census census) {
        census.words(4);
        table.inspect(census);
    }

    private static final class Walk extends MpIterator {
        private final MpSet set;
        private int place;

        Walk(MpSet set) {
            this.set = set;
        }

        @Override
        public @Nullable Object next(Vm vm) {
            int from = place;
            while (place < set.table.places()) {
                Object item = set.table.at(place++);
                if (place - from == PLACES_A_STEP) {
                    vm.spend(1);
                    from = place;
                }
                if (item != null) {
                    return item;
                }
            }
            return null;
        }

        @Override
        public void inspect(Census census) {
            census.words(4);
            census.add(set);
        }
    }
}
