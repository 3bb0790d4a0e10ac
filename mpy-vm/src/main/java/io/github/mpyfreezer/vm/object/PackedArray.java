package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import org.jspecify.annotations.Nullable;

/**
 * Items of one typecode in bytes, which may be shared with other objects: what {@code array}, {@code bytearray} and
 * {@code memoryview} have in common (py/objarray.c).
 */
public abstract class PackedArray extends MpObject {
    private final char typecode;
    private final int itemSize;
    private byte[] storage;
    private int base;
    private int length;

    /**
     * @param storage has the items from {@code base} on
     * @param length how many items there are
     */
    PackedArray(char typecode, int itemSize, byte[] storage, int base, int length) {
        this.typecode = typecode;
        this.itemSize = itemSize;
        this.storage = storage;
        this.base = base;
        this.length = length;
    }

    /** How an item stands in its bytes. */
    final char typecode() {
        return typecode;
    }

    /** Bytes of an item. */
    final int itemSize() {
        return itemSize;
    }

    /** Where the items are, from {@link #base} on. */
    final byte[] storage() {
        return storage;
    }

    final int base() {
        return base;
    }

    /** How many items there are. */
    final int length() {
        return length;
    }

    /** Changes the number of items, for which there is room. */
    final void setLength(int count) {
        length = count;
    }

    /** Has the items in other bytes from now on. */
    final void move(byte[] newStorage) {
        storage = newStorage;
        base = 0;
    }

    /** Where an item begins. */
    final int place(int index) {
        return base + index * itemSize;
    }

    final Object item(Vm vm, int index) {
        return BinaryValues.item(vm, typecode, storage, place(index));
    }

    /** Whether items can be set. */
    abstract boolean isWritable();

    /** A new object with some of the items. */
    abstract Object part(Vm vm, MpSlice.Range range);

    /** Makes room for this many more items, if it can. */
    abstract void reserve(Vm vm, int more);

    /** Whether the number of items can change. */
    abstract boolean isResizable();

    /** What a slice means; a program that shortens the array while it is asked for the bounds gets what is left. */
    private MpSlice.Range range(Vm vm, MpSlice slice) {
        MpSlice.Range range = slice.plain(vm, length);
        return new MpSlice.Range(Math.min(range.start(), length), Math.min(range.stop(), length));
    }

    @Override
    public @Nullable Object unary(Vm vm, UnaryOp op) {
        return switch (op) {
            case BOOL -> length != 0;
            case LEN -> (long) length;
            default -> null;
        };
    }

    @Override
    public @Nullable Object binary(Vm vm, BinaryOp op, Object right) {
        return PackedOps.binary(vm, op, this, right);
    }

    @Override
    public Object getItem(Vm vm, Object index) {
        if (index instanceof MpSlice slice) {
            return part(vm, range(vm, slice));
        }
        return item(vm, Subscripts.index(vm, type(), length, index));
    }

    @Override
    public boolean setItem(Vm vm, Object index, @Nullable Object value) {
        if (value == null) {
            return false;
        }
        if (index instanceof MpSlice slice) {
            return SliceAssignment.assign(vm, this, range(vm, slice), value);
        }
        int place = place(Subscripts.index(vm, type(), length, index));
        if (!isWritable()) {
            return false;
        }
        BinaryValues.setItem(vm, typecode, storage, place, value);
        return true;
    }

    @Override
    public Object iterator(Vm vm) {
        return new Walk(this);
    }

    @Override
    public @Nullable Buffer buffer(Vm vm, boolean writable) {
        return writable && !isWritable() ? null : content();
    }

    /** All bytes of the items. */
    final Buffer content() {
        return new Buffer(storage, base, length * itemSize, typecode);
    }

    @Override
    public void inspect(Census census) {
        census.words(4);
        census.shared(storage);
    }

    private static final class Walk extends MpIterator {
        private final PackedArray array;
        private int index;

        Walk(PackedArray array) {
            this.array = array;
        }

        @Override
        public @Nullable Object next(Vm vm) {
            return index < array.length ? array.item(vm, index++) : null;
        }

        @Override
        public void inspect(Census census) {
            census.words(4);
            census.add(array);
        }
    }
}
