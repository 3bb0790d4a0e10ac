package io.github.mpyfreezer.vm.run;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Iteration;
import io.github.mpyfreezer.vm.object.MpList;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.Raised;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** {@code a, b = x} and {@code a, *b = x} ({@code mp_unpack_sequence}, {@code mp_unpack_ex} in py/runtime.c). */
final class Unpacking {
    private Unpacking() {}

    /** Puts the items of the sequence at {@code top} from there on, the first one topmost. */
    static void sequence(Vm vm, Object[] slots, int top, int count) {
        Object source = slots[top];
        Object[] items = itemsOf(source);
        if (items == null) {
            items = fromIterator(vm, source, count);
        } else {
            int size = sizeOf(source, items);
            if (size < count) {
                throw tooFew(vm, size);
            }
            if (size > count) {
                throw tooMany(vm, count);
            }
        }
        for (int i = 0; i < count; i++) {
            slots[top + i] = items[count - 1 - i];
        }
    }

    private static Object[] fromIterator(Vm vm, Object source, int count) {
        Object iterator = Iteration.iterator(vm, source);
        var items = new Object[count];
        for (int i = 0; i < count; i++) {
            Object item = Iteration.next(vm, iterator);
            if (item == null) {
                throw tooFew(vm, i);
            }
            items[i] = item;
        }
        if (Iteration.next(vm, iterator) != null) {
            throw tooMany(vm, count);
        }
        return items;
    }

    /** The same with a list of what is between the first {@code left} and the last {@code right} items. */
    static void starred(Vm vm, Object[] slots, int top, int left, int right) {
        Object source = slots[top];
        Object[] items = itemsOf(source);
        int size;
        if (items == null) {
            items = Iteration.all(vm, source);
            size = items.length;
        } else {
            size = sizeOf(source, items);
        }
        if (size < left + right) {
            // Firmware counts those of an iterator only as far as they are for the left side.
            throw tooFew(vm, itemsOf(source) == null ? Math.min(size, left) : size);
        }
        vm.heap().requestWords(size - left - right);
        Object[] middle = Arrays.copyOfRange(items, left, size - right);
        for (int i = 0; i < right; i++) {
            slots[top + i] = items[size - 1 - i];
        }
        slots[top + right] = MpList.of(middle);
        for (int i = 0; i < left; i++) {
            slots[top + right + 1 + i] = items[left - 1 - i];
        }
    }

    private static Object @Nullable [] itemsOf(Object source) {
        if (source instanceof MpTuple tuple && tuple.type() == MpTuple.TYPE) {
            return tuple.items();
        }
        return source instanceof MpList list ? list.items() : null;
    }

    private static int sizeOf(Object source, Object[] items) {
        return source instanceof MpList list ? list.size() : items.length;
    }

    private static Raised tooFew(Vm vm, int count) {
        return Errors.value(vm, "wrong number of values to unpack", "need more than " + count + " values to unpack");
    }

    private static Raised tooMany(Vm vm, int count) {
        return Errors.value(
                vm, "wrong number of values to unpack", "too many values to unpack (expected " + count + ")");
    }
}
