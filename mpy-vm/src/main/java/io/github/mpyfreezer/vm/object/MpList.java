package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code list} (py/objlist.c). */
public final class MpList extends MpObject {
    /** The type. */
    public static final MpType TYPE = MpType.builder("list")
            .slots(Slot.PRINT, Slot.UNARY, Slot.BINARY, Slot.SUBSCR, Slot.ITER)
            .maker(ListMethods::make)
            .members(ListMethods::table)
            .build();

    private static final int SMALLEST = 4;
    private static final int ITEMS_A_STEP = 64;

    private Object[] items;
    private int size;

    /** An empty list. */
    public MpList() {
        this(new Object[SMALLEST], 0);
    }

    private MpList(Object[] items, int size) {
        this.items = items;
        this.size = size;
    }

    /** A list of these items, which are kept. */
    public static MpList of(Object... items) {
        return new MpList(items, items.length);
    }

    /** A list of these items. */
    public static MpList of(List<?> items) {
        return of(items.toArray());
    }

    /** How many items there are. */
    public int size() {
        return size;
    }

    /** The item at a place. */
    public Object get(int place) {
        return items[place];
    }

    /** Puts another item at a place. */
    public void set(int place, Object item) {
        items[place] = item;
    }

    /** The storage, of which the first {@link #size} are items; another after each change of the size. */
    public Object[] items() {
        return items;
    }

    /** A copy of the items. */
    public Object[] toArray() {
        return Arrays.copyOf(items, size);
    }

    /** Adds an item at the end. */
    public void add(Vm vm, Object item) {
        if (size == items.length) {
            grow(vm, size + 1);
        }
        items[size++] = item;
    }

    private void grow(Vm vm, int needed) {
        int room = Math.max(needed, Math.max(SMALLEST, size * 2));
        vm.heap().request((long) room * vm.wordBytes());
        items = Arrays.copyOf(items, room);
    }

    /** Puts other items in the place of those between two places. */
    public void replace(Vm vm, int from, int to, Object[] others, int count) {
        int newSize = size - (to - from) + count;
        vm.spend((size - to + count) / ITEMS_A_STEP);
        Object[] source = others == items ? others.clone() : others;
        if (newSize > items.length) {
            grow(vm, newSize);
        }
        System.arraycopy(items, to, items, from + count, size - to);
        System.arraycopy(source, 0, items, from, count);
        if (newSize < size) {
            Arrays.fill(items, newSize, size, null);
        }
        size = newSize;
    }

    /** Removes the item at a place; gives it back. */
    public Object remove(int place) {
        Object item = items[place];
        System.arraycopy(items, place + 1, items, place, size - place - 1);
        items[--size] = null;
        return item;
    }

    /** Sorts the items in place, with the options {@code key} and {@code reverse} by name. */
    public void sort(Vm vm, Args options) {
        ListMethods.sort(vm, this, options);
    }

    /** Removes all items. */
    public void clear() {
        items = new Object[SMALLEST];
        size = 0;
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        boolean json = kind == PrintKind.JSON;
        out.print("[");
        for (int i = 0; i < size; i++) {
            if (i > 0 && json) {
                out.printItemSeparator();
            } else if (i > 0) {
                out.print(", ");
            }
            Text.print(vm, out, items[i], json ? kind : PrintKind.REPR);
        }
        out.print("]");
    }

    @Override
    public @Nullable Object unary(Vm vm, UnaryOp op) {
        return switch (op) {
            case BOOL -> size != 0;
            case LEN -> (long) size;
            default -> null;
        };
    }

    @Override
    public @Nullable Object binary(Vm vm, BinaryOp op, Object right) {
        return ListMethods.binary(vm, op, this, right);
    }

    @Override
    public Object getItem(Vm vm, Object index) {
        if (index instanceof Long n && n >= 0 && n < size) {
            return items[(int) (long) n];
        }
        return index instanceof MpSlice slice
                ? ListMethods.slice(vm, this, slice)
                : items[Subscripts.index(vm, TYPE, size, index)];
    }

    @Override
    public boolean setItem(Vm vm, Object index, @Nullable Object value) {
        if (index instanceof MpSlice slice) {
            ListMethods.setSlice(vm, this, slice, value);
        } else if (value == null) {
            if (size == 0) {
                throw Errors.of(ExceptionTypes.INDEX_ERROR, "pop from empty list");
            }
            int place = Subscripts.index(vm, TYPE, size, index);
            vm.spend((size - place) / ITEMS_A_STEP);
            remove(place);
        } else if (index instanceof Long n && n >= 0 && n < size) {
            items[(int) (long) n] = value;
        } else {
            items[Subscripts.index(vm, TYPE, size, index)] = value;
        }
        return true;
    }

    @Override
    public Object iterator(Vm vm) {
        return new Walk(this);
    }

    @Override
    public void inspect(Census census) {
        census.words(4);
        census.words(items.length);
        census.addAll(items);
    }

    private static final class Walk extends MpIterator {
        private final MpList list;
        private int index;

        Walk(MpList list) {
            this.list = list;
        }

        @Override
        public @Nullable Object next(Vm vm) {
            return index < list.size ? list.items[index++] : null;
        }

        @Override
        public void inspect(Census census) {
            census.words(4);
            census.add(list);
        }
    }
}
