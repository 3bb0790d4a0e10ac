package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import java.util.Arrays;

/** Puts other items in the place of some ({@code array_subscr} in py/objarray.c). The new ones may be the array's own. */
final class SliceAssignment {
    private SliceAssignment() {}

    /**
     * Puts items of {@code value} in the place of some.
     *
     * @return whether the array can be written
     */
    static boolean assign(Vm vm, PackedArray target, MpSlice.Range range, Object value) {
        Buffer source = source(vm, target, value);
        int size = target.itemSize();
        int count = source.length() / size;
        int more = count - range.size();
        if (!target.isWritable()) {
            return false;
        }
        if (more != 0 && !target.isResizable()) {
            throw incompatible(vm);
        }
        vm.spend(((long) target.length() * size + source.length()) / StrOps.BYTES_A_STEP);
        boolean shared = source.array() == target.storage();
        int distance = source.offset() - target.base();
        if (more > 0) {
            target.reserve(vm, more);
        }
        byte[] items = target.storage();
        byte[] from = shared ? items : source.array();
        int at = shared ? target.base() + distance : source.offset();
        int length = target.length();
        int start = target.place(range.start());
        int end = target.place(range.stop());
        int rest = (length - range.stop()) * size;
        if (more > 0) {
            System.arraycopy(items, end, items, start + count * size, rest);
            System.arraycopy(from, at, items, start, count * size);
        } else {
            System.arraycopy(from, at, items, start, count * size);
            System.arraycopy(items, end, items, start + count * size, rest);
            Arrays.fill(items, target.place(length + more), target.place(length), (byte) 0);
        }
        target.setLength(length + more);
        return true;
    }

    private static Buffer source(Vm vm, PackedArray target, Object value) {
        if (value instanceof PackedArray array) {
            if (array.itemSize() != target.itemSize()) {
                throw incompatible(vm);
            }
            return array.content();
        }
        if (value instanceof MpBytes) {
            if (target.itemSize() != 1) {
                throw incompatible(vm);
            }
            return Buffers.readable(vm, value);
        }
        throw Errors.of(ExceptionTypes.NOT_IMPLEMENTED_ERROR, "array/bytes required on right side");
    }

    private static Raised incompatible(Vm vm) {
        return Errors.value(vm, "lhs and rhs should be compatible");
    }
}
