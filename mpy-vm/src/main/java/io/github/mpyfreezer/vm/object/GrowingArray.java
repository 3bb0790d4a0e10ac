package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import java.util.Arrays;

/** An array whose number of items can change: {@code array} or {@code bytearray} (py/objarray.c). */
abstract class GrowingArray extends PackedArray {
    private static final int LARGEST_ITEM = 8;
    private static final int LEAST_ROOM = 8;

    /** Where in the storage its room ends; what follows belongs to another object. */
    private int end;

    GrowingArray(char typecode, int itemSize, byte[] storage, int base, int length) {
        super(typecode, itemSize, storage, base, length);
        end = base + length * itemSize;
    }

    /** An array of the same type over these bytes. */
    abstract GrowingArray like(byte[] content);

    @Override
    final Object part(Vm vm, MpSlice.Range range) {
        vm.heap().request((long) range.size() * itemSize());
        return like(Arrays.copyOfRange(storage(), place(range.start()), place(range.stop())));
    }

    @Override
    final boolean isWritable() {
        return true;
    }

    @Override
    final boolean isResizable() {
        return true;
    }

    @Override
    final void reserve(Vm vm, int more) {
        long needed = ((long) length() + more) * itemSize();
        if (base() + needed > end) {
            vm.heap().request(needed);
            long room = needed + (needed >> 3) + (long) LEAST_ROOM * itemSize();
            var larger = new byte[(int) Math.min(room, Integer.MAX_VALUE - LEAST_ROOM)];
            System.arraycopy(storage(), base(), larger, 0, length() * itemSize());
            move(larger);
            end = larger.length;
        }
    }

    /** Adds an item at the end. */
    final void append(Vm vm, Object value) {
        var bytes = new byte[LARGEST_ITEM];
        BinaryValues.setItem(vm, typecode(), bytes, 0, value);
        reserve(vm, 1);
        System.arraycopy(bytes, 0, storage(), place(length()), itemSize());
        setLength(length() + 1);
    }

    /** Adds the bytes of an object, as far as they make whole items, or else its items. */
    final void extend(Vm vm, Object value) {
        Buffer buffer = value instanceof MpObject object ? object.buffer(vm, false) : null;
        if (buffer == null) {
            appendAll(vm, value);
            return;
        }
        int more = buffer.length() / itemSize();
        vm.spend(buffer.length() / StrOps.BYTES_A_STEP);
        reserve(vm, more);
        System.arraycopy(buffer.array(), buffer.offset(), storage(), place(length()), more * itemSize());
        setLength(length() + more);
    }

    /** Adds the items of an object. */
    final void appendAll(Vm vm, Object value) {
        Object iterator = Iteration.iterator(vm, value);
        for (Object item = Iteration.next(vm, iterator); item != null; item = Iteration.next(vm, iterator)) {
            append(vm, item);
        }
    }
}
