package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code tuple} (py/objtuple.c). */
public class MpTuple extends MpObject {
    /** The type. */
    public static final MpType TYPE = MpType.builder("tuple")
            .slots(Slot.PRINT, Slot.UNARY, Slot.BINARY, Slot.SUBSCR, Slot.ITER)
            .maker(TupleMethods::make)
            .members(TupleMethods::table)
            .build();

    /** The tuple of nothing. */
    public static final MpTuple EMPTY = new MpTuple(new Object[0]);

    private final Object[] items;

    /** @param items kept as they are */
    protected MpTuple(Object[] items) {
        this.items = items;
    }

    /** A tuple of these items, which are kept and not to be changed. */
    public static MpTuple of(Object... items) {
        return items.length == 0 ? EMPTY : new MpTuple(items);
    }

    /** A tuple of these items. */
    public static MpTuple of(List<?> items) {
        return of(items.toArray());
    }

    /** The items; not to be changed. */
    public final Object[] items() {
        return items;
    }

    /** How many items there are. */
    public final int size() {
        return items.length;
    }

    @Override
    protected boolean isShared() {
        return this == EMPTY;
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        boolean json = kind == PrintKind.JSON;
        out.print(json ? "[" : "(");
        for (int i = 0; i < items.length; i++) {
            if (i > 0 && json) {
                out.printItemSeparator();
            } else if (i > 0) {
                out.print(", ");
            }
            Text.print(vm, out, items[i], json ? kind : PrintKind.REPR);
        }
        out.print(json ? "]" : items.length == 1 ? ",)" : ")");
    }

    @Override
    public @Nullable Object unary(Vm vm, UnaryOp op) {
        return switch (op) {
            case BOOL -> items.length != 0;
            case LEN -> (long) items.length;
            case HASH -> hash(vm);
            default -> null;
        };
    }

    private Object hash(Vm vm) {
        // Real firmware begins with the address of the empty tuple, so that no program can rely on the value.
        long hash = 0;
        vm.enter(Vm.NATIVE_FRAME);
        try {
            for (Object item : items) {
                vm.spend(1);
                hash += Operators.hash(vm, item);
            }
        } finally {
            vm.leave(Vm.NATIVE_FRAME);
        }
        return IntOps.truncate(vm, hash);
    }

    @Override
    public @Nullable Object binary(Vm vm, BinaryOp op, Object right) {
        return TupleMethods.binary(vm, op, this, right);
    }

    @Override
    public @Nullable Object getItem(Vm vm, Object index) {
        if (index instanceof Long n && n >= 0 && n < items.length) {
            return items[(int) (long) n];
        }
        if (index instanceof MpSlice slice) {
            MpSlice.Range range = slice.plain(vm, items.length);
            vm.heap().requestWords(2L + range.size());
            return of(range.of(items));
        }
        return items[Subscripts.index(vm, type(), items.length, index)];
    }

    @Override
    public Object iterator(Vm vm) {
        return new Walk(items);
    }

    /** The items, joined with those of another. */
    MpTuple plus(Vm vm, MpTuple other) {
        vm.heap().requestWords(2L + items.length + other.items.length);
        Object[] both = Arrays.copyOf(items, items.length + other.items.length);
        System.arraycopy(other.items, 0, both, items.length, other.items.length);
        return of(both);
    }

    @Override
    public void inspect(Census census) {
        census.words(2 + items.length);
        census.addAll(items);
    }

    private static final class Walk extends MpIterator {
        private final Object[] items;
        private int index;

        Walk(Object[] items) {
            this.items = items;
        }

        @Override
        public @Nullable Object next(Vm vm) {
            return index < items.length ? items[index++] : null;
        }

        @Override
        public void inspect(Census census) {
            census.words(4);
            census.addAll(items);
        }
    }
}
