package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import org.jspecify.annotations.Nullable;

/** Items of any object, and what an index or slice means ({@code mp_obj_subscr}, {@code mp_get_index} in py/obj.c). */
public final class Subscripts {
    private Subscripts() {}

    /** The item at an index; raises {@code TypeError} where the object has none. */
    public static Object get(Vm vm, Object object, Object index) {
        if (object instanceof MpList list) {
            return list.getItem(vm, index);
        }
        Object item = object instanceof MpObject own ? own.getItem(vm, index) : null;
        if (item == null) {
            throw Errors.type(
                    vm, "object isn't subscriptable", "'" + Types.nameOf(object) + "' object isn't subscriptable");
        }
        return item;
    }

    /** Sets an item, or deletes it where {@code value} is null; raises {@code TypeError} where that cannot be. */
    public static void set(Vm vm, Object object, Object index, @Nullable Object value) {
        if (object instanceof MpList list) {
            list.setItem(vm, index, value);
            return;
        }
        if (object instanceof MpObject own && own.setItem(vm, index, value)) {
            return;
        }
        String what = value == null ? "object doesn't support item deletion" : "object doesn't support item assignment";
        throw Errors.type(vm, what, "'" + Types.nameOf(object) + "' " + what);
    }

    /**
     * The place that an index means in a sequence; raises {@code IndexError} where there is none, {@code TypeError} where
     * the index is no integer.
     */
    public static int index(Vm vm, MpType type, int length, Object index) {
        long place = integer(vm, type, index);
        if (place < 0) {
            place += length;
        }
        if (place < 0 || place >= length) {
            throw Errors.of(
                    ExceptionTypes.INDEX_ERROR,
                    vm.terse() ? "index out of range" : type.name() + " index out of range");
        }
        return (int) place;
    }

    /** The place that a bound of a range means in a sequence: one beyond its ends means the end. */
    public static int bound(Vm vm, MpType type, int length, Object index) {
        long place = integer(vm, type, index);
        if (place < 0) {
            place += length;
        }
        return (int) Math.max(0, Math.min(length, place));
    }

    private static long integer(Vm vm, MpType type, Object index) {
        if (index instanceof Long n) {
            return n;
        }
        Object number = Numbers.toIntOrNull(vm, index);
        if (number == null) {
            throw Errors.type(
                    vm,
                    "indices must be integers",
                    type.name() + " indices must be integers, not " + Types.nameOf(index));
        }
        return IntOps.toWord(vm, number);
    }
}
